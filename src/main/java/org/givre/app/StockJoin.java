package org.givre.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Signing;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.custody.ui.Lived;
import org.givre.custody.ui.SheetSeen;
import org.givre.custody.ui.StockOutside;
import org.givre.custody.ui.UnitProof;
import org.givre.dispensing.Quarantine;
import org.givre.document.Archive;
import org.givre.fx.State;
import org.givre.kernel.Outcome;
import org.givre.kernel.Ticker;
import org.givre.measure.CurvePlan;
import org.givre.measure.Value;
import org.givre.pathway.Order;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;
import org.givre.thermal.EarlierLife;
import org.givre.thermal.MeasuredStay;
import org.givre.thermal.ThermalHistory;
import org.givre.thermal.ThermalRecord;
import org.givre.thermal.UnitCurve;
import org.givre.thermal.Verdict;
import org.givre.thermal.Watched;
import org.givre.watch.ChannelNow;
import org.givre.watch.WatchSnapshot;
import org.givre.words.Formats;
import org.givre.words.Words;

/** Answers the stock page from pathway, thermal, watch and dispensing. */
final class StockJoin implements StockOutside {

  private static final int COLUMNS = 240;

  private final StockParts stock;
  private final Cold cold;
  private final Above outside;
  private final Supplier<WatchSnapshot> now;
  private final Ticker ticker;

  /** What units were through, and its curve. */
  record Cold(ThermalHistory history, UnitCurve curve) {}

  /** Acts and sheets of the capabilities above. */
  record Above(Quarantine quarantine, Signing signing, Archive archive) {}

  StockJoin(
      StockParts stock, Cold cold, Above outside, Supplier<WatchSnapshot> now, Ticker ticker) {
    this.stock = stock;
    this.cold = cold;
    this.outside = outside;
    this.now = now;
    this.ticker = ticker;
  }

  @Override
  public Optional<Instant> plannedOut(UnitNow unit) {
    return stock
        .orders()
        .ofLot(unit.unit().lot())
        .map(Order::treatment)
        .flatMap(stock.prescriptions()::last)
        .flatMap(prescription -> prescription.text().infusion());
  }

  @Override
  public Optional<Instant> arrival(UnitNow unit) {
    return stock.orders().ofLot(unit.unit().lot()).flatMap(Order::arrival);
  }

  @Override
  public Optional<UnitProof> proof(UnitNow unit, Words words, Formats formats) {
    ThermalRecord record = cold.history().of(unit.id(), ticker.now());
    if (record.from().isEmpty()) {
      return Optional.empty();
    }
    Optional<CurvePlan> curve = cold.curve().of(record, "", COLUMNS);
    return Optional.of(
        new UnitProof(
            state(record.verdict()),
            verdict(record.verdict(), words),
            facts(record, words, formats),
            curve,
            record.stays().reversed().stream().map(stay -> lived(stay, words, formats)).toList(),
            record.beforeBlocks()));
  }

  private static Lived lived(MeasuredStay stay, Words words, Formats formats) {
    return new Lived(
        stay.tank() + ", " + stay.path(),
        formats.dayHour(stay.stay().from()),
        stay.stay().to().map(formats::dayHour).orElse(""),
        stay.coldest().map(cold -> formats.number(cold.degrees(), 1)).orElse(""),
        stay.warmest().map(warm -> formats.celsius(warm.value().degrees())).orElse(""),
        stay.probes().stream()
            .map(probe -> watched(probe, words, formats))
            .collect(Collectors.joining(" · ")));
  }

  private static String watched(Watched probe, Words words, Formats formats) {
    return probe
        .calibratedUntil()
        .map(due -> words.of("custody.proof.calibrated", probe.probe(), formats.day(due)))
        .orElseGet(() -> words.of("custody.proof.uncalibrated", probe.probe()));
  }

  @Override
  public List<SheetSeen> sheets(UnitNow unit, Words words, Formats formats) {
    return Stream.concat(
            outside.archive().about("unit", unit.id().toString()).stream(),
            outside.archive().about("lot", unit.unit().lot().toString()).stream())
        .distinct()
        .map(
            line ->
                new SheetSeen(
                    line.number().text(),
                    words.of("document.kind." + line.number().kind().code()),
                    formats.dayHour(line.at())))
        .toList();
  }

  @Override
  public Outcome<UnitNow> lift(By by, UnitNow unit, String evidence, Credentials pharmacist) {
    Quarantine quarantine = outside.quarantine();
    return outside
        .signing()
        .pledge(pharmacist, quarantine.toSign(unit, evidence), ticker.now())
        .then(pledge -> quarantine.lift(by, unit.id(), evidence, pledge));
  }

  private static State state(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Conform conform -> State.DONE;
      case Verdict.ConformWithJudgedGaps judged -> State.DONE;
      case Verdict.ConformSinceTakeOver since -> State.DONE;
      case Verdict.AboveLimit above -> State.CRITICAL;
      case Verdict.NotProvable unproved -> State.UNKNOWN;
    };
  }

  private static String verdict(Verdict verdict, Words words) {
    return switch (verdict) {
      case Verdict.Conform conform -> words.of("custody.proof.conform");
      case Verdict.ConformWithJudgedGaps judged -> words.of("custody.proof.judged", judged.gaps());
      case Verdict.ConformSinceTakeOver since -> words.of("custody.proof.since-take-over");
      case Verdict.AboveLimit above -> words.of("custody.proof.above");
      case Verdict.NotProvable unproved -> words.of("custody.proof.unproved");
    };
  }

  private static List<String> facts(ThermalRecord record, Words words, Formats formats) {
    List<String> facts = new ArrayList<>();
    if (record.verdict() instanceof Verdict.NotProvable unproved) {
      unproved.reasons().forEach(why -> facts.add(words.of("custody.proof.why." + why.name())));
    }
    record
        .before()
        .flatMap(EarlierLife::judgement)
        .ifPresent(
            judged ->
                facts.add(
                    words.of(
                        "custody.proof.before." + judged.effect().name(),
                        judged.pharmacist(),
                        judged.second(),
                        formats.day(judged.at()))));
    String limit = formats.limit(record.limit().value().degrees());
    record
        .warmest()
        .ifPresent(
            warmest -> {
              if (!record.limit().isExceededBy(warmest.value())) {
                facts.add(words.of("custody.proof.none-above", limit));
              }
              facts.add(
                  words.of(
                      "custody.proof.warmest",
                      formats.celsius(warmest.value().degrees()),
                      formats.day(warmest.at())));
            });
    if (!record.gaps().isEmpty()) {
      facts.add(words.of("custody.proof.gaps", record.gaps().size()));
    }
    if (record.outOfNitrogen().isPositive()) {
      facts.add(words.of("custody.proof.outside", formats.duration(record.outOfNitrogen())));
    }
    return facts;
  }

  @Override
  public String readingNow(TankId tank, Formats formats) {
    return now.get()
        .tank(tank)
        .flatMap(at -> at.channel(ChannelKind.TEMP_TOP))
        .filter(channel -> channel.state() == ChannelNow.Heard.HEARD)
        .flatMap(ChannelNow::last)
        .map(reading -> reading.value())
        .map(value -> value instanceof Value.Good good ? formats.number(good.number(), 1) : "")
        .orElse("");
  }

  @Override
  public Outcome<UnitNow> quarantine(By by, UnitId unit) {
    return outside.quarantine().put(by, unit);
  }
}
