package org.givre.patient;

import org.givre.kernel.Refusal;

/** Test and demonstration numbers are for training only. */
public record TestInsOutsideTraining() implements Refusal {}
