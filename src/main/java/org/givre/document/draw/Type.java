package org.givre.document.draw;

import org.givre.pdf.Face;
import org.givre.pdf.Stroke;
import org.givre.pdf.Style;

/** The sheet's type scale and rules: two weights of one family, and mono for codes. */
final class Type {
  private Type() {}

  static final Style TITLE = Style.of(Face.BOLD, 14.5);
  static final Style DECISION = Style.of(Face.BOLD, 31);
  static final Style OVERRULED = Style.of(Face.BOLD, 16);
  static final Style VERDICT = Style.of(Face.BOLD, 26);
  static final Style NAME = Style.of(Face.BOLD, 12);
  static final Style LEAD = Style.of(Face.SANS, 11);
  static final Style LEAD_BOLD = Style.of(Face.BOLD, 11);
  static final Style CLAIM = Style.of(Face.BOLD, 13);
  static final Style SECTION = Style.of(Face.BOLD, 9);
  static final Style BODY = Style.of(Face.SANS, 9);
  static final Style BODY_BOLD = Style.of(Face.BOLD, 9);
  static final Style VALUE = Style.of(Face.BOLD, 9.5);
  static final Style VALUE_MONO = Style.of(Face.MONO_BOLD, 9.5);
  static final Style CELL = Style.of(Face.SANS, 8);
  static final Style CELL_BOLD = Style.of(Face.BOLD, 8);
  static final Style CELL_MONO = Style.of(Face.MONO, 8);
  static final Style COLUMN = Style.of(Face.BOLD, 7.5);
  static final Style LABEL = Style.of(Face.SANS, 7.5).grey(0.22);
  static final Style NOTE = Style.of(Face.SANS, 7);
  static final Style NOTE_BOLD = Style.of(Face.BOLD, 7);
  static final Style NOTE_MONO = Style.of(Face.MONO, 7);
  static final Style AXIS = Style.of(Face.SANS, 6.8);
  static final Style AXIS_BOLD = Style.of(Face.BOLD, 6.8);

  static final Stroke HEAVY = Stroke.of(2);
  static final Stroke THIN = Stroke.of(0.5);
  static final Stroke HEAD = Stroke.of(0.75);
  static final Stroke ROW = new Stroke(0.45, 0.55);

  /** Line pitch for a size. */
  static double pitch(Style style) {
    return style.size() * 1.26;
  }
}
