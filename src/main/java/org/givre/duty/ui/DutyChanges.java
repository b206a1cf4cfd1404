package org.givre.duty.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.givre.duty.Closure;
import org.givre.duty.Contact;
import org.givre.duty.ContactId;
import org.givre.duty.DutyPlan;
import org.givre.duty.Replacement;
import org.givre.duty.Rota;
import org.givre.duty.Turn;

/** The plan with one thing changed; nothing is put in force here. */
final class DutyChanges {
  private DutyChanges() {}

  /** What a contact is besides its turns. */
  enum Role {
    TURNS("turns"),
    ON_SITE("on-site"),
    HEAD("head");

    private final String code;

    Role(String code) {
      this.code = code;
    }

    String key() {
      return "duty.role." + code;
    }

    static Role of(DutyPlan plan, ContactId id) {
      return plan.heads().contains(id) ? HEAD : plan.onSite().contains(id) ? ON_SITE : TURNS;
    }
  }

  static DutyPlan with(DutyPlan plan, Contact contact, Role role) {
    List<Contact> contacts = new ArrayList<>(plan.contacts());
    int at = contacts.stream().map(Contact::id).toList().indexOf(contact.id());
    if (at < 0) {
      contacts.add(contact);
    } else {
      contacts.set(at, contact);
    }
    return new DutyPlan(
        plan.week(),
        plan.closures(),
        contacts,
        plan.rota(),
        toggled(plan.onSite(), contact.id(), role == Role.ON_SITE),
        toggled(plan.heads(), contact.id(), role == Role.HEAD));
  }

  private static List<ContactId> toggled(List<ContactId> ids, ContactId id, boolean in) {
    Stream<ContactId> others = ids.stream().filter(one -> !one.equals(id));
    return in ? Stream.concat(others, Stream.of(id)).toList() : others.toList();
  }

  static DutyPlan without(DutyPlan plan, ContactId id) {
    return new DutyPlan(
        plan.week(),
        plan.closures(),
        less(plan.contacts(), one -> one.id().equals(id)),
        plan.rota(),
        toggled(plan.onSite(), id, false),
        toggled(plan.heads(), id, false));
  }

  private static <T> List<T> less(Collection<T> all, Predicate<T> gone) {
    return all.stream().filter(gone.negate()).toList();
  }

  private static <T> List<T> more(Collection<T> all, T one) {
    return Stream.concat(all.stream(), Stream.of(one)).toList();
  }

  private static DutyPlan with(DutyPlan plan, Rota rota) {
    return new DutyPlan(
        plan.week(), plan.closures(), plan.contacts(), rota, plan.onSite(), plan.heads());
  }

  private static DutyPlan with(DutyPlan plan, List<Closure> closures) {
    return new DutyPlan(
        plan.week(), closures, plan.contacts(), plan.rota(), plan.onSite(), plan.heads());
  }

  /** The turn of a week, in the place of the one that was there. */
  static DutyPlan with(DutyPlan plan, Turn turn) {
    List<Turn> others = less(plan.rota().turns(), one -> one.monday().equals(turn.monday()));
    return with(plan, new Rota(more(others, turn), plan.rota().replacements()));
  }

  static DutyPlan without(DutyPlan plan, Turn turn) {
    List<Turn> others = less(plan.rota().turns(), turn::equals);
    return with(plan, new Rota(others, plan.rota().replacements()));
  }

  static DutyPlan repeated(DutyPlan plan, int weeks) {
    return with(plan, plan.rota().repeated(weeks));
  }

  static DutyPlan with(DutyPlan plan, Replacement one) {
    return with(plan, new Rota(plan.rota().turns(), more(plan.rota().replacements(), one)));
  }

  static DutyPlan without(DutyPlan plan, Replacement one) {
    return with(plan, new Rota(plan.rota().turns(), less(plan.rota().replacements(), one::equals)));
  }

  static DutyPlan with(DutyPlan plan, Closure one) {
    return with(plan, more(plan.closures(), one));
  }

  static DutyPlan without(DutyPlan plan, Closure one) {
    return with(plan, less(plan.closures(), one::equals));
  }

  /** The first week from today that has no turn yet. */
  static LocalDate nextFree(DutyPlan plan, LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    while (has(plan, monday)) {
      monday = monday.plusWeeks(1);
    }
    return monday;
  }

  private static boolean has(DutyPlan plan, LocalDate monday) {
    Optional<Turn> turn =
        plan.rota().turns().stream().filter(one -> one.monday().equals(monday)).findFirst();
    return turn.isPresent();
  }
}
