package org.givre.document;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.givre.thermal.AlarmLine;
import org.givre.thermal.Excursion;
import org.givre.thermal.Exposure;
import org.givre.thermal.Judgement;
import org.givre.thermal.MeasuredStay;
import org.givre.thermal.RecordedGap;
import org.givre.thermal.ThermalRecord;
import org.givre.thermal.TypedReading;
import org.givre.thermal.Verdict;
import org.givre.thermal.Watched;

/** A thermal record in the words of a sheet; it claims only what was measured. */
record ThermalOnSheet(ThermalRecord record, Wording wording) {

  ThermalVerdict verdict() {
    Instant from = record.from().orElse(record.until());
    return new ThermalVerdict(
        finding(),
        record.verdict() instanceof Verdict.ConformWithJudgedGaps judged ? judged.gaps() : 0,
        words(),
        record.limit().value(),
        from,
        record.until(),
        record.warmest().map(point -> new CurveFacts.Point(point.at(), point.value())),
        record.above().stream()
            .map(
                above ->
                    new ThermalVerdict.Above(
                        above.limit().value(), above.time().atLeast(), above.time().atMost()))
            .toList(),
        unmeasured(),
        record.outOfNitrogen());
  }

  private ThermalVerdict.Finding finding() {
    return switch (record.verdict()) {
      case Verdict.Conform conform -> ThermalVerdict.Finding.CONFORM;
      case Verdict.ConformWithJudgedGaps judged -> ThermalVerdict.Finding.CONFORM_WITH_JUDGED_GAPS;
      case Verdict.ConformSinceTakeOver since -> ThermalVerdict.Finding.CONFORM_SINCE_TAKE_OVER;
      case Verdict.AboveLimit above -> ThermalVerdict.Finding.EXCURSION;
      case Verdict.NotProvable not -> ThermalVerdict.Finding.NOT_PROVABLE;
    };
  }

  private String words() {
    String before = record.before().map(life -> before().sentence(life)).orElse("");
    return Stream.of(verdictWords(), before)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private BeforeOnSheet before() {
    return new BeforeOnSheet(record.limit(), wording);
  }

  private String verdictWords() {
    return switch (record.verdict()) {
      case Verdict.Conform conform -> "";
      case Verdict.ConformWithJudgedGaps judged -> "";
      case Verdict.ConformSinceTakeOver since -> "";
      case Verdict.AboveLimit above ->
          String.join(" ", above.excursions().stream().map(this::excursion).toList());
      case Verdict.NotProvable not ->
          String.join(
              " ", not.reasons().stream().map(why -> wording.text("notProvable." + why)).toList());
    };
  }

  private String excursion(Excursion excursion) {
    String value = wording.formats().celsius(excursion.warmest().value().degrees());
    String what = wording.text("excursion", value, excursion.warmest().at());
    return excursion
        .clearance()
        .map(judgement -> what + " " + judged(judgement) + ".")
        .orElse(what);
  }

  private String judged(Judgement judgement) {
    return wording.text(
        "judged." + judgement.effect(),
        judgement.by(),
        wording.formats().shortDayHour(judgement.at()));
  }

  private List<String> unmeasured() {
    List<String> lines = new ArrayList<>();
    record.before().ifPresent(life -> lines.addAll(before().unmeasured(life)));
    List<RecordedGap> serious = record.gaps().stream().filter(RecordedGap::needsJudgement).toList();
    serious.forEach(gap -> lines.add(gapLine(gap)));
    int others = record.gaps().size() - serious.size();
    if (others > 0) {
      Duration sum =
          record.gaps().stream()
              .filter(gap -> !gap.needsJudgement())
              .map(gap -> gap.span().length())
              .reduce(Duration.ZERO, Duration::plus);
      lines.add(wording.text("shortGaps", others, sum));
    }
    return lines;
  }

  private String gapLine(RecordedGap gap) {
    String what = wording.text("gap", gap.span().length());
    return what + ", " + gap.judgement().map(this::judged).orElse(wording.text("gap.unjudged"));
  }

  List<ThermalCertificate.StayLine> stays() {
    return Stream.concat(
            record.before().stream().map(life -> before().stay(life)),
            record.stays().stream().map(this::stay))
        .toList();
  }

  private ThermalCertificate.StayLine stay(MeasuredStay stay) {
    var probe = CurveOnSheet.warmestChannel(stay);
    return new ThermalCertificate.StayLine(
        stay.tank() + ", " + stay.path(),
        stay.stay().from(),
        stay.until(),
        stay.readings(),
        stay.coldest().map(value -> value.degrees()),
        stay.warmest().map(value -> value.value().degrees()),
        probe.map(Watched::probe).orElse(""),
        probe.flatMap(Watched::calibratedUntil));
  }

  /** Moves, gaps and alarms in order of time, numbered from 1. */
  List<ThermalCertificate.Event> events() {
    List<ThermalCertificate.Event> all = new ArrayList<>();
    record.before().ifPresent(life -> all.addAll(before().events(life)));
    record.exposures().forEach(exposure -> all.add(event(exposure)));
    record.gaps().forEach(gap -> all.add(event(gap)));
    record.alarms().forEach(alarm -> all.add(event(alarm)));
    record.typed().forEach(typed -> all.add(event(typed)));
    all.sort(Comparator.comparing(ThermalCertificate.Event::at));
    List<ThermalCertificate.Event> numbered = new ArrayList<>();
    for (ThermalCertificate.Event event : all) {
      numbered.add(
          new ThermalCertificate.Event(
              numbered.size() + 1, event.at(), event.what(), event.length(), event.answer()));
    }
    return numbered;
  }

  private ThermalCertificate.Event event(Exposure exposure) {
    String what = wording.text("exposure." + exposure.cause());
    return new ThermalCertificate.Event(0, exposure.span().from(), what, exposure.length(), "");
  }

  private ThermalCertificate.Event event(RecordedGap gap) {
    String answer =
        gap.judgement()
            .map(judgement -> judged(judgement) + " : " + judgement.why())
            .orElse(gap.needsJudgement() ? wording.text("gap.unjudged") : "");
    String what = wording.text("gap.event", wording.cause(gap.cause()), gap.tank());
    return new ThermalCertificate.Event(0, gap.span().from(), what, gap.span().length(), answer);
  }

  private ThermalCertificate.Event event(TypedReading typed) {
    String value = wording.formats().celsius(typed.value().degrees());
    return new ThermalCertificate.Event(
        0, typed.at(), wording.text("typed", value), Duration.ZERO, wording.text("typed.worth"));
  }

  private ThermalCertificate.Event event(AlarmLine alarm) {
    String what =
        wording.firstOf(List.of("document.alarm." + alarm.what(), alarm.what()), alarm.what());
    String answer =
        alarm
            .answered()
            .map(
                at ->
                    wording.text(
                        "alarm.answered", wording.formats().shortDayHour(at), alarm.answer()))
            .orElse(wording.text("alarm.unanswered"));
    return new ThermalCertificate.Event(
        0, alarm.raised(), what, alarm.length().orElse(Duration.ZERO), answer);
  }

  /** Of what happened on the curve: the time before a take-over is not on it. */
  List<CurveFacts.Mark> marks(List<ThermalCertificate.Event> events) {
    Instant from = record.from().orElse(record.until());
    return events.stream()
        .filter(event -> !event.at().isBefore(from))
        .map(event -> new CurveFacts.Mark(event.number(), event.at()))
        .toList();
  }
}
