package org.givre.alarm;

import org.givre.kernel.Refusal;

/** The same person shelves a critical temperature alarm once in 24 h. */
public record ShelvedTwice() implements Refusal {}
