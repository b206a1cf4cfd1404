package org.givre.document.draw;

import java.util.ArrayList;
import java.util.List;
import org.givre.pdf.Faces;
import org.givre.pdf.Pen;
import org.givre.pdf.Style;

/**
 * A text broken into lines of a width: at spaces, never at the narrow or no-break ones; a word that
 * is longer than a line is cut rather than left to run over the edge.
 */
record Lines(List<List<Span>> lines, double pitch, double size) {

  static Lines of(Faces faces, Rich text, double width) {
    Breaker breaker = new Breaker(faces, width);
    text.spans().forEach(breaker::take);
    return new Lines(breaker.finish(), text.size() * 1.26, text.size());
  }

  double height() {
    return lines.size() * pitch;
  }

  /** Draws with the first line's top at {@code y}. */
  void draw(Pen pen, double x, double y) {
    double baseline = y + size;
    for (List<Span> line : lines) {
      double at = x;
      for (Span span : line) {
        pen.text(at, baseline, span.style(), span.text());
        at += pen.width(span.style(), span.text());
      }
      baseline += pitch;
    }
  }

  void drawRight(Pen pen, double right, double y) {
    double baseline = y + size;
    for (List<Span> line : lines) {
      double at = right - width(pen, line);
      for (Span span : line) {
        pen.text(at, baseline, span.style(), span.text());
        at += pen.width(span.style(), span.text());
      }
      baseline += pitch;
    }
  }

  void drawCentred(Pen pen, double middle, double y) {
    double widest = lines.stream().mapToDouble(line -> width(pen, line)).max().orElse(0);
    drawRight(pen, middle + widest / 2, y);
  }

  private static double width(Pen pen, List<Span> line) {
    return line.stream().mapToDouble(span -> pen.width(span.style(), span.text())).sum();
  }

  /** Fills line after line. */
  private static final class Breaker {
    private final Faces faces;
    private final double width;
    private final List<List<Span>> done = new ArrayList<>();
    private List<Span> line = new ArrayList<>();
    private double used;

    Breaker(Faces faces, double width) {
      this.faces = faces;
      this.width = width;
    }

    void take(Span span) {
      String[] parts = span.text().split("\n", -1);
      for (int part = 0; part < parts.length; part++) {
        if (part > 0) {
          flush();
        }
        words(new Span(span.style(), faces.printable(span.style().face(), parts[part])));
      }
    }

    private void words(Span span) {
      String text = span.text();
      int at = 0;
      while (at < text.length()) {
        int end = at;
        while (end < text.length() && text.charAt(end) == ' ') {
          end++;
        }
        while (end < text.length() && text.charAt(end) != ' ') {
          end++;
        }
        word(span.style(), text.substring(at, end));
        at = end;
      }
    }

    private void word(Style style, String word) {
      double wide = faces.width(style.face(), style.size(), word);
      if (used + wide > width + 0.01 && used > 0) {
        if (word.startsWith(" ")) {
          flush();
        } else {
          carryOver();
        }
        word(style, word.stripLeading());
        return;
      }
      if (wide > width + 0.01) {
        cut(style, word);
        return;
      }
      append(style, word);
    }

    /** A style changes inside a word: the word's beginning goes to the next line with it. */
    private void carryOver() {
      Span last = line.removeLast();
      int space = last.text().lastIndexOf(' ');
      if (space < 0) {
        carryOver(last);
        return;
      }
      line.add(new Span(last.style(), last.text().substring(0, space)));
      flush();
      append(last.style(), last.text().substring(space + 1));
    }

    /** A whole stretch goes along where a space stands before it; else it stays. */
    private void carryOver(Span whole) {
      if (line.isEmpty() || !line.getLast().text().endsWith(" ")) {
        line.add(whole);
        flush();
        return;
      }
      flush();
      append(whole.style(), whole.text());
    }

    private void cut(Style style, String word) {
      int fits = word.length() - 1;
      while (fits > 1 && faces.width(style.face(), style.size(), word.substring(0, fits)) > width) {
        fits--;
      }
      append(style, word.substring(0, fits));
      flush();
      word(style, word.substring(fits));
    }

    private void append(Style style, String text) {
      if (text.isEmpty()) {
        return;
      }
      if (!line.isEmpty() && line.getLast().style().equals(style)) {
        line.set(line.size() - 1, new Span(style, line.getLast().text() + text));
      } else {
        line.add(new Span(style, text));
      }
      used += faces.width(style.face(), style.size(), text);
    }

    private void flush() {
      done.add(List.copyOf(line));
      line = new ArrayList<>();
      used = 0;
    }

    List<List<Span>> finish() {
      if (!line.isEmpty() || done.isEmpty()) {
        flush();
      }
      return List.copyOf(done);
    }
  }
}
