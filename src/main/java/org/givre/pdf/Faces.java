package org.givre.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The parsed fonts, kept from one sheet to the next: reading them is most of the cost of a page.
 * Not for two threads at once; {@link PdfFile} takes turns.
 */
public final class Faces {

  /** Stands where a font has no picture of a character: a lost letter must be seen. */
  private static final int LOST = 0xFFFD;

  private final Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);
  private final Map<Face, CmapLookup> glyphs = new EnumMap<>(Face.class);

  public Faces() {
    for (Face face : Face.values()) {
      TrueTypeFont font = parse(face);
      parsed.put(face, font);
      glyphs.put(face, lookup(font));
    }
  }

  /** Width in points of a text that {@link #printable} has passed. */
  public double width(Face face, double size, String text) {
    TrueTypeFont font = parsed.get(face);
    CmapLookup lookup = glyphs.get(face);
    try {
      long units = 0;
      for (int point : text.codePoints().toArray()) {
        units += font.getAdvanceWidth(lookup.getGlyphId(point));
      }
      return units * size / font.getUnitsPerEm();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The text with every character that the face cannot draw replaced by a visible mark. */
  public String printable(Face face, String text) {
    CmapLookup lookup = glyphs.get(face);
    if (text.codePoints().allMatch(point -> lookup.getGlyphId(point) != 0)) {
      return text;
    }
    int mark = lookup.getGlyphId(LOST) == 0 ? '?' : LOST;
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .map(point -> lookup.getGlyphId(point) == 0 ? mark : point)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  TrueTypeFont font(Face face) {
    return parsed.get(face);
  }

  private static CmapLookup lookup(TrueTypeFont font) {
    try {
      return font.getUnicodeCmapLookup();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static TrueTypeFont parse(Face face) {
    try (InputStream in = Faces.class.getResourceAsStream(face.resource())) {
      if (in == null) {
        throw new IllegalStateException("the font file is missing: " + face.resource());
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      // Ligatures would make drawn text narrower than measured, and cost nine tenths of a page.
      font.setEnableGsub(false);
      return font;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
