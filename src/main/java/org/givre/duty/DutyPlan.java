package org.givre.duty;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When somebody is at the pharmacy and who is told when nobody is: one version, in force until the
 * next.
 *
 * @param week staffed hours of each weekday
 * @param onSite told at once, beside the sound and the screen; may be empty
 * @param heads told last: the head pharmacist, the hospital's desk
 */
public record DutyPlan(
    Map<DayOfWeek, StaffedHours.Span> week,
    List<Closure> closures,
    List<Contact> contacts,
    Rota rota,
    List<ContactId> onSite,
    List<ContactId> heads) {

  /** How long before a hole of the rota somebody should know. */
  public static final Duration FORESIGHT = Duration.ofDays(7);

  public DutyPlan {
    week = Map.copyOf(week);
    closures = List.copyOf(closures);
    contacts = List.copyOf(contacts);
    onSite = List.copyOf(onSite);
    heads = List.copyOf(heads);
  }

  /** What stands until a site has said otherwise: usual hours, nobody to tell. */
  public static DutyPlan usual(ZoneId zone) {
    return new DutyPlan(
        StaffedHours.usual(zone).week(), List.of(), List.of(), Rota.NONE, List.of(), List.of());
  }

  public StaffedHours hours(ZoneId zone) {
    Set<LocalDate> days =
        closures.stream().flatMap(Closure::days).collect(Collectors.toCollection(HashSet::new));
    return new StaffedHours(week, days, zone);
  }

  public Optional<Contact> contact(ContactId id) {
    return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
  }

  /** Only those who can be reached count. */
  public OnCall onCall(Instant at, ZoneId zone) {
    return new OnCall(
        rota.first(at, zone).flatMap(this::contact).filter(Contact::isReachable),
        rota.second(at, zone).flatMap(this::contact).filter(Contact::isReachable));
  }

  /** The first instant within {@code ahead} when nobody is on call first; empty when covered. */
  public Optional<Instant> hole(Instant from, Duration ahead, ZoneId zone) {
    return rota.changes(from, ahead, zone).stream()
        .filter(at -> onCall(at, zone).first().isEmpty())
        .findFirst();
  }

  public List<Contact> people(List<ContactId> ids) {
    return ids.stream().flatMap(id -> contact(id).stream()).filter(Contact::isReachable).toList();
  }
}
