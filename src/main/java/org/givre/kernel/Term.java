package org.givre.kernel;

/** A fact of a refusal that is itself a text of the reader's language, by its key. */
public record Term(String key) {}
