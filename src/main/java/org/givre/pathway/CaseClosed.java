package org.givre.pathway;

import org.givre.kernel.Refusal;

/** A case that ended takes no order and no prescription. */
public record CaseClosed() implements Refusal {}
