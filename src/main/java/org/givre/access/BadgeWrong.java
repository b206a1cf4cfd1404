package org.givre.access;

import org.givre.kernel.Refusal;

/** The badge that was scanned is not the one of this account. */
public record BadgeWrong() implements Refusal {}
