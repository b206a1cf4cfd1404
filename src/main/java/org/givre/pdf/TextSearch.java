package org.givre.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where words stand in a file, whatever their case and accents, also over the end of a line. */
public final class TextSearch extends PDFTextStripper {

  /** A stretch of found letters; shares of the page's width and height, from the upper left. */
  public record Place(int page, double x, double y, double width, double height) {}

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private final String wanted;
  private final List<List<Place>> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();

  private TextSearch(String wanted) {
    this.wanted = wanted;
  }

  /** Every place, in reading order; one that runs over lines has a stretch for each. */
  public static List<List<Place>> find(byte[] pdf, String words) {
    String wanted = folded(words.strip());
    if (wanted.isEmpty()) {
      return List.of();
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TextSearch search = new TextSearch(wanted);
      search.setSortByPosition(true);
      search.getText(document);
      return List.copyOf(search.found);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace('’', '\'');
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    super.startPage(page);
    text.setLength(0);
    letters.clear();
  }

  @Override
  protected void writeString(String written, List<TextPosition> positions) {
    for (TextPosition position : positions) {
      add(folded(position.getUnicode()), position);
    }
  }

  private void add(String piece, TextPosition position) {
    for (int at = 0; at < piece.length(); at++) {
      text.append(piece.charAt(at));
      letters.add(position);
    }
  }

  @Override
  protected void writeWordSeparator() {
    space();
  }

  @Override
  protected void writeLineSeparator() {
    space();
  }

  private void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      add(" ", letters.getLast());
    }
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    int at = text.indexOf(wanted);
    while (at >= 0) {
      found.add(places(letters.subList(at, at + wanted.length()), page));
      at = text.indexOf(wanted, at + wanted.length());
    }
    super.endPage(page);
  }

  private List<Place> places(List<TextPosition> hit, PDPage page) {
    double wide = page.getMediaBox().getWidth();
    double high = page.getMediaBox().getHeight();
    List<Place> places = new ArrayList<>();
    int first = 0;
    for (int at = 1; at <= hit.size(); at++) {
      if (at == hit.size() || hit.get(at).getYDirAdj() - hit.get(first).getYDirAdj() > 1) {
        TextPosition from = hit.get(first);
        TextPosition to = hit.get(at - 1);
        double size = from.getFontSizeInPt();
        double right = to.getXDirAdj() + to.getWidthDirAdj();
        places.add(
            new Place(
                getCurrentPageNo() - 1,
                from.getXDirAdj() / wide,
                (from.getYDirAdj() - 0.8 * size) / high,
                Math.max(1, right - from.getXDirAdj()) / wide,
                size / high));
        first = at;
      }
    }
    return places;
  }
}
