package org.givre.history.store;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.givre.history.Codes;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Value;

/**
 * One reading as one line: tab-separated fields, then CRC-32C of everything before the last tab, as
 * eight hexadecimal digits. Version 1: {@code G1, instant, monotonic nanoseconds, channel, quality,
 * number, why, raw frame, profile, source}.
 */
final class SpoolLine {
  private SpoolLine() {}

  private static final HexFormat HEX = HexFormat.of();
  private static final String VERSION = "G1";
  private static final int FIELDS = 11;

  static String of(Reading reading) {
    String body =
        String.join(
            "\t",
            VERSION,
            reading.at().toString(),
            Long.toString(reading.monotonicNanos()),
            reading.channel().value().toString(),
            reading.value().quality().code(),
            number(reading.value()),
            escaped(why(reading.value())),
            escaped(reading.raw()),
            escaped(reading.profileRevision()),
            reading.source().code());
    return body + "\t" + checksum(body) + "\n";
  }

  /** Empty when the line is not exactly what was written. */
  static Optional<Reading> parse(String line) {
    int end = line.lastIndexOf('\t');
    if (end < 0 || !checksum(line.substring(0, end)).equals(line.substring(end + 1))) {
      return Optional.empty();
    }
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS || !fields[0].equals(VERSION)) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading(fields));
    } catch (DateTimeException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static Reading reading(String[] fields) {
    return new Reading(
        new ChannelId(UUID.fromString(fields[3])),
        Instant.parse(fields[1]),
        Long.parseLong(fields[2]),
        value(fields[4], fields[5], plain(fields[6])),
        plain(fields[7]),
        plain(fields[8]),
        Codes.source(fields[9]));
  }

  private static Value value(String quality, String number, String why) {
    return switch (quality) {
      case "good" -> new Value.Good(Double.parseDouble(number));
      case "suspect" -> new Value.Suspect(Double.parseDouble(number), why);
      case "missing" -> new Value.Missing(why);
      default -> throw new IllegalArgumentException("quality " + quality);
    };
  }

  private static String number(Value value) {
    return switch (value) {
      case Value.Good good -> Double.toString(good.number());
      case Value.Suspect suspect -> Double.toString(suspect.number());
      case Value.Missing missing -> "";
    };
  }

  private static String why(Value value) {
    return switch (value) {
      case Value.Good good -> "";
      case Value.Suspect suspect -> suspect.why();
      case Value.Missing missing -> missing.why();
    };
  }

  private static String checksum(String body) {
    CRC32C crc = new CRC32C();
    crc.update(body.getBytes(StandardCharsets.UTF_8));
    return HEX.toHexDigits(crc.getValue(), 8);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String plain(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || ++i == text.length()) {
        plain.append(c);
        continue;
      }
      char escape = text.charAt(i);
      plain.append(
          switch (escape) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escape;
          });
    }
    return plain.toString();
  }
}
