package org.givre.access;

import org.givre.kernel.Refusal;

/** The login or the password is wrong; which of the two is not told. */
public record WrongPassword() implements Refusal {}
