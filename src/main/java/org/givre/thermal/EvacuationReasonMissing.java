package org.givre.thermal;

import org.givre.kernel.Refusal;

/** Why a tank is emptied stays in its history. */
public record EvacuationReasonMissing() implements Refusal {}
