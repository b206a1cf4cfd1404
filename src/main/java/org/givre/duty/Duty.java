package org.givre.duty;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Works;

/** The plan of staffed hours and on-call turns: asked by all, changed by who sets the rules. */
public final class Duty {

  private static final Subject SUBJECT = new Subject("duty", "duty", "");

  private final Works works;
  private final Journal journal;
  private final DutyStore store;
  private final ZoneId zone;

  public Duty(Works works, Journal journal, DutyStore store, ZoneId zone) {
    this.works = works;
    this.journal = journal;
    this.store = store;
    this.zone = zone;
  }

  public ZoneId zone() {
    return zone;
  }

  /** The plan of now; the usual one until a site has made its own. */
  public DutyPlan inForce() {
    return works.read(store::inForce).orElseGet(() -> DutyPlan.usual(zone));
  }

  /** Whether somebody has ever made a plan. */
  public boolean isPlanned() {
    return works.read(store::version) > 0;
  }

  public StaffedHours hours() {
    return inForce().hours(zone);
  }

  public OnCall onCall(Instant at) {
    return inForce().onCall(at, zone);
  }

  /**
   * Puts another plan in force. Needs SET_RULES. Refused: {@link ContactUnnamed}, {@link
   * ContactUnreachable}, {@link AddressUnfit}, {@link ContactUnknown}, {@link ClosureBackwards},
   * {@link TurnTwice}.
   */
  public Outcome<DutyPlan> change(By by, DutyPlan plan) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_RULES));
    refusals.addAll(refusals(plan));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return works.act(
        work -> {
          DutyPlan before = store.inForce(work).orElseGet(() -> DutyPlan.usual(zone));
          int version = store.version(work) + 1;
          store.add(work, version, plan, by.actor(), by.at());
          journal.record(work, fact(by, before, plan).with("version", version));
          return Outcome.done(plan);
        });
  }

  private static AuditFact fact(By by, DutyPlan before, DutyPlan after) {
    AuditFact fact = by.fact("duty.changed", SUBJECT);
    fact = differing(fact, "contacts", before.contacts().size(), after.contacts().size());
    fact = differing(fact, "turns", before.rota().turns().size(), after.rota().turns().size());
    fact =
        differing(
            fact,
            "replacements",
            before.rota().replacements().size(),
            after.rota().replacements().size());
    return differing(fact, "closures", before.closures().size(), after.closures().size());
  }

  private static AuditFact differing(AuditFact fact, String field, int before, int after) {
    return before == after ? fact : fact.changed(field, before, after);
  }

  /** Every reason against a plan; empty when it may stand. */
  public static List<Refusal> refusals(DutyPlan plan) {
    List<Refusal> refusals = new ArrayList<>();
    for (Contact contact : plan.contacts()) {
      if (contact.name().isEmpty()) {
        refusals.add(new ContactUnnamed());
      } else if (!contact.isReachable()) {
        refusals.add(new ContactUnreachable(contact.name()));
      }
      contact.addresses().stream()
          .filter(address -> !fits(address, contact))
          .forEach(address -> refusals.add(new AddressUnfit(contact.name(), address)));
    }
    Set<ContactId> known = new HashSet<>();
    plan.contacts().forEach(contact -> known.add(contact.id()));
    if (!known.containsAll(named(plan))) {
      refusals.add(new ContactUnknown());
    }
    plan.closures().stream()
        .filter(closure -> closure.until().isBefore(closure.from()))
        .forEach(closure -> refusals.add(new ClosureBackwards(closure.from())));
    plan.rota().replacements().stream()
        .filter(one -> !one.from().isBefore(one.until()))
        .forEach(one -> refusals.add(new ReplacementBackwards()));
    long weeks = plan.rota().turns().stream().map(Turn::monday).distinct().count();
    if (weeks < plan.rota().turns().size()) {
      refusals.add(new TurnTwice());
    }
    return refusals;
  }

  private static boolean fits(String address, Contact contact) {
    boolean mail = address.matches("[^@\\s,;<>]+@[^@\\s,;<>]+");
    return mail || (address.equals(contact.sms()) && address.matches("\\+?[0-9.-]{4,20}"));
  }

  private static Set<ContactId> named(DutyPlan plan) {
    Set<ContactId> named = new HashSet<>(plan.onSite());
    named.addAll(plan.heads());
    plan.rota()
        .turns()
        .forEach(
            turn -> {
              named.add(turn.first());
              turn.second().ifPresent(named::add);
            });
    plan.rota()
        .replacements()
        .forEach(
            one -> {
              named.add(one.absent());
              named.add(one.by());
            });
    return named;
  }
}
