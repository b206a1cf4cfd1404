package org.givre.exchange.file;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.givre.dispensing.LoggerBar;
import org.givre.dispensing.ShipperLog;
import org.givre.dispensing.ShipperLog.RefusedLine;
import org.givre.dispensing.ShipperLog.Sample;
import org.givre.kernel.Outcome;
import org.givre.measure.Celsius;

/** The lines of one logger's file, read by its profile. */
final class LoggerLines {

  /** Colder than absolute zero or warmer than a fire is no temperature of a shipper. */
  private static final double COLDEST = -273.15;

  private static final double WARMEST = 100;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final int MOST_SHOWN = 60;

  private final LoggerProfile profile;
  private final List<DecodedText.Line> lines;
  private final int headings;
  private final List<String> columns;
  private final Map<String, String> head;
  private final int temperature;
  private final Pattern degrees;

  private final List<Sample> samples = new ArrayList<>();
  private final List<RefusedLine> refused = new ArrayList<>();
  private final Map<Instant, Set<Double>> seen = new HashMap<>();
  private Optional<Instant> latest = Optional.empty();
  private int exact;
  private int conflicting;
  private int disordered;
  private int present;
  private String serial = "";

  /**
   * @param headings the number of the line that holds the headings
   */
  LoggerLines(LoggerProfile profile, List<DecodedText.Line> lines, int headings) {
    this.profile = profile;
    this.lines = lines;
    this.headings = headings;
    this.columns = cells(lines.get(headings - 1).text(), profile.separator());
    this.head = head();
    this.temperature = LoggerProfile.index(columns, profile.temperature());
    this.degrees =
        Pattern.compile("[-\u2212]?\\d{1,3}(?:" + Pattern.quote(profile.decimal()) + "\\d{1,6})?");
  }

  static List<String> cells(String line, String separator) {
    return List.of(line.split(Pattern.quote(separator), -1));
  }

  private Map<String, String> head() {
    Map<String, String> said = new HashMap<>();
    for (DecodedText.Line line : lines.subList(0, headings - 1)) {
      int at = line.text().indexOf(profile.keySeparator());
      if (at > 0) {
        String value = line.text().substring(at + 1);
        said.putIfAbsent(
            LoggerProfile.folded(line.text().substring(0, at)),
            value.replaceAll(Pattern.quote(profile.separator()) + "+$", "").strip());
      }
    }
    return said;
  }

  private String said(String key) {
    String name = profile.keys().get(key);
    return name == null ? "" : head.getOrDefault(LoggerProfile.folded(name), "");
  }

  Outcome<ShipperLog> read() {
    String named = profile.zone().isEmpty() ? said("zone") : profile.zone();
    Optional<ZoneId> zone = LoggerClock.zone(named);
    if (zone.isEmpty()) {
      return Outcome.refused(new LoggerBar.LoggerZoneUnknown(shown(named)));
    }
    serial = said("serial");
    boolean closed = take(new LoggerClock(profile.timePattern(), zone.get()));
    if (samples.isEmpty()) {
      return Outcome.refused(new LoggerBar.LoggerWithoutReading(present));
    }
    samples.sort(Comparator.comparing(Sample::at));
    OptionalInt announced = number(said("records"));
    boolean cut = !closed || (announced.isPresent() && announced.getAsInt() != present);
    return Outcome.done(
        new ShipperLog(
            new ShipperLog.Header(
                profile.name(), serial, date(said("calibration")), interval(), announced),
            samples,
            new ShipperLog.Defects(refused, exact, conflicting, disordered, cut, present)));
  }

  /** Whether the file has the end that its profile gives it. */
  private boolean take(LoggerClock clock) {
    for (DecodedText.Line line : lines.subList(headings, lines.size())) {
      String text = line.text().strip();
      boolean closing = !profile.closing().isEmpty() && text.equals(profile.closing());
      if (closing) {
        return true;
      }
      if (!text.replace(profile.separator(), "").isBlank()) {
        present++;
        take(line, clock);
      }
    }
    return profile.closing().isEmpty();
  }

  private void take(DecodedText.Line line, LoggerClock clock) {
    List<String> cells = cells(line.text(), profile.separator());
    if (isCut(line, cells)) {
      refuse(line, line.text(), RefusedLine.Why.CUT);
      return;
    }
    Optional<Instant> at = clock.at(time(cells));
    Optional<Celsius> value = celsius(cell(cells, temperature));
    if (at.isEmpty()) {
      refuse(line, time(cells), RefusedLine.Why.NO_TIME);
    } else if (value.isEmpty()) {
      refuse(line, cell(cells, temperature), RefusedLine.Why.NO_TEMPERATURE);
    } else if (isOfAnother(cells)) {
      refuse(
          line,
          cell(cells, LoggerProfile.index(columns, profile.serial())),
          RefusedLine.Why.OTHER_LOGGER);
    } else {
      take(new Sample(at.get(), value.get(), line.number()));
    }
  }

  /** A last line without its end may have lost digits: it counts when a column follows them. */
  private boolean isCut(DecodedText.Line line, List<String> cells) {
    boolean last = line.number() == lines.size();
    return last && !line.ended() && cells.size() <= temperature + 1;
  }

  private void refuse(DecodedText.Line line, String found, RefusedLine.Why why) {
    refused.add(new RefusedLine(line.number(), shown(found), why));
  }

  private static String shown(String found) {
    String plain = found.strip().replaceAll("\\p{C}", "\u25a1");
    return plain.length() <= MOST_SHOWN ? plain : plain.substring(0, MOST_SHOWN) + "…";
  }

  private String time(List<String> cells) {
    return profile.time().stream()
        .map(column -> cell(cells, LoggerProfile.index(columns, column)).strip())
        .collect(Collectors.joining(" "));
  }

  private static String cell(List<String> cells, int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  private boolean isOfAnother(List<String> cells) {
    if (profile.serial() == null) {
      return false;
    }
    String its = cell(cells, LoggerProfile.index(columns, profile.serial())).strip();
    if (serial.isEmpty()) {
      serial = its;
    }
    return !its.equals(serial);
  }

  private void take(Sample sample) {
    Set<Double> known = seen.computeIfAbsent(sample.at(), at -> new HashSet<>());
    boolean first = known.isEmpty();
    if (!known.add(sample.value().degrees())) {
      exact++;
      return;
    }
    if (!first) {
      conflicting++;
    } else if (latest.filter(sample.at()::isBefore).isPresent()) {
      disordered++;
    }
    latest = latest.filter(sample.at()::isBefore).or(() -> Optional.of(sample.at()));
    samples.add(sample);
  }

  private Optional<Celsius> celsius(String text) {
    String plain = text.strip();
    if (!degrees.matcher(plain).matches()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(plain.replace('\u2212', '-').replace(profile.decimal(), "."));
    return value < COLDEST || value > WARMEST ? Optional.empty() : Optional.of(new Celsius(value));
  }

  private Optional<LocalDate> date(String text) {
    try {
      return Optional.of(
          LocalDate.parse(
              text,
              DateTimeFormatter.ofPattern(profile.datePattern(), Locale.ROOT)
                  .withResolverStyle(ResolverStyle.STRICT)));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private static OptionalInt number(String text) {
    Matcher digits = NUMBER.matcher(text);
    return digits.lookingAt()
        ? OptionalInt.of(Integer.parseInt(digits.group()))
        : OptionalInt.empty();
  }

  private Optional<Duration> interval() {
    OptionalInt minutes = number(said("interval"));
    return minutes.isPresent() && minutes.getAsInt() > 0
        ? Optional.of(Duration.ofMinutes(minutes.getAsInt()))
        : Optional.empty();
  }
}
