package org.givre.telling;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Pledge;
import org.givre.access.SignedDifferentThings;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Works;

/**
 * Drills of the alarm chain and their register: a program cannot hear itself, a person attests what
 * arrived. Due every month.
 */
public final class Drills {

  /** How long the clock of somebody's telephone may be ahead. */
  private static final Duration TOLERANCE = Duration.ofMinutes(2);

  private final Works works;
  private final Journal journal;
  private final DrillStore store;
  private final Signing signing;
  private final Chain chain;

  /**
   * The chain as it is set up.
   *
   * @param inUse parts that are to be proven
   * @param from when the site began: the first proofs are due a month later
   */
  public record Chain(Supplier<Set<DrillPath>> inUse, Runs runs, Instant from, ZoneId zone) {}

  /** Lets a test out on its real way. */
  public interface Runs {
    Outcome<Telling.DrillSent> run(DrillPath path, String by, Instant now);
  }

  public Drills(Works works, Journal journal, DrillStore store, Signing signing, Chain chain) {
    this.works = works;
    this.journal = journal;
    this.store = store;
    this.signing = signing;
    this.chain = chain;
  }

  /**
   * Sends the marked test, then enters it; a test that could not leave is entered too. Needs
   * TEND_TANK. Refused: NotAllowed, {@link NobodyToTry}, {@link NoSuchWay}.
   */
  public Outcome<Drill> start(By by, DrillPath path) {
    List<Refusal> refusals = by.notAllowed(Permission.TEND_TANK);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    String name = by.session().displayName();
    return chain
        .runs()
        .run(path, name, by.at())
        .then(
            sent -> {
              Drill drill =
                  new Drill(
                      UUID.randomUUID(),
                      path,
                      by.at(),
                      by.actor(),
                      name,
                      sent.to(),
                      sent.sent(),
                      sent.words(),
                      Optional.empty());
              return works.act(
                  work -> {
                    store.add(work, drill);
                    journal.record(
                        work,
                        by.fact("telling.drill-started", subject(drill))
                            .with("drill-path", path.code())
                            .with("sent-to", sent.to()));
                    return Outcome.done(drill);
                  });
            });
  }

  /** What is attested, before the signature. */
  public record Attested(UUID drill, String who, Instant at, Drill.Result result, String remark) {}

  /** What the person signs. */
  public static ToSign toSign(DrillPath path, Attested what) {
    return new ToSign(
        Permission.TEND_TANK,
        Part.FIRST,
        "telling.drill",
        new Subject("drill", what.drill().toString(), path.code()),
        Digest.of(
            String.join(
                "|",
                what.drill().toString(),
                what.who(),
                what.at().toString(),
                what.result().code(),
                what.remark())));
  }

  /**
   * Enters who answered, after how long, and whether it arrived; signed. Refused: NotAllowed,
   * {@link DrillUnknown}, {@link DrillAnswered}, {@link AnswererMissing}, {@link AnswerTooEarly},
   * SignedDifferentThings.
   */
  public Outcome<Drill> attest(By by, Attested what, Pledge pledge) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.TEND_TANK));
    if (what.who().isBlank()) {
      refusals.add(new AnswererMissing());
    }
    return works.act(
        work -> {
          Optional<Drill> drill = store.drill(work, what.drill());
          drill.ifPresentOrElse(
              known -> refusals.addAll(against(known, what, pledge, by.at())),
              () -> refusals.add(new DrillUnknown()));
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          Drill known = drill.orElseThrow();
          Drill.Answered answered =
              new Drill.Answered(
                  what.who().strip(),
                  what.at(),
                  what.result(),
                  what.remark().strip(),
                  pledge.displayName(),
                  signing.keep(work, pledge).id());
          store.answer(work, known.id(), answered);
          journal.record(
              work,
              by.fact("telling.drill-answered", subject(known))
                  .with("drill-path", known.path().code())
                  .with("result", what.result().code())
                  .with("answered-by", answered.who()));
          return Outcome.done(
              new Drill(
                  known.id(),
                  known.path(),
                  known.started(),
                  known.by(),
                  known.name(),
                  known.to(),
                  known.sent(),
                  known.words(),
                  Optional.of(answered)));
        });
  }

  private static List<Refusal> against(Drill drill, Attested what, Pledge pledge, Instant now) {
    List<Refusal> refusals = new ArrayList<>();
    if (drill.answered().isPresent()) {
      refusals.add(new DrillAnswered());
    }
    if (what.at().isBefore(drill.started().minus(TOLERANCE))
        || what.at().isAfter(now.plus(TOLERANCE))) {
      refusals.add(new AnswerTooEarly());
    }
    if (!pledge.what().signed().equals(toSign(drill.path(), what).signed())) {
      refusals.add(new SignedDifferentThings());
    }
    return refusals;
  }

  /** When each part in use was last proven. */
  public ChainProof proof() {
    List<Drill> proofs = works.read(store::lastProofs);
    List<ChainProof.Part> parts =
        chain.inUse().get().stream().sorted().map(path -> part(path, proofs)).toList();
    return new ChainProof(parts);
  }

  private ChainProof.Part part(DrillPath path, List<Drill> proofs) {
    Optional<Instant> proven =
        proofs.stream()
            .filter(drill -> drill.path() == path)
            .map(Drill::started)
            .max(Instant::compareTo);
    Instant due = proven.orElse(chain.from()).atZone(chain.zone()).plusMonths(1).toInstant();
    return new ChainProof.Part(path, proven, due);
  }

  public List<Drill> newest(int count) {
    return works.read(work -> store.newest(work, count));
  }

  private static Subject subject(Drill drill) {
    return new Subject("drill", drill.id().toString(), drill.path().code());
  }
}
