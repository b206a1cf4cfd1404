package org.givre.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.LimitKey;
import org.givre.alarm.ThresholdBook;
import org.givre.alarm.ThresholdVersion;
import org.givre.alarm.store.SqlThresholds;
import org.givre.history.Curves;
import org.givre.history.Manner;
import org.givre.measure.ChannelId;
import org.givre.measure.Micros;
import org.givre.measure.Reading;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;
import org.givre.thermal.LimitsOverTime;
import org.givre.watch.ChartDoor;
import org.givre.words.Formats;

/** Charts' questions answered from the log, the spool and the stays; their files in the exports. */
final class ChartsOnFiles implements ChartDoor {

  private static final LimitKey TOP = LimitKey.of(ChannelKind.TEMP_TOP, AlarmKind.HIGH);

  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Ground ground;
  private final WatchParts watching;
  private final LimitsOverTime limits;

  ChartsOnFiles(Ground ground, WatchParts watching, LimitsOverTime limits) {
    this.ground = ground;
    this.watching = watching;
    this.limits = limits;
  }

  @Override
  public List<LimitThen> limits(TankId tank, Instant from, Instant to) {
    List<LimitThen> all = new ArrayList<>(warnings(tank, from, to));
    limits
        .of(tank, from, to)
        .forEach(
            one ->
                all.add(
                    new LimitThen(
                        one.product(), one.celsius(), one.units(), one.from(), one.to())));
    return all;
  }

  /** The top probe's warning, version by version as it was signed. */
  private List<LimitThen> warnings(TankId tank, Instant from, Instant to) {
    List<ThresholdVersion> versions = ground.works().read(new SqlThresholds()::versions);
    TreeSet<Instant> edges = new TreeSet<>(List.of(from, to));
    versions.stream()
        .map(ThresholdVersion::from)
        .filter(at -> at.isAfter(from) && at.isBefore(to))
        .forEach(edges::add);
    List<LimitThen> warnings = new ArrayList<>();
    for (Instant begin : edges.headSet(to)) {
      Instant end = edges.higher(begin);
      ThresholdBook.inForce(versions, begin).of(tank).steps(TOP).stream()
          .filter(step -> step.level() == AlarmLevel.WARNING)
          .findFirst()
          .ifPresent(step -> warnings.add(new LimitThen("", step.limit(), 0, begin, end)));
    }
    return warnings;
  }

  @Override
  public Optional<Reading> warmest(ChannelId channel, Instant from, Instant to) {
    Warmest warmest = new Warmest();
    ground
        .works()
        .read(
            work -> {
              watching.log().scan(work, channel, from, to, warmest::take);
              return null;
            });
    return warmest.reading(channel).map(this::withFrame);
  }

  private Reading withFrame(Reading reading) {
    return reading.raw().isEmpty()
        ? watching
            .spool()
            .original(reading.channel(), reading.at(), Manner.of(reading))
            .orElse(reading)
        : reading;
  }

  /** The warmest so far. */
  private static final class Warmest {
    private long at;
    private Manner manner;
    private double number = Double.NEGATIVE_INFINITY;
    private String raw = "";

    private void take(long when, Manner how, double value, String frame) {
      if (manner == null || (how.hasNumber() && value > number)) {
        at = when;
        manner = how;
        number = how.hasNumber() ? value : Double.NEGATIVE_INFINITY;
        raw = frame;
      }
    }

    private Optional<Reading> reading(ChannelId channel) {
      return manner == null
          ? Optional.empty()
          : Optional.of(
              new Reading(
                  channel,
                  Micros.instant(at),
                  0,
                  manner.value(number),
                  raw,
                  manner.profile(),
                  manner.source()));
    }
  }

  @Override
  public String keepPicture(String name, byte[] png) {
    Path file = file(name, "png");
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, png);
      return file.toString();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Path file(String name, String end) {
    String stamp = NAME.format(ground.ticker().now().atZone(Formats.PARIS));
    String plain = name.replaceAll("[^\\p{L}\\p{N}]+", "-");
    return ground.folder().exports().resolve(plain + "-" + stamp + "." + end);
  }

  @Override
  public String keepTable(String name, List<Curves.Line> lines, Instant from, Instant to) {
    Path file = file(name, "csv");
    try {
      Files.createDirectories(file.getParent());
      try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
          CSVPrinter table = new CSVPrinter(writer, CSVFormat.EXCEL)) {
        table.printRecord("channel", "instant", "quality", "number", "unit", "why", "source");
        for (Curves.Line line : lines) {
          rows(table, line, from, to);
        }
      }
      return file.toString();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void rows(CSVPrinter table, Curves.Line line, Instant from, Instant to) {
    ground
        .works()
        .read(
            work -> {
              watching
                  .log()
                  .scan(
                      work,
                      line.channel(),
                      from,
                      to,
                      (at, manner, number, raw) -> row(table, line, at, manner, number));
              return null;
            });
  }

  private static void row(
      CSVPrinter table, Curves.Line line, long at, Manner manner, double number) {
    try {
      table.printRecord(
          line.name(),
          Micros.instant(at),
          manner.quality().code(),
          manner.hasNumber() ? Double.toString(number) : "",
          line.quantity().unit(),
          manner.why(),
          manner.source().code());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
