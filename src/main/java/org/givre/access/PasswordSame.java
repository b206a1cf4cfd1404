package org.givre.access;

import org.givre.kernel.Refusal;

/** The new password is the old one. */
public record PasswordSame() implements Refusal {}
