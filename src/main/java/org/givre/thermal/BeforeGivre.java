package org.givre.thermal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Role;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.access.TwoSignatures;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.custody.CustodyStore;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/**
 * What units went through before they were taken over: records are attached, a pharmacist judges
 * them, a second person signs with them. Without it no such unit is released.
 */
public final class BeforeGivre {

  /** What both signatures say; words in {@code access.meaning.thermal.before}. */
  public static final String MEANING = "thermal.before";

  private final Works works;
  private final Journal journal;
  private final Signing signing;
  private final Knowing knowing;
  private final EarlierLogs logs;

  /** Where units and their facts are found, and how a unit is called. */
  public record Knowing(CustodyStore custody, EarlierFacts facts, Names names) {}

  /** "Yescarta 1/1, FICTIF Bruno". */
  public interface Names {
    String of(Work work, UnitNow unit, Instant at);
  }

  /** A file that the vault keeps. */
  public record Offered(EarlierRecord.Kind kind, String name, Digest digest) {}

  /** A unit that was taken over, with what is known of the time before. */
  public record TakenOver(UnitNow unit, EarlierLife life) {}

  public BeforeGivre(
      Works works, Journal journal, Signing signing, Knowing knowing, EarlierLogs logs) {
    this.works = works;
    this.journal = journal;
    this.signing = signing;
    this.knowing = knowing;
    this.logs = logs;
  }

  /** Units taken over that are still here, those of one lot together. */
  public List<TakenOver> units(int most) {
    return works.read(
        work ->
            knowing.custody().takenOver(work, most).stream()
                .map(unit -> new TakenOver(unit, life(work, unit.id()).orElseThrow()))
                .toList());
  }

  /** How many of them nobody judged yet. */
  public int waiting(int most) {
    return works.read(
        work -> {
          Set<UnitId> judged = knowing.facts().judgedBefore(work);
          return (int)
              knowing.custody().takenOver(work, most).stream()
                  .filter(unit -> !judged.contains(unit.id()))
                  .count();
        });
  }

  private Optional<EarlierLife> life(Work work, UnitId unit) {
    return Earlier.life(work, knowing.custody(), knowing.facts(), unit);
  }

  /**
   * Attaches a record to units. Needs RECEIVE. Refused: {@link NoUnitChosen}, {@link NotTakenOver},
   * {@link LogAfterTakeOver}, and what stands against reading a log.
   */
  public Outcome<EarlierRecord> attach(By by, List<UnitId> units, Offered offered) {
    Outcome<Optional<EarlierLog>> read =
        offered.kind() == EarlierRecord.Kind.LOG
            ? logs.read(offered.digest()).map(Optional::of)
            : Outcome.done(Optional.empty());
    return read.then(log -> works.act(work -> attach(work, by, units, record(by, offered, log))));
  }

  private static EarlierRecord record(By by, Offered offered, Optional<EarlierLog> log) {
    return new EarlierRecord(
        UUID.randomUUID(),
        offered.kind(),
        offered.name().strip(),
        offered.digest(),
        log,
        by.at(),
        by.session().displayName());
  }

  private Outcome<EarlierRecord> attach(
      Work work, By by, List<UnitId> units, EarlierRecord record) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.RECEIVE));
    refusals.addAll(unfit(work, by, units));
    if (refusals.isEmpty()) {
      refusals.addAll(late(work, units, record));
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    knowing.facts().add(work, record, units);
    for (UnitId unit : units) {
      journal.record(
          work,
          by.fact("thermal.before-attached", subject(work, by, unit))
              .with("kind", record.kind().name())
              .with("name", record.name())
              .with("digest", record.digest().hex()));
    }
    return Outcome.done(record);
  }

  private List<Refusal> unfit(Work work, By by, List<UnitId> units) {
    List<Refusal> refusals = new ArrayList<>();
    if (units.isEmpty()) {
      refusals.add(new NoUnitChosen());
    }
    for (UnitId unit : units) {
      if (life(work, unit).isEmpty()) {
        refusals.add(new NotTakenOver(name(work, by, unit)));
      }
    }
    return refusals;
  }

  private List<Refusal> late(Work work, List<UnitId> units, EarlierRecord record) {
    Instant takenOver =
        units.stream()
            .flatMap(unit -> life(work, unit).stream())
            .map(EarlierLife::takenOver)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return record
        .log()
        .filter(log -> !log.from().isBefore(takenOver))
        .<List<Refusal>>map(log -> List.of(new LogAfterTakeOver(log.from(), takenOver)))
        .orElse(List.of());
  }

  /** What a pharmacist and a second person are asked to sign, on the records as they are now. */
  public ToSign toSign(List<UnitId> units, Judgement.Effect effect) {
    return works.read(work -> toSign(work, units, effect));
  }

  private ToSign toSign(Work work, List<UnitId> units, Judgement.Effect effect) {
    StringBuilder text = new StringBuilder("before-givre|" + effect.name());
    units.stream()
        .sorted(Comparator.comparing(UnitId::value))
        .forEach(
            unit ->
                text.append('|')
                    .append(unit)
                    .append(' ')
                    .append(EarlierLife.digest(knowing.facts().earlier(work, unit)).hex()));
    String first = units.isEmpty() ? "" : units.getFirst().toString();
    return new ToSign(
        Permission.ACCEPT_STOCK,
        Part.FIRST,
        MEANING,
        new Subject("unit", first, first),
        Digest.of(text.toString()));
  }

  /**
   * Judges what these units went through before. Needs ACCEPT_STOCK, a pharmacist and a second
   * person, and a reason in {@code by.why()}. Refused: {@link NoUnitChosen}, {@link NotTakenOver},
   * {@link EarlierTemperatureMissing}, {@link JudgementLacksReason}, {@link PharmacistJudges},
   * {@link OtherJudgementSigned}.
   */
  public Outcome<EarlierJudgement> judge(
      By by, List<UnitId> units, Judgement.Effect effect, TwoPersons both) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.ACCEPT_STOCK));
          refusals.addAll(unfit(work, by, units));
          refusals.addAll(unproved(work, by, units, effect));
          refusals.addAll(unsigned(work, by, units, effect, both));
          return refusals.isEmpty()
              ? Outcome.done(judged(work, by, units, effect, both))
              : Outcome.refused(refusals);
        });
  }

  private List<Refusal> unproved(Work work, By by, List<UnitId> units, Judgement.Effect effect) {
    List<Refusal> refusals = new ArrayList<>();
    if (effect == Judgement.Effect.NO_EFFECT) {
      for (UnitId unit : units) {
        if (life(work, unit).filter(life -> !life.hasTemperature()).isPresent()) {
          refusals.add(new EarlierTemperatureMissing(name(work, by, unit)));
        }
      }
    }
    return refusals;
  }

  private List<Refusal> unsigned(
      Work work, By by, List<UnitId> units, Judgement.Effect effect, TwoPersons both) {
    List<Refusal> refusals = new ArrayList<>();
    if (!by.why().isGiven()) {
      refusals.add(new JudgementLacksReason());
    }
    if (!both.first().roles().contains(Role.PHARMACIST)) {
      refusals.add(new PharmacistJudges(both.first().displayName()));
    }
    ToSign wanted = toSign(work, units, effect);
    if (!both.first().what().equals(wanted) || !both.second().what().equals(wanted.asSecond())) {
      refusals.add(new OtherJudgementSigned());
    }
    return refusals;
  }

  private EarlierJudgement judged(
      Work work, By by, List<UnitId> units, Judgement.Effect effect, TwoPersons both) {
    TwoSignatures signatures = signing.keep(work, both);
    List<Digest> records =
        units.stream()
            .map(unit -> EarlierLife.digest(knowing.facts().earlier(work, unit)))
            .toList();
    EarlierJudgement judgement =
        new EarlierJudgement(
            UUID.randomUUID(),
            effect,
            records.getFirst(),
            by.why().words(),
            by.at(),
            signatures.first().displayName(),
            signatures.first().id().value(),
            signatures.second().displayName(),
            signatures.second().id().value());
    knowing.facts().add(work, judgement, units, records);
    for (UnitId unit : units) {
      journal.record(
          work,
          by.fact("thermal.before-judged", subject(work, by, unit))
              .with("effect", effect.name())
              .with("pharmacist", judgement.pharmacist())
              .with("second", judgement.second()));
    }
    return judgement;
  }

  private Subject subject(Work work, By by, UnitId unit) {
    return new Subject("unit", unit.toString(), name(work, by, unit));
  }

  private String name(Work work, By by, UnitId unit) {
    return knowing
        .custody()
        .now(work, unit)
        .map(now -> knowing.names().of(work, now, by.at()))
        .orElse(unit.toString());
  }
}
