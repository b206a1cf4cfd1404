package org.givre.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The faces one file uses, and the characters it needs beyond the usual ones. */
final class FontsOfFile {

  private final Faces faces;
  private final COSDictionary resources = new COSDictionary();
  private final COSDictionary fonts = new COSDictionary();
  private final Map<Face, Set<Integer>> unusual = new EnumMap<>(Face.class);

  FontsOfFile(Faces faces) {
    this.faces = faces;
    resources.setItem(COSName.FONT, fonts);
  }

  /** What every page of the file draws with; complete after {@link #embed}. */
  COSDictionary resources() {
    return resources;
  }

  /** Writes one text as the glyphs of a face. */
  void write(Face face, String text, Operators out) {
    Typeface typeface = faces.typeface(face);
    Set<Integer> needed = unusual.computeIfAbsent(face, first -> new TreeSet<>());
    out.put('(');
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int glyph = typeface.glyph(point);
      out.escaped(glyph >> 8);
      out.escaped(glyph & 0xFF);
      if (!typeface.isUsual(point)) {
        needed.add(point);
      }
      at += Character.charCount(point);
    }
    out.put(')');
  }

  static String name(Face face) {
    return switch (face) {
      case SANS -> "S";
      case BOLD -> "B";
      case MONO -> "M";
      case MONO_BOLD -> "N";
    };
  }

  void embed() {
    unusual.forEach(
        (face, points) ->
            fonts.setItem(COSName.getPDFName(name(face)), faces.typeface(face).embedded(points)));
  }
}
