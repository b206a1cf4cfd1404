package org.givre.dispensing.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.givre.dispensing.Condition;
import org.givre.dispensing.Proof;
import org.givre.dispensing.ReleaseDossier;
import org.givre.fx.Texts;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;
import org.givre.product.ClockEvent;
import org.givre.product.ClockRule;
import org.givre.product.Container;
import org.givre.thermal.Above;
import org.givre.thermal.EarlierLife;
import org.givre.thermal.RecordedGap;
import org.givre.thermal.ThermalRecord;
import org.givre.thermal.Verdict;

/** The dossier's facts as sentences of the language on screen. */
final class Said {

  private final Texts texts;

  Said(Texts texts) {
    this.texts = texts;
  }

  /** 29/10/2026, 8 champs identiques. */
  String proof(Proof proof) {
    Object[] facts = proof.facts().stream().map(this::written).toArray();
    String what = texts.say("dispensing.proof." + proof.key(), facts);
    return proof.on().map(at -> texts.formats().day(at) + ", " + what).orElse(what);
  }

  private Object written(Object fact) {
    return switch (fact) {
      case LocalDate day -> texts.formats().day(day);
      case Instant at -> texts.formats().day(at);
      case Double degrees -> texts.formats().limit(degrees).replaceAll("[\\s\u202f\u00a0]*°C", "");
      case Term term -> texts.say(term.key());
      default -> fact;
    };
  }

  String standing(Condition condition) {
    return switch (condition.standing()) {
      case Condition.Fulfilled f -> proof(f.proof());
      case Condition.NotApplicable n -> proof(n.why());
      case Condition.Lacking l -> every(l.why());
    };
  }

  /** What is missing and how to get it, one line each. */
  private String every(List<Refusal> why) {
    return why.stream()
        .map(refusal -> texts.say(refusal) + " " + texts.todo(refusal))
        .collect(Collectors.joining("\n"));
  }

  String units(ReleaseDossier dossier) {
    return units(dossier.sheet().container(), dossier.units().size());
  }

  String units(Container container, int count) {
    return texts.say("product.units." + container.name().toLowerCase(Locale.ROOT), count);
  }

  String verdict(ThermalRecord record) {
    return switch (record.verdict()) {
      case Verdict.Conform v -> texts.say("thermal.verdict.conform");
      case Verdict.ConformWithJudgedGaps v -> texts.say("thermal.verdict.judged-gaps", v.gaps());
      case Verdict.ConformSinceTakeOver v -> texts.say("thermal.verdict.since-take-over");
      case Verdict.AboveLimit v ->
          texts.say(
              v.allowsRelease() ? "thermal.verdict.cleared" : "thermal.verdict.above",
              v.excursions().size());
      case Verdict.NotProvable v -> texts.say("thermal.verdict.not-provable");
    };
  }

  String above(Above above) {
    if (above.readings() == 0) {
      return texts.say("thermal.above.none");
    }
    String most = texts.formats().duration(above.time().atMost());
    return above.readings() == 1
        ? texts.say("thermal.above.one", most)
        : texts.say(
            "thermal.above.readings",
            above.readings(),
            texts.formats().duration(above.time().atLeast()),
            most);
  }

  /** Each stretch that nobody measured. */
  List<String> unmeasured(ThermalRecord record) {
    List<String> said = new ArrayList<>();
    record.before().ifPresent(life -> said.add(before(life)));
    record.longGaps().forEach(gap -> said.add(gap(gap)));
    List<RecordedGap> shorter =
        record.gaps().stream().filter(gap -> !gap.needsJudgement()).toList();
    if (!shorter.isEmpty()) {
      Duration all =
          shorter.stream().map(gap -> gap.span().length()).reduce(Duration.ZERO, Duration::plus);
      said.add(texts.say("thermal.gap.short", shorter.size(), texts.formats().duration(all)));
    }
    if (!record.outOfNitrogen().isZero()) {
      said.add(texts.say("thermal.out", texts.formats().duration(record.outOfNitrogen())));
    }
    return said.isEmpty() ? List.of(texts.say("thermal.unmeasured.nothing")) : said;
  }

  private String before(EarlierLife life) {
    return life.judgement()
        .map(
            judged ->
                texts.say(
                    "thermal.before." + judged.effect().name(),
                    judged.pharmacist(),
                    judged.second(),
                    texts.formats().day(judged.at())))
        .orElseGet(
            () -> texts.say("thermal.before.unjudged", texts.formats().day(life.takenOver())));
  }

  private String gap(RecordedGap gap) {
    String length = texts.formats().duration(gap.span().length());
    return gap.judgement()
        .map(
            j ->
                texts.say(
                    gap.blocks() ? "thermal.gap.harmful" : "thermal.gap.judged",
                    length,
                    j.by(),
                    texts.formats().day(j.at())))
        .orElseGet(
            () ->
                texts.say(
                    "thermal.gap.unjudged",
                    length,
                    texts.formats().shortDayHour(gap.span().from())));
  }

  /** A second end counted from the same start is how long the product stays good. */
  String clockTitle(ClockRule rule, List<ClockRule> all) {
    boolean stability =
        rule.to() == ClockEvent.INFUSION_END
            && all.stream()
                .anyMatch(r -> r.from() == rule.from() && r.to() == ClockEvent.INFUSION_START);
    return texts.say(
        stability ? "product.clock.title.stability" : "product.clock.title." + rule.to().code());
  }

  String clockRule(ClockRule rule) {
    return texts.say("product.clock.after." + rule.from().code(), length(rule.max()));
  }

  /** 30 min, 3 h, 2 h 30. */
  String length(Duration length) {
    boolean hours = length.toHours() > 0 && length.toMinutesPart() == 0;
    return hours ? texts.say("product.hours", length.toHours()) : texts.formats().duration(length);
  }

  /** C. DÉMO: enough where the whole name stands elsewhere. */
  static String brief(String name) {
    int gap = name.indexOf(' ');
    return gap < 1 ? name : name.charAt(0) + "." + name.substring(gap);
  }
}
