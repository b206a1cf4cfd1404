package org.givre.telling;

import org.givre.kernel.Refusal;

/** A drill without the name of who answered proves nothing. */
public record AnswererMissing() implements Refusal {}
