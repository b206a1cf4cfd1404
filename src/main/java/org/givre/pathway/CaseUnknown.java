package org.givre.pathway;

import org.givre.kernel.Refusal;

/** No such case. */
public record CaseUnknown() implements Refusal {}
