package org.givre.document.draw;

import java.util.ArrayList;
import java.util.List;
import org.givre.pdf.Face;
import org.givre.pdf.Style;

/**
 * Text in more than one style. Sentences of the bundles mark bold as {@code <b>…</b>}, mono as
 * {@code <m>…</m>}, bold mono as {@code <c>…</c>}; what is filled into them goes through {@link
 * #fact} first, so that a name can never be taken for a mark.
 */
record Rich(List<Span> spans) {

  static final Rich EMPTY = new Rich(List.of());

  private static final char FACT_LESS_THAN = '\uE000';

  static Rich of(Style style, String text) {
    return new Rich(List.of(new Span(style, text)));
  }

  static String fact(Object value) {
    return String.valueOf(value).replace('<', FACT_LESS_THAN);
  }

  static Rich marked(Style plain, String text) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int mark = text.indexOf('<', at);
      if (mark < 0) {
        add(spans, plain, text.substring(at));
        break;
      }
      add(spans, plain, text.substring(at, mark));
      char kind = text.charAt(mark + 1);
      int end = text.indexOf("</" + kind + ">", mark);
      add(spans, marked(plain, kind), text.substring(mark + 3, end));
      at = end + 4;
    }
    return new Rich(spans);
  }

  private static Style marked(Style plain, char kind) {
    return switch (kind) {
      case 'b' -> new Style(Face.BOLD, plain.size(), plain.grey());
      case 'c' -> new Style(Face.MONO_BOLD, plain.size(), plain.grey());
      case 'm' -> new Style(Face.MONO, plain.size(), plain.grey());
      default -> throw new IllegalArgumentException("no such mark: " + kind);
    };
  }

  private static void add(List<Span> spans, Style style, String text) {
    if (!text.isEmpty()) {
      spans.add(new Span(style, text.replace(FACT_LESS_THAN, '<')));
    }
  }

  boolean isEmpty() {
    return spans.stream().allMatch(span -> span.text().isEmpty());
  }

  double size() {
    return spans.stream().mapToDouble(span -> span.style().size()).max().orElse(9);
  }
}
