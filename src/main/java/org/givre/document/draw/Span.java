package org.givre.document.draw;

import org.givre.pdf.Style;

/** A stretch of text in one style. */
record Span(Style style, String text) {}
