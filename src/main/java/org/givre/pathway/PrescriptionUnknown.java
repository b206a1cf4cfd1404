package org.givre.pathway;

import org.givre.kernel.Refusal;

/** No such prescription. */
public record PrescriptionUnknown() implements Refusal {}
