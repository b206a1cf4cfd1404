package org.givre.probe;

import org.givre.kernel.Refusal;

/** Where the figures of a profile are from must be known: document, page, date. */
public record SheetNotNamed() implements Refusal {}
