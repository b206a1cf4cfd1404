package org.givre.telling;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.givre.alarm.AlarmLevel;
import org.givre.duty.Contact;
import org.givre.duty.ContactId;

/**
 * Who has been told what: built from the messages decided, so that a restart neither forgets nor
 * repeats.
 */
final class Ledger {

  private final Map<UUID, Track> tracks = new HashMap<>();
  private final Map<ContactId, Burst> bursts = new HashMap<>();

  private record Told(Instant waits, AlarmLevel level, int step, int repeat, ContactId to) {}

  /** The last message with a list that somebody got. */
  record Burst(Instant at, AlarmLevel level) {}

  /** One topic from the first message to the last. */
  static final class Track {
    private final Set<Told> told = new HashSet<>();
    private final Map<ContactId, Contact> people = new LinkedHashMap<>();
    private final Set<ContactId> reached = new HashSet<>();
    private About last;

    /** Those who know of the alarm and not yet that somebody takes care. */
    List<Contact> people() {
      return List.copyOf(people.values());
    }

    /** Those of them whom a message did reach. */
    List<Contact> reached() {
      return people.values().stream().filter(one -> reached.contains(one.id())).toList();
    }

    /** Nobody needs to hear of the end who never heard of the beginning. */
    void forgetUnreached() {
      people.keySet().retainAll(reached);
    }

    About last() {
      return last;
    }
  }

  void note(Message message) {
    for (About about : message.about()) {
      Track track = tracks.computeIfAbsent(about.topic(), absent -> new Track());
      track.last = about;
      ContactId to = message.to().id();
      if (message.kind().calls()) {
        track.told.add(new Told(about.waits(), about.level(), about.step(), about.repeat(), to));
        track.people.put(to, message.to());
      } else {
        track.people.remove(to);
        track.reached.remove(to);
      }
    }
    if (message.kind() == MessageKind.MULTIPLE) {
      AlarmLevel level =
          message.about().stream().anyMatch(about -> about.level() == AlarmLevel.CRITICAL)
              ? AlarmLevel.CRITICAL
              : AlarmLevel.WARNING;
      bursts.put(message.to().id(), new Burst(message.at(), level));
    }
  }

  /** A message was taken by a path. */
  void sent(Message message) {
    if (message.kind().calls()) {
      message
          .about()
          .forEach(about -> track(about.topic()).ifPresent(t -> t.reached.add(message.to().id())));
    }
  }

  boolean told(About about, ContactId to) {
    Track track = tracks.get(about.topic());
    return track != null
        && track.told.contains(
            new Told(about.waits(), about.level(), about.step(), about.repeat(), to));
  }

  Optional<Track> track(UUID topic) {
    return Optional.ofNullable(tracks.get(topic));
  }

  Optional<Burst> burst(ContactId to) {
    return Optional.ofNullable(bursts.get(to));
  }

  /** Topics that are no longer open and of which somebody still believes they are. */
  Map<UUID, Track> ended(Collection<UUID> open) {
    tracks
        .entrySet()
        .removeIf(entry -> !open.contains(entry.getKey()) && entry.getValue().people.isEmpty());
    Map<UUID, Track> ended = new LinkedHashMap<>(tracks);
    ended.keySet().removeAll(open);
    return ended;
  }
}
