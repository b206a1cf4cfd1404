package org.givre.telling;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.Answer;
import org.givre.duty.Contact;
import org.givre.duty.ContactId;
import org.givre.duty.DutyPlan;
import org.givre.duty.OnCall;

/**
 * Decides whom to tell what, from the open alarms, the plan and what was told before. No clock, no
 * disk, no network: time comes in.
 */
final class Teller {

  private static final Comparator<Due> GRAVEST_FIRST =
      Comparator.comparing((Due due) -> due.what().level() != AlarmLevel.CRITICAL)
          .thenComparing(due -> due.what().raised());

  private final Ledger ledger;
  private final Function<About, Optional<Answer>> answers;

  /** One step of one case for one person. */
  private record Due(Case what, About about, Contact to, Audience audience, Timing timing) {}

  private enum Timing {
    NOW,
    SOON
  }

  /**
   * @param answers who answered an alarm that is over
   */
  Teller(Ledger ledger, Function<About, Optional<Answer>> answers) {
    this.ledger = ledger;
    this.answers = answers;
  }

  List<Draft> decide(
      List<Case> cases, DutyPlan plan, ZoneId zone, TellingRules rules, Instant now) {
    List<Draft> drafts = new ArrayList<>();
    Set<UUID> open = cases.stream().map(Case::topic).collect(Collectors.toSet());
    ledger.ended(open).values().forEach(track -> drafts.addAll(over(track)));
    cases.forEach(one -> drafts.addAll(taken(one)));
    boolean burst = isBurst(cases, now);
    Map<ContactId, List<Due>> dues = new LinkedHashMap<>();
    for (Case one : cases) {
      if (one.standing() instanceof Standing.Waiting waiting) {
        dues(one, waiting.since(), plan, zone, rules, now)
            .forEach(
                due -> dues.computeIfAbsent(due.to().id(), some -> new ArrayList<>()).add(due));
      }
    }
    dues.values().forEach(list -> drafts.addAll(drafts(list, burst, now)));
    return drafts;
  }

  private List<Draft> over(Ledger.Track track) {
    track.forgetUnreached();
    if (track.people().isEmpty()) {
      return List.of();
    }
    Optional<Answer> answer = answers.apply(track.last());
    MessageKind kind = answer.isPresent() ? MessageKind.TAKEN : MessageKind.ENDED;
    return track.people().stream()
        .map(to -> new Draft(kind, to, List.of(), List.of(track.last()), answer, Optional.empty()))
        .toList();
  }

  private List<Draft> taken(Case one) {
    if (!(one.standing() instanceof Standing.Taken taken)) {
      return List.of();
    }
    return ledger.track(one.topic()).stream()
        .flatMap(
            track ->
                track.reached().stream()
                    .map(
                        to ->
                            new Draft(
                                MessageKind.TAKEN,
                                to,
                                List.of(one),
                                List.of(track.last()),
                                Optional.of(taken.by()),
                                Optional.empty())))
        .toList();
  }

  private static boolean isBurst(List<Case> cases, Instant now) {
    Instant from = now.minus(TellingRules.BURST_WITHIN);
    return cases.stream()
            .filter(
                one ->
                    one.standing() instanceof Standing.Waiting waiting
                        && waiting.since().isAfter(from))
            .count()
        > TellingRules.BURST;
  }

  /** What nobody was told yet, now or so soon that it can go along. */
  private List<Due> dues(
      Case one, Instant waits, DutyPlan plan, ZoneId zone, TellingRules rules, Instant now) {
    Instant start = Escalation.start(waits, one.level(), rules, plan.hours(zone));
    Set<DueStep> already = new HashSet<>(Escalation.due(start, rules, now));
    List<Due> dues = new ArrayList<>();
    for (DueStep step : Escalation.due(start, rules, now.plus(TellingRules.TOGETHER))) {
      About about =
          new About(
              one.topic(),
              one.alarm(),
              one.raised(),
              waits,
              one.level(),
              step.step(),
              step.repeat());
      Timing timing = already.contains(step) ? Timing.NOW : Timing.SOON;
      for (Contact to : people(step.audience(), plan, zone, now)) {
        if (!ledger.told(about, to.id())) {
          dues.add(new Due(one, about, to, step.audience(), timing));
        }
      }
    }
    return dues;
  }

  /** With nobody on call the next ones are told instead, at the same hour. */
  static List<Contact> people(Audience audience, DutyPlan plan, ZoneId zone, Instant now) {
    OnCall onCall = plan.onCall(now, zone);
    List<Contact> heads = plan.people(plan.heads());
    return switch (audience) {
      case ON_SITE -> plan.people(plan.onSite());
      case FIRST -> onCall.first().or(onCall::second).map(List::of).orElse(heads);
      case SECOND -> onCall.second().map(List::of).orElse(List.of());
      case HEADS -> heads;
      case EVERYBODY -> {
        Map<ContactId, Contact> all = new LinkedHashMap<>();
        onCall.first().ifPresent(one -> all.put(one.id(), one));
        onCall.second().ifPresent(one -> all.put(one.id(), one));
        heads.forEach(one -> all.put(one.id(), one));
        yield List.copyOf(all.values());
      }
    };
  }

  private List<Draft> drafts(List<Due> dues, boolean burst, Instant now) {
    Set<UUID> places =
        dues.stream()
            .filter(due -> due.timing() == Timing.NOW)
            .map(due -> due.what().place())
            .collect(Collectors.toSet());
    List<Due> ready =
        dues.stream()
            .filter(due -> due.timing() == Timing.NOW || places.contains(due.what().place()))
            .sorted(GRAVEST_FIRST)
            .toList();
    if (places.isEmpty()) {
      return List.of();
    }
    if (burst || places.size() > TellingRules.BURST) {
      List<Due> all = dues.stream().sorted(GRAVEST_FIRST).toList();
      return held(ready, now) ? List.of() : List.of(draft(MessageKind.MULTIPLE, all));
    }
    Map<UUID, List<Due>> byPlace = new LinkedHashMap<>();
    ready.forEach(
        due -> byPlace.computeIfAbsent(due.what().place(), some -> new ArrayList<>()).add(due));
    return byPlace.values().stream().map(list -> draft(kind(list), list)).toList();
  }

  /** Who got a list a moment ago gets the next one later, unless it has grown graver. */
  private boolean held(List<Due> ready, Instant now) {
    boolean critical = ready.stream().anyMatch(due -> due.what().level() == AlarmLevel.CRITICAL);
    return ledger
        .burst(ready.getFirst().to().id())
        .filter(
            last ->
                Duration.between(last.at(), now).compareTo(TellingRules.BURST_WITHIN) < 0
                    && (!critical || last.level() == AlarmLevel.CRITICAL))
        .isPresent();
  }

  private static MessageKind kind(List<Due> dues) {
    return dues.stream().allMatch(due -> due.about().repeat() > 0)
        ? MessageKind.REPEAT
        : MessageKind.ALARM;
  }

  private static Draft draft(MessageKind kind, List<Due> dues) {
    List<Case> cases = dues.stream().map(Due::what).distinct().toList();
    List<About> abouts = dues.stream().map(Due::about).toList();
    Due first = dues.getFirst();
    return new Draft(
        kind, first.to(), cases, abouts, Optional.empty(), Optional.of(first.audience()));
  }
}
