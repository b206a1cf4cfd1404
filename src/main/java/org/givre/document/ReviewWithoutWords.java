package org.givre.document;

import org.givre.kernel.Refusal;

/** An excursion is assessed in words. */
public record ReviewWithoutWords() implements Refusal {}
