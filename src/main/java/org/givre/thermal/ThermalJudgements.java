package org.givre.thermal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Pledge;
import org.givre.access.Role;
import org.givre.access.Signature;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.custody.UnitId;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Works;
import org.givre.measure.Celsius;

/** A pharmacist's signed judgement on a gap, or on an excursion after asking the company. */
public final class ThermalJudgements {

  /** What the signature says; words in {@code access.meaning.thermal.judged}. */
  public static final String MEANING = "thermal.judged";

  private final Works works;
  private final ThermalFacts facts;
  private final Signing signing;
  private final Journal journal;

  public ThermalJudgements(Works works, ThermalFacts facts, Signing signing, Journal journal) {
    this.works = works;
    this.facts = facts;
    this.signing = signing;
    this.journal = journal;
  }

  /** What is judged: which unit, what, over which stretch, how warm. */
  private record Judged(
      UnitId unit,
      Judgement.Kind kind,
      Span span,
      Optional<Celsius> warmest,
      Judgement.Effect effect) {

    ToSign toSign() {
      String warm = warmest.map(w -> Double.toString(w.degrees())).orElse("-");
      Digest digest =
          Digest.of(
              String.join(
                  "|",
                  unit.toString(),
                  kind.name(),
                  span.from().toString(),
                  span.to().toString(),
                  warm,
                  effect.name()));
      return new ToSign(Permission.RELEASE, Part.FIRST, MEANING, subject(), digest);
    }

    Subject subject() {
      return new Subject("unit", unit.toString(), unit.toString());
    }
  }

  private static Judged judged(UnitId unit, RecordedGap gap, Judgement.Effect effect) {
    return new Judged(unit, Judgement.Kind.GAP, gap.span(), Optional.empty(), effect);
  }

  private static Judged judged(UnitId unit, Excursion excursion, Judgement.Effect effect) {
    return new Judged(
        unit,
        Judgement.Kind.EXCURSION,
        excursion.readings(),
        Optional.of(excursion.warmest().value()),
        effect);
  }

  /** What the pharmacist is asked to sign. */
  public ToSign toSign(UnitId unit, RecordedGap gap, Judgement.Effect effect) {
    return judged(unit, gap, effect).toSign();
  }

  /** What the pharmacist is asked to sign. */
  public ToSign toSign(UnitId unit, Excursion excursion, Judgement.Effect effect) {
    return judged(unit, excursion, effect).toSign();
  }

  /** The reason is {@code by.why()}. Needs RELEASE, as a pharmacist. */
  public Outcome<Judgement> judge(
      By by, UnitId unit, RecordedGap gap, Judgement.Effect effect, Pledge pharmacist) {
    return judge(by, judged(unit, gap, effect), pharmacist);
  }

  /** The reason, with the company's answer, is {@code by.why()}. Needs RELEASE, as a pharmacist. */
  public Outcome<Judgement> judge(
      By by, UnitId unit, Excursion excursion, Judgement.Effect effect, Pledge pharmacist) {
    return judge(by, judged(unit, excursion, effect), pharmacist);
  }

  private Outcome<Judgement> judge(By by, Judged judged, Pledge pharmacist) {
    List<Refusal> refusals = refusals(by, judged, pharmacist);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return works.act(
        work -> {
          Signature signature = signing.keep(work, pharmacist);
          Judgement judgement = judgement(by, judged, signature);
          facts.add(work, judgement);
          journal.record(
              work,
              by.fact("thermal.judged", judged.subject())
                  .with("kind", judged.kind().name())
                  .with("from", judged.span().from())
                  .with("to", judged.span().to())
                  .with("effect", judged.effect().name()));
          return Outcome.done(judgement);
        });
  }

  private static List<Refusal> refusals(By by, Judged judged, Pledge pharmacist) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.RELEASE));
    if (!by.why().isGiven()) {
      refusals.add(new JudgementLacksReason());
    }
    if (!pharmacist.roles().contains(Role.PHARMACIST)) {
      refusals.add(new PharmacistJudges(pharmacist.displayName()));
    }
    if (!pharmacist.what().equals(judged.toSign())) {
      refusals.add(new OtherJudgementSigned());
    }
    return refusals;
  }

  private static Judgement judgement(By by, Judged judged, Signature signature) {
    return new Judgement(
        UUID.randomUUID(),
        judged.unit(),
        judged.kind(),
        judged.span(),
        judged.warmest(),
        judged.effect(),
        by.why().words(),
        signature.displayName(),
        by.at(),
        signature.id().value());
  }
}
