package org.givre.pathway;

import org.givre.kernel.Refusal;

/** Ending a case needs a reason in words. */
public record ExitReasonMissing() implements Refusal {}
