package org.givre.telling;

import org.givre.kernel.Refusal;

/** The steps come one after the other, within a day. */
public record TellingRulesUnfit() implements Refusal {}
