package org.givre.pathway;

import org.givre.kernel.Refusal;

/** An order carries the manufacturer's number. */
public record OrderNumberMissing() implements Refusal {}
