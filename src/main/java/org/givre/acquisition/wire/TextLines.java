package org.givre.acquisition.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.givre.probe.Echo;
import org.givre.probe.FaultKind;
import org.givre.probe.TextQuery;

/**
 * The rules common to the text instruments: one query, one answer, one terminated line. Without its
 * terminator a line is cut, however complete its digits look; two lines where one is due are a late
 * answer and ours, in unknown order.
 */
final class TextLines {

  /** More characters than this without terminator is a stuck or foreign talker. */
  static final int MOST = 256;

  private static final int LAST_CHARACTER = 126;

  private TextLines() {}

  static boolean isWhole(TextExchange exchange, byte[] received) {
    Split split = Split.of(received, terminators(exchange.query()));
    return split.rest().length() > MOST || split.lines().size() > echoes(exchange);
  }

  static Decoded decode(TextExchange exchange, byte[] received) {
    if (received.length == 0) {
      return new Decoded.Fault(FaultKind.TIMEOUT);
    }
    Split split = Split.of(received, terminators(exchange.query()));
    FaultKind damage = damage(split, exchange);
    if (damage != null) {
      return new Decoded.Fault(damage);
    }
    String answer = split.lines().getLast();
    return Answers.understand(exchange.request(), answer);
  }

  /** The first thing wrong with the lines that came; null when one answer stands alone. */
  private static FaultKind damage(Split split, TextExchange exchange) {
    if (split.rest().length() > MOST || split.lines().stream().anyMatch(l -> l.length() > MOST)) {
      return FaultKind.OVERLONG;
    }
    if (!split.printable()) {
      return FaultKind.GARBLED;
    }
    FaultKind echo = echoFault(split, exchange);
    if (echo != null) {
      return echo;
    }
    int due = echoes(exchange) + 1;
    if (split.lines().size() < due) {
      return lacking(split);
    }
    return split.lines().size() > due || !split.rest().isBlank() ? FaultKind.AMBIGUOUS : null;
  }

  private static FaultKind lacking(Split split) {
    if (!split.rest().isBlank()) {
      return FaultKind.TRUNCATED;
    }
    return split.lines().isEmpty() ? FaultKind.GARBLED : FaultKind.TIMEOUT;
  }

  private static FaultKind echoFault(Split split, TextExchange exchange) {
    String sent = exchange.request().line();
    int echoes = echoes(exchange);
    for (int i = 0; i < Math.min(echoes, split.lines().size()); i++) {
      if (!split.lines().get(i).equals(sent)) {
        return FaultKind.ECHO_MISMATCH;
      }
    }
    boolean unwanted = split.lines().size() > echoes && split.lines().get(echoes).equals(sent);
    return unwanted ? FaultKind.ECHO_MISMATCH : null;
  }

  /** How many times the query itself comes first: from the adapter, from the instrument. */
  private static int echoes(TextExchange exchange) {
    int instrument = exchange.query() instanceof TextQuery.Lm ? 1 : 0;
    return exchange.echo() == Echo.RETURNED ? instrument + 1 : instrument;
  }

  private static String terminators(TextQuery query) {
    return query instanceof TextQuery.Dcon ? "\r" : "\r\n";
  }

  /**
   * @param lines the terminated lines, blanks around removed, empty ones left out
   * @param rest what came after the last terminator
   */
  private record Split(List<String> lines, String rest, boolean printable) {

    static Split of(byte[] received, String terminators) {
      List<String> lines = new ArrayList<>();
      StringBuilder line = new StringBuilder();
      boolean printable = true;
      for (char c : new String(received, StandardCharsets.ISO_8859_1).toCharArray()) {
        if (terminators.indexOf(c) >= 0) {
          add(lines, line);
        } else {
          line.append(c);
          printable &= c >= ' ' && c <= LAST_CHARACTER || c == '\t';
        }
      }
      return new Split(lines, line.toString(), printable);
    }

    private static void add(List<String> lines, StringBuilder line) {
      String text = line.toString().strip();
      if (!text.isEmpty()) {
        lines.add(text);
      }
      line.setLength(0);
    }
  }
}
