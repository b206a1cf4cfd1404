package org.givre.exchange.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file whose encoding nobody says: UTF-8 where every byte agrees, else Windows-1252,
 * else nothing. Never a text with a replaced character: a name would change in silence.
 */
final class DecodedText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private DecodedText() {}

  static Optional<String> of(byte[] content) {
    int from = hasMark(content) ? 3 : 0;
    ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
    for (byte each : content) {
      if (each == 0) {
        return Optional.empty();
      }
    }
    return decoded(bytes, StandardCharsets.UTF_8)
        .or(() -> from > 0 ? Optional.empty() : decoded(bytes, WINDOWS));
  }

  private static boolean hasMark(byte[] content) {
    return content.length >= 3
        && content[0] == (byte) 0xEF
        && content[1] == (byte) 0xBB
        && content[2] == (byte) 0xBF;
  }

  private static Optional<String> decoded(ByteBuffer bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(bytes.duplicate())
              .toString());
    } catch (CharacterCodingException notThisOne) {
      return Optional.empty();
    }
  }

  /** The lines, whatever ends them; the last one says whether it was ended. */
  static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = end(text, from);
      boolean ended = end < text.length();
      lines.add(new Line(lines.size() + 1, text.substring(from, end), ended));
      boolean pair = ended && text.charAt(end) == '\r' && text.startsWith("\n", end + 1);
      from = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** One line of a file, the first one being line 1. */
  record Line(int number, String text, boolean ended) {}
}
