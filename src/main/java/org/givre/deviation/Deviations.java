package org.givre.deviation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.access.RefusedActs;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.ActorId;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/** Reporting a deviation (anyone may) and closing it (a pharmacist who did not report it). */
public final class Deviations {

  private final Works works;
  private final DeviationFacts facts;
  private final Journal journal;
  private final RefusedActs refused;

  public Deviations(Works works, DeviationFacts facts, Journal journal, RefusedActs refused) {
    this.works = works;
    this.facts = facts;
    this.journal = journal;
    this.refused = refused;
  }

  /** A person reports. */
  public Outcome<Deviation> report(By by, Report report) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.QUARANTINE));
    if (report.what().isEmpty()) {
      refusals.add(new DeviationLacksWords());
    }
    return refusals.isEmpty()
        ? works.act(work -> Outcome.done(raise(work, report, by.actor(), by.at())))
        : Outcome.refused(refusals);
  }

  /** What was found, told, referenced or done since; anyone may, until it is closed. */
  public Outcome<FollowUp> follow(By by, DeviationId id, FollowUp.Kind kind, String words) {
    return works.act(
        work -> {
          Deviation deviation = facts.find(work, id).orElseThrow();
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.QUARANTINE));
          if (!deviation.isOpen()) {
            refusals.add(new DeviationClosed(deviation.number()));
          }
          if (words.isBlank()) {
            refusals.add(new DeviationLacksWords());
          }
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          FollowUp done = new FollowUp(kind, words.strip(), by.at(), by.actor());
          facts.add(work, id, done);
          journal.record(
              work,
              by.fact("deviation.followed", subject(deviation))
                  .with("kind", kind.key())
                  .with("words", words.strip()));
          return Outcome.done(done);
        });
  }

  /** A deviation with what was done about it, oldest first. */
  public record Followed(Deviation deviation, List<FollowUp> followUps) {
    public Followed {
      followUps = List.copyOf(followUps);
    }
  }

  public Optional<Followed> find(DeviationId id) {
    return works.read(work -> find(work, id));
  }

  public Optional<Followed> find(Work work, DeviationId id) {
    return facts
        .find(work, id)
        .map(deviation -> new Followed(deviation, facts.followUps(work, id)));
  }

  /** Newest first. */
  public List<Deviation> list(DeviationFacts.Which which, String text, int most) {
    return works.read(work -> facts.list(work, which, text, most));
  }

  /** Written by an act in its own transaction: a mismatch found, a clock that ran out. */
  public Deviation raise(Work work, Report report, ActorId by, Instant at) {
    Deviation deviation = facts.add(work, report, by, at);
    AuditFact fact =
        AuditFact.of(at, by, "deviation.reported", subject(deviation))
            .with("kind", report.kind().key())
            .with("what", report.what())
            .with("happened", report.happened());
    journal.record(work, about(fact, report));
    return deviation;
  }

  /** Closes it with what it did to the product; closed is final. */
  public Outcome<Deviation> close(By by, DeviationId id, Deviation.Effect effect, String decision) {
    Subject about =
        works
            .<Optional<Deviation>>read(w -> facts.find(w, id))
            .map(Deviations::subject)
            .orElseThrow();
    return refused.noted(by, "deviation.close", about, closed(by, id, effect, decision));
  }

  private Outcome<Deviation> closed(
      By by, DeviationId id, Deviation.Effect effect, String decision) {
    return works.act(
        work -> {
          Deviation deviation = facts.find(work, id).orElseThrow();
          List<Refusal> refusals = refusals(by, deviation, decision);
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          facts.close(
              work, id, new Deviation.Closing(effect, decision.strip(), by.at(), by.actor()));
          journal.record(
              work,
              by.fact("deviation.closed", subject(deviation))
                  .with("effect", effect.name().toLowerCase(java.util.Locale.ROOT))
                  .with("decision", decision.strip()));
          return facts.find(work, id).map(Outcome::done).orElseThrow();
        });
  }

  private static List<Refusal> refusals(By by, Deviation deviation, String decision) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.LIFT_QUARANTINE));
    if (!deviation.isOpen()) {
      refusals.add(new DeviationClosed(deviation.number()));
    }
    if (deviation.openedBy().equals(by.actor())) {
      refusals.add(new OwnDeviation(by.session().displayName()));
    }
    if (decision.isBlank()) {
      refusals.add(new DeviationLacksWords());
    }
    return refusals;
  }

  public List<Deviation> of(Work work, Subject subject) {
    return facts.of(work, subject.kind(), subject.id());
  }

  public List<Deviation> open() {
    return works.read(facts::open);
  }

  private static AuditFact about(AuditFact fact, Report report) {
    AuditFact with = fact;
    int n = 0;
    for (Subject subject : report.subjects()) {
      with = with.with("about " + ++n, subject.kind() + " " + subject.label());
    }
    return with;
  }

  private static Subject subject(Deviation deviation) {
    return new Subject(
        "deviation", deviation.id().value().toString(), Integer.toString(deviation.number()));
  }
}
