package org.givre.access;

import org.givre.kernel.Refusal;

/** A password of the required length that anybody would try. */
public record PasswordEasy() implements Refusal {}
