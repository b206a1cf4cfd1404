package org.givre.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One face, read once: the glyph of each character, its width, and the face cut down to the
 * characters that sheets are written with, packed once and copied into every file. Only a character
 * outside them costs a file a cut of its own.
 */
final class Typeface {

  /** Stands where a face has no picture of a character: a lost letter must be seen. */
  private static final int LOST = 0xFFFD;

  /** Code points whose glyphs are kept in a table: all of Europe's letters, and punctuation. */
  private static final int TABLE = 0x2300;

  /** Besides ASCII, in codes: what a French sentence around them needs. */
  private static final String CODES = "\uFFFD\u00A0\u202F\u00B7°…–−’àâçéèêëîïôùûÀÂÇÉÈÊËÎÏÔÙÛ";

  /** Besides Latin-1, in words. */
  private static final String WORDS = "\uFFFD\u202F\u2011ŒœŸ–—‘’‚“”„•…‰−≈≠≤≥€";

  private final TrueTypeFont font;
  private final CmapLookup lookup;
  private final char[] glyphs = new char[TABLE];
  private final int[] advances;
  private final double unitsPerEm;
  private final Set<Integer> usual;
  private final Template cut;

  Typeface(Face face) {
    try {
      font = parse(face);
      lookup = font.getUnicodeCmapLookup();
      advances = new int[font.getNumberOfGlyphs()];
      for (int glyph = 0; glyph < advances.length; glyph++) {
        advances[glyph] = font.getAdvanceWidth(glyph);
      }
      for (int point = 0; point < TABLE; point++) {
        glyphs[point] = (char) lookup.getGlyphId(point);
      }
      unitsPerEm = font.getUnitsPerEm();
      usual = usual(face);
      cut = cut(usual);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static TrueTypeFont parse(Face face) throws IOException {
    try (InputStream in = Typeface.class.getResourceAsStream(face.resource())) {
      if (in == null) {
        throw new IllegalStateException("the font file is missing: " + face.resource());
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      // Ligatures would make drawn text narrower than measured.
      font.setEnableGsub(false);
      return font;
    }
  }

  /** The letters of western Europe and the signs that sheets use; codes need fewer. */
  private Set<Integer> usual(Face face) {
    TreeSet<Integer> points = new TreeSet<>();
    add(points, 0x20, 0x7E);
    (face.isMono() ? CODES : WORDS).codePoints().forEach(points::add);
    if (!face.isMono()) {
      add(points, 0xA0, 0xFF);
    }
    points.removeIf(point -> glyph(point) == 0);
    return Set.copyOf(points);
  }

  private static void add(Set<Integer> points, int first, int last) {
    for (int point = first; point <= last; point++) {
      points.add(point);
    }
  }

  /** The glyph of a character in the whole face, which is also how files name it; 0: none. */
  int glyph(int codePoint) {
    return codePoint < TABLE ? glyphs[codePoint] : lookup.getGlyphId(codePoint);
  }

  /** The width of a glyph, in parts of the size. */
  double advance(int glyph) {
    return advances[glyph] / unitsPerEm;
  }

  boolean isUsual(int codePoint) {
    return usual.contains(codePoint);
  }

  /** What stands for a character that the face cannot draw. */
  int mark() {
    return glyph(LOST) == 0 ? '?' : LOST;
  }

  /** The face for a file that uses some characters besides the usual ones. */
  COSDictionary embedded(Set<Integer> unusual) {
    if (unusual.isEmpty()) {
      return cut.copy();
    }
    try {
      Set<Integer> points = new TreeSet<>(usual);
      points.addAll(unusual);
      return cut(points).copy();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private synchronized Template cut(Set<Integer> points) throws IOException {
    try (PDDocument scratch = new PDDocument()) {
      PDType0Font embedded = PDType0Font.load(scratch, font, true);
      points.forEach(embedded::addToSubset);
      embedded.subset();
      return Template.of(embedded.getCOSObject());
    }
  }
}
