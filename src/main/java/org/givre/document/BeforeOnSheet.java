package org.givre.document;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.givre.measure.Celsius;
import org.givre.product.StorageLimit;
import org.givre.thermal.EarlierJudgement;
import org.givre.thermal.EarlierLife;
import org.givre.thermal.EarlierLog;
import org.givre.thermal.EarlierRecord;

/** The time before a unit was taken over, in the words of a sheet: « avant Givre ». */
record BeforeOnSheet(StorageLimit limit, Wording wording) {

  /** Which records, and who judged them. */
  String sentence(EarlierLife life) {
    String records = life.records().stream().map(this::named).collect(Collectors.joining(" ; "));
    String what =
        records.isEmpty()
            ? wording.text("before.nothing", life.takenOver())
            : wording.text("before.records", life.takenOver(), records);
    return life.judgement().map(judged -> what + " " + judged(judged) + ".").orElse(what);
  }

  private String named(EarlierRecord record) {
    return wording.text(
        "before.kind." + record.kind().name(), record.name(), record.digest().brief());
  }

  private String judged(EarlierJudgement judged) {
    return wording.text(
        "before.judged." + judged.effect(),
        judged.pharmacist(),
        judged.second(),
        wording.formats().shortDayHour(judged.at()));
  }

  /** As a line among the stays: what the logs cover of it, or how long it was. */
  ThermalCertificate.StayLine stay(EarlierLife life) {
    List<EarlierLog> logs =
        life.records().stream().flatMap(record -> record.log().stream()).toList();
    Instant from = from(life);
    return new ThermalCertificate.StayLine(
        wording.text("before.place"),
        from,
        life.takenOver(),
        logs.stream().mapToLong(EarlierLog::readings).sum(),
        logs.stream().map(EarlierLog::coldest).min(Celsius::compareTo).map(Celsius::degrees),
        logs.stream().map(EarlierLog::warmest).max(Celsius::compareTo).map(Celsius::degrees),
        life.last(EarlierRecord.Kind.LOG).map(EarlierRecord::name).orElse(""),
        Optional.empty());
  }

  /** Nothing of that time was measured here; and what no log covers up to the take-over. */
  List<String> unmeasured(EarlierLife life) {
    List<String> lines = new ArrayList<>();
    lines.add(wording.text("before.unmeasured", life.takenOver()));
    life.records().stream()
        .flatMap(record -> record.log().stream())
        .map(EarlierLog::to)
        .max(Instant::compareTo)
        .filter(to -> to.isBefore(life.takenOver()))
        .ifPresent(to -> lines.add(wording.text("before.uncovered", to, life.takenOver())));
    return lines;
  }

  private Instant from(EarlierLife life) {
    return life.received()
        .map(day -> day.atStartOfDay(wording.zone()).toInstant())
        .or(life::from)
        .filter(at -> at.isBefore(life.takenOver()))
        .orElse(life.takenOver());
  }

  /** Each log above the limit or with gaps, then the judgement. */
  List<ThermalCertificate.Event> events(EarlierLife life) {
    List<ThermalCertificate.Event> events = new ArrayList<>();
    for (EarlierRecord record : life.records()) {
      record.log().ifPresent(log -> events.addAll(found(record, log)));
    }
    life.judgement()
        .ifPresent(
            judged ->
                events.add(
                    event(
                        judged.at(),
                        wording.text("before.judgement"),
                        Duration.ZERO,
                        judged(judged) + " : " + judged.why())));
    return events;
  }

  private List<ThermalCertificate.Event> found(EarlierRecord record, EarlierLog log) {
    List<ThermalCertificate.Event> events = new ArrayList<>();
    if (record.isAbove(limit)) {
      String warmest = wording.formats().celsius(log.warmest().degrees());
      events.add(event(log.warmestAt(), wording.text("before.above", warmest), Duration.ZERO, ""));
    }
    if (log.gaps() > 0) {
      events.add(event(log.from(), wording.text("before.gaps", log.gaps()), log.longestGap(), ""));
    }
    return events;
  }

  private static ThermalCertificate.Event event(
      Instant at, String what, Duration length, String answer) {
    return new ThermalCertificate.Event(0, at, what, length, answer);
  }
}
