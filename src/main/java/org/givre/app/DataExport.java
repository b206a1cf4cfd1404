package org.givre.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.givre.access.By;
import org.givre.access.NotAllowed;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.audit.Subject;
import org.givre.backup.file.Restoring;
import org.givre.db.Tables;
import org.givre.dispensing.Register;
import org.givre.dispensing.RegisterLine;
import org.givre.exchange.file.TableWriter;
import org.givre.history.store.SqlReadingLog;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Work;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.givre.probe.store.SqlProbeStore;
import org.givre.storage.Tank;
import org.givre.thermal.LoggedReadings;
import org.givre.thermal.Watched;
import org.givre.words.Formats;

/**
 * A period of the register, of the bags' moves, or of the readings as a table that any program
 * opens; instants in UTC. An act of who asks for it, in the journal with its control sums.
 */
public final class DataExport {

  /** What is taken out. */
  public enum Kind {
    /** The dispensing register, cancelled lines kept. */
    REGISTER,
    /** Every move and every change of state of every unit. */
    CUSTODY,
    /** Every temperature reading of every tank, missing ones too. */
    READINGS
  }

  /** Whole days, in French legal time; both included. */
  public record Period(LocalDate from, LocalDate to) {

    private static final ZoneId ZONE = Formats.PARIS;

    Instant begins() {
      return from.atStartOfDay(ZONE).toInstant();
    }

    Instant ends() {
      return to.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    boolean holds(Instant at) {
      return !at.isBefore(begins()) && at.isBefore(ends());
    }
  }

  /**
   * What was written.
   *
   * @param sum what the lines add up to: units of the register that stand, moves, good readings
   */
  public record Written(Path file, long rows, long sum, Digest digest) {}

  private final Ground ground;
  private final StockParts stock;
  private final LoggedReadings readings =
      new LoggedReadings(new SqlProbeStore(), new SqlReadingLog());

  public DataExport(Ground ground, StockParts stock) {
    this.ground = ground;
    this.stock = stock;
  }

  /**
   * Writes beside the file first, so that a run cut short leaves no half of one.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public Outcome<Written> write(By by, Kind kind, Period period, Path file) {
    if (!Rights.mayRead(by.session().roles(), Permission.EXPORT_DATA)) {
      return Outcome.refused(new NotAllowed(by.session().displayName(), Permission.EXPORT_DATA));
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Counted counted =
          switch (kind) {
            case REGISTER -> register(period, part);
            case CUSTODY -> custody(period, part);
            case READINGS -> readings(period, part);
          };
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      Written written = new Written(file, counted.rows, counted.sum, Restoring.digest(file));
      note(by, kind, written);
      return Outcome.done(written);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Lines on their way to the file, counted. */
  private static final class Counted implements Iterator<List<String>> {
    private final Iterator<List<String>> lines;
    private long rows;
    private long sum;

    Counted(Iterator<List<String>> lines) {
      this.lines = lines;
    }

    @Override
    public boolean hasNext() {
      return lines.hasNext();
    }

    @Override
    public List<String> next() {
      rows++;
      return lines.next();
    }

    Counted into(Path file, List<String> headings) throws IOException {
      try (OutputStream out = Files.newOutputStream(file)) {
        TableWriter.csv(out, headings, this);
      }
      return this;
    }
  }

  private Counted register(Period period, Path file) throws IOException {
    ActsGround judged =
        ActsGround.of(
            ground, stock, new ActsGround.Watched(readings, (work, tank, from, to) -> List.of()));
    Register register =
        ActsParts.of(
                ground, judged, SheetParts.of(ground).ordering(ground, stock, judged, readings))
            .register();
    List<Register.Named> lines =
        IntStream.rangeClosed(period.from().getYear(), period.to().getYear())
            .boxed()
            .flatMap(year -> register.year(year).stream())
            .filter(named -> period.holds(named.line().at()))
            .toList();
    Counted counted = new Counted(lines.stream().map(DataExport::line).iterator());
    counted.sum =
        lines.stream().filter(n -> !n.line().cancelled()).mapToLong(n -> n.line().units()).sum();
    return counted.into(
        file,
        List.of(
            "number",
            "at_utc",
            "patient",
            "ipp",
            "product",
            "lot",
            "units",
            "prescriber",
            "ward",
            "cancelled",
            "cancelled_why"));
  }

  private static List<String> line(Register.Named named) {
    RegisterLine line = named.line();
    return List.of(
        line.number().written(),
        line.at().toString(),
        named.patient(),
        named.ipp(),
        named.product(),
        named.lot(),
        Integer.toString(line.units()),
        line.prescriber(),
        line.ward(),
        line.cancelled() ? "yes" : "no",
        line.cancelledWhy());
  }

  private Counted custody(Period period, Path file) throws IOException {
    List<List<String>> lines = ground.works().read(work -> moves(work, period));
    Counted counted = new Counted(lines.iterator());
    counted.sum = lines.stream().map(List::getFirst).distinct().count();
    return counted.into(
        file,
        List.of(
            "unit",
            "product",
            "lot",
            "n",
            "move",
            "state_before",
            "state_after",
            "from",
            "to",
            "happened_utc",
            "recorded_utc",
            "reason"));
  }

  private static List<List<String>> moves(Work work, Period period) {
    Tables tables = new Tables(work);
    Map<String, String> lots = new HashMap<>();
    each(tables, "custody_lot", (id, row) -> lots.put(id, row.get("lot_number")));
    Map<String, List<String>> units = new HashMap<>();
    each(
        tables,
        "custody_unit",
        (id, row) ->
            units.put(id, List.of(id, row.get("product"), lots.get(row.get("lot")), row.get("n"))));
    Map<String, String> places = new HashMap<>();
    Map<String, String> tanks = new HashMap<>();
    each(tables, "tank", (id, row) -> tanks.put(id, row.get("name")));
    each(
        tables,
        "tank_position",
        (id, row) -> places.put(id, tanks.get(row.get("tank")) + ", " + row.get("path")));
    List<List<String>> lines = new ArrayList<>();
    each(
        tables,
        "custody_event",
        (id, row) -> {
          if (period.holds(Instant.parse(row.get("happened")))) {
            List<String> line = new ArrayList<>(units.get(row.get("unit")));
            line.addAll(List.of(row.get("move"), row.get("state_before"), row.get("state_after")));
            line.add(places.getOrDefault(row.get("from_place"), ""));
            line.add(places.getOrDefault(row.get("to_place"), ""));
            line.addAll(List.of(row.get("happened"), row.get("recorded"), row.get("reason")));
            lines.add(line);
          }
        });
    lines.sort(java.util.Comparator.comparing(line -> line.get(9)));
    return lines;
  }

  private static void each(
      Tables tables, String table, BiConsumer<String, Map<String, String>> sink) {
    List<String> columns = tables.columns(table);
    tables.each(
        table,
        row -> {
          Map<String, String> named = new HashMap<>();
          for (int at = 0; at < columns.size(); at++) {
            named.put(columns.get(at), row.get(at));
          }
          sink.accept(named.get("id"), named);
        });
  }

  private Counted readings(Period period, Path file) throws IOException {
    Counted[] counted = new Counted[1];
    Iterator<List<String>> days =
        period
            .from()
            .datesUntil(period.to().plusDays(1))
            .flatMap(day -> day(new Period(day, day), counted).stream())
            .iterator();
    counted[0] = new Counted(days);
    return counted[0].into(
        file, List.of("at_utc", "tank", "channel", "value_celsius", "quality", "why", "raw"));
  }

  /** Day by day: thirty years are never whole in memory. */
  private List<List<String>> day(Period day, Counted[] counted) {
    List<List<String>> lines = new ArrayList<>();
    ground
        .works()
        .read(
            work -> {
              for (Tank tank : stock.tanks().tanks()) {
                for (Watched watched :
                    readings.channels(work, tank.id(), day.begins(), day.ends())) {
                  readings.each(
                      work,
                      watched.channel(),
                      day.begins(),
                      day.ends(),
                      reading -> lines.add(line(tank, watched, reading, counted[0])));
                }
              }
              return lines;
            });
    return lines;
  }

  private static List<String> line(Tank tank, Watched watched, Reading reading, Counted counted) {
    String number =
        switch (reading.value()) {
          case Value.Good good -> Double.toString(good.number());
          case Value.Suspect suspect -> Double.toString(suspect.number());
          case Value.Missing missing -> "";
        };
    String why =
        switch (reading.value()) {
          case Value.Good good -> "";
          case Value.Suspect suspect -> suspect.why();
          case Value.Missing missing -> missing.why();
        };
    counted.sum += reading.value() instanceof Value.Good ? 1 : 0;
    return List.of(
        reading.at().toString(),
        tank.name(),
        watched.probe(),
        number,
        reading.value().quality().code(),
        why,
        reading.raw());
  }

  private void note(By by, Kind kind, Written written) {
    String name = written.file().getFileName().toString();
    ground
        .works()
        .inOne(
            work ->
                ground
                    .journal()
                    .record(
                        work,
                        by.fact("exchange.exported", new Subject("export", name, name))
                            .with("kind", kind.name())
                            .with("lines", written.rows())
                            .with("sum", written.sum())
                            .with("digest", written.digest().hex())));
  }
}
