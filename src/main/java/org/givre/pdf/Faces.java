package org.givre.pdf;

import java.util.EnumMap;
import java.util.Map;

/** The fonts, kept from one sheet to the next: reading them costs more than a page. */
public final class Faces {

  private final Map<Face, Typeface> parsed = new EnumMap<>(Face.class);

  public Faces() {
    for (Face face : Face.values()) {
      parsed.put(face, new Typeface(face));
    }
  }

  /** Width in points of a text that {@link #printable} has passed. */
  public double width(Face face, double size, String text) {
    Typeface typeface = parsed.get(face);
    double width = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      width += typeface.advance(typeface.glyph(point));
      at += Character.charCount(point);
    }
    return width * size;
  }

  /** The text with every character that the face cannot draw replaced by a visible mark. */
  public String printable(Face face, String text) {
    Typeface typeface = parsed.get(face);
    if (isPrintable(typeface, text)) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .map(point -> typeface.glyph(point) == 0 ? typeface.mark() : point)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isPrintable(Typeface typeface, String text) {
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      if (typeface.glyph(point) == 0) {
        return false;
      }
      at += Character.charCount(point);
    }
    return true;
  }

  Typeface typeface(Face face) {
    return parsed.get(face);
  }
}
