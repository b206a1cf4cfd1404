package org.givre.product;

/** One line of a product sheet: what, which of several (from 1), its text, and its mark. */
public record SheetValue(SheetField field, int rank, String text, Confidence confidence) {

  /** As digests see it. */
  String written() {
    return field.name() + "#" + rank + "=" + text + "|" + confidence.name();
  }
}
