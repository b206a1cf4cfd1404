package org.givre.probe;

import org.givre.kernel.Refusal;

/** There is no calibration under way to end. */
public record NotInCalibration() implements Refusal {}
