package org.givre.access;

import org.givre.kernel.Refusal;

/** The one-time code is not the one of now. */
public record CodeWrong() implements Refusal {}
