package org.givre.dispensing.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.givre.dispensing.LoggerFinding;
import org.givre.dispensing.LoggerImport;
import org.givre.dispensing.ShipperLog;
import org.givre.fx.Texts;
import org.givre.words.Formats;

/** What a shipper's logger recorded, in sentences of the language on screen. */
final class LoggerSaid {

  /** More refused lines or gaps than these are counted. */
  private static final int SHOWN = 5;

  private static final int DIGEST_SHOWN = 16;

  private final Texts texts;
  private final Formats formats;

  LoggerSaid(Texts texts) {
    this.texts = texts;
    this.formats = texts.formats();
  }

  /** A name in grey and its value. */
  record Pair(String name, String value) {}

  /** max. −168,4 °C, sans trou. */
  String brief(LoggerFinding finding) {
    return texts.say(
        "reception.logger.brief",
        formats.celsius(finding.warmest().degrees()),
        finding.gaps().size());
  }

  /** TEST-LOG-0417, étalonné jusqu'au 31/03/2027. */
  String number(LoggerImport taken) {
    return taken
        .calibratedUntil()
        .map(until -> texts.say("reception.logger.number", taken.serial(), formats.day(until)))
        .orElse(taken.serial());
  }

  String verdict(LoggerFinding finding, String product) {
    String limit = formats.limit(finding.above().limit().degrees());
    String key =
        finding.above().records() > 0
            ? "reception.logger.above"
            : finding.blocks()
                ? "reception.logger.unproved"
                : finding.isConform() ? "reception.logger.conform" : "reception.logger.conform-but";
    return texts.say(key, product, limit, finding.above().records());
  }

  /** Each flaw with its figures. */
  List<String> flaws(LoggerImport taken) {
    List<String> said = new ArrayList<>();
    for (LoggerFinding.Flaw flaw : taken.finding().flaws()) {
      switch (flaw) {
        case ABOVE_LIMIT -> said.add(above(taken.finding()));
        case GAP -> said.addAll(gaps(taken.finding()));
        case ENDS_BEFORE_ARRIVAL ->
            said.add(
                texts.say(
                    "reception.flaw.ends-before-arrival",
                    formats.shortDayHour(taken.finding().to())));
        case UNREADABLE_LINES ->
            said.add(texts.say("reception.flaw.unreadable-lines", taken.refused()));
        case CALIBRATION_PAST ->
            said.add(
                texts.say(
                    "reception.flaw.calibration-past",
                    taken.calibratedUntil().map(formats::day).orElse("")));
        case CUT_SHORT, TIMES_DISORDERED, NO_SERIAL ->
            said.add(texts.say("reception.flaw." + flaw.key()));
      }
    }
    return said;
  }

  private String above(LoggerFinding finding) {
    LoggerFinding.Above above = finding.above();
    return texts.say(
        "reception.flaw.above-limit",
        above.records(),
        formats.limit(above.limit().degrees()),
        formats.duration(above.atMost()),
        above.first().map(formats::shortDayHour).orElse(""),
        formats.celsius(finding.warmest().degrees()));
  }

  private List<String> gaps(LoggerFinding finding) {
    List<String> said = new ArrayList<>();
    finding.gaps().stream()
        .limit(SHOWN)
        .forEach(
            gap ->
                said.add(
                    texts.say(
                        "reception.flaw.gap",
                        formats.duration(gap.length()),
                        formats.shortDayHour(gap.from()),
                        formats.hour(gap.to()),
                        gap.missing())));
    if (finding.gaps().size() > SHOWN) {
      said.add(texts.say("reception.flaw.gap.more", finding.gaps().size() - SHOWN));
    }
    return said;
  }

  /** The lines that could not be read, as they stand in the file. */
  List<String> refused(ShipperLog log) {
    List<ShipperLog.RefusedLine> lines = log.defects().refused();
    List<String> said = new ArrayList<>();
    lines.stream()
        .limit(SHOWN)
        .forEach(
            line ->
                said.add(
                    texts.say(
                        "reception.logger.line."
                            + line.why()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'),
                        line.line(),
                        line.found())));
    if (lines.size() > SHOWN) {
      said.add(texts.say("reception.logger.line.more", lines.size() - SHOWN));
    }
    return said;
  }

  List<Pair> figures(LoggerImport taken) {
    LoggerFinding finding = taken.finding();
    Duration interval = finding.interval();
    return List.of(
        pair("reception.logger.serial", taken.serial().isEmpty() ? Formats.DASH : taken.serial()),
        pair(
            "reception.logger.calibration",
            taken.calibratedUntil().map(formats::day).orElse(Formats.DASH)),
        pair("reception.logger.from", formats.dayHour(finding.from())),
        pair("reception.logger.to", formats.dayHour(finding.to())),
        pair(
            "reception.logger.records",
            texts.say(
                "reception.logger.every",
                formats.count(finding.records()),
                formats.duration(interval))),
        pair("reception.logger.mean", formats.celsius(finding.mean())),
        pair("reception.logger.coldest", formats.celsius(finding.coldest().degrees())),
        pair("reception.logger.warmest", formats.celsius(finding.warmest().degrees())),
        pair("reception.logger.file", taken.name()),
        pair("reception.logger.digest", taken.digest().hex().substring(0, DIGEST_SHOWN) + "…"));
  }

  private Pair pair(String key, String value) {
    return new Pair(texts.say(key), value);
  }
}
