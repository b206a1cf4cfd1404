package org.givre.exchange.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The logger's wall clock made instants, line after line. In the hour that a clock-change repeats,
 * the first passage is summer time; where the wall clock steps back, the second has begun. An hour
 * that the change skips does not exist and is refused.
 */
final class LoggerClock {

  private static final Pattern NAMED = Pattern.compile("[A-Z][A-Za-z_]+/[A-Z][A-Za-z_/]+");
  private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)\\s*([+-]\\d{1,2}:\\d{2})");

  private final DateTimeFormatter format;
  private final ZoneId zone;
  private Optional<LocalDateTime> before = Optional.empty();
  private Optional<ZoneOffset> beforeOffset = Optional.empty();

  LoggerClock(String pattern, ZoneId zone) {
    this.format =
        DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    this.zone = zone;
  }

  /** The zone that a file names; empty where nobody knows it. */
  static Optional<ZoneId> zone(String said) {
    Matcher offset = OFFSET.matcher(said);
    if (offset.find()) {
      return known(offset.group(1).length() < 6 ? padded(offset.group(1)) : offset.group(1));
    }
    Matcher named = NAMED.matcher(said);
    if (named.find()) {
      return known(named.group());
    }
    return said.strip().equals("UTC") ? Optional.of(ZoneOffset.UTC) : Optional.empty();
  }

  private static String padded(String offset) {
    return offset.charAt(0) + "0" + offset.substring(1);
  }

  private static Optional<ZoneId> known(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /** Empty for what is not a date and hour, or one that never was. */
  Optional<Instant> at(String text) {
    try {
      LocalDateTime local = LocalDateTime.parse(text.strip(), format);
      return offset(local)
          .map(
              offset -> {
                before = Optional.of(local);
                beforeOffset = Optional.of(offset);
                return local.toInstant(offset);
              });
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  private Optional<ZoneOffset> offset(LocalDateTime local) {
    List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
    if (valid.size() < 2) {
      return valid.stream().findFirst();
    }
    boolean winter = beforeOffset.filter(valid.getLast()::equals).isPresent();
    boolean within = before.filter(b -> zone.getRules().getValidOffsets(b).size() == 2).isPresent();
    boolean steppedBack = within && before.filter(local::isBefore).isPresent();
    return Optional.of(within && (winter || steppedBack) ? valid.getLast() : valid.getFirst());
  }
}
