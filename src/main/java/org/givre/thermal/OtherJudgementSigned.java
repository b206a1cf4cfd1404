package org.givre.thermal;

import org.givre.kernel.Refusal;

/** What was signed is not this gap or excursion as it now stands. */
public record OtherJudgementSigned() implements Refusal {}
