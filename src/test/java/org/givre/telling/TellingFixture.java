package org.givre.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.AlarmPoint;
import org.givre.alarm.AlarmState;
import org.givre.alarm.Answer;
import org.givre.alarm.Latch;
import org.givre.alarm.Occurrence;
import org.givre.alarm.Overlay;
import org.givre.duty.Contact;
import org.givre.duty.ContactId;
import org.givre.duty.DutyPlan;
import org.givre.duty.Rota;
import org.givre.duty.StaffedHours;
import org.givre.duty.Turn;
import org.givre.kernel.ActorId;
import org.givre.measure.ChannelId;
import org.givre.probe.ChannelKind;
import org.givre.probe.DeviceId;
import org.givre.probe.LineId;
import org.givre.storage.TankId;

/** A site with three people to tell, and alarms as the watch shows them. */
final class TellingFixture {
  private TellingFixture() {}

  static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  static final Contact FIRST = person("Alice EXEMPLE", "alice@chu.example", "");
  static final Contact SECOND = person("Bruno FICTIF", "bruno@chu.example", "");
  static final Contact HEAD = person("Chloé ESSAI", "chloe@chu.example", "");
  static final Contact SITE = person("Pharmacie", "pui@chu.example", "");

  /** A Tuesday morning, staffed. */
  static final Instant MORNING = paris("2026-11-24T10:00:00");

  /** A Friday evening: the next staffed hour is Monday. */
  static final Instant EVENING = paris("2026-11-27T20:00:00");

  static Contact person(String name, String mail, String sms) {
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return new Contact(new ContactId(id), name, "", mail, sms);
  }

  static Instant paris(String local) {
    return LocalDateTime.parse(local).atZone(PARIS).toInstant();
  }

  static DutyPlan plan() {
    List<Turn> turns = new ArrayList<>();
    for (int week = 0; week < 8; week++) {
      turns.add(
          new Turn(
              LocalDate.of(2026, 11, 16).plusWeeks(week), FIRST.id(), Optional.of(SECOND.id())));
    }
    return new DutyPlan(
        StaffedHours.usual(PARIS).week(),
        List.of(),
        List.of(FIRST, SECOND, HEAD, SITE),
        new Rota(turns, List.of()),
        List.of(SITE.id()),
        List.of(HEAD.id()));
  }

  static TankId tank(int number) {
    return new TankId(new UUID(7, number));
  }

  static AlarmNow waiting(int tank, ChannelKind kind, AlarmLevel level, Instant since) {
    return alarm(tank, kind, new AlarmState.ActiveUnacknowledged(occurrence(level, since)));
  }

  static AlarmNow acknowledged(
      int tank, ChannelKind kind, AlarmLevel level, Instant raised, Instant at) {
    Answer answer = new Answer(new ActorId(new UUID(3, 3)), "Hugo ESSAI", at, "je remplis");
    return alarm(tank, kind, new AlarmState.ActiveAcknowledged(occurrence(level, raised), answer));
  }

  static Occurrence occurrence(AlarmLevel level, Instant since) {
    return new Occurrence(since, since, 0, level, 1, -141.6, since, Latch.PLAIN);
  }

  static AlarmNow alarm(int tank, ChannelKind kind, AlarmState state) {
    ChannelId channel = new ChannelId(new UUID(tank, kind.code().hashCode()));
    AlarmPoint point =
        new AlarmPoint(
            AlarmId.of(channel, AlarmKind.HIGH),
            AlarmKind.HIGH,
            Optional.of(tank(tank)),
            Optional.of(channel),
            Optional.of(kind),
            Optional.empty(),
            Optional.empty(),
            "");
    return now(point, state, "");
  }

  /** Nothing heard from a device that serves several tanks. */
  static AlarmNow silent(int tank, AlarmLevel level, Instant since) {
    ChannelId channel = new ChannelId(new UUID(tank, 99));
    AlarmPoint point =
        new AlarmPoint(
            AlarmId.of(channel, AlarmKind.SILENCE),
            AlarmKind.SILENCE,
            Optional.of(tank(tank)),
            Optional.of(channel),
            Optional.of(ChannelKind.TEMP_TOP),
            Optional.of(new DeviceId(new UUID(5, 5))),
            Optional.of(new LineId(new UUID(6, 6))),
            "");
    return now(point, new AlarmState.ActiveUnacknowledged(occurrence(level, since)), "PORT_LOST");
  }

  private static AlarmNow now(AlarmPoint point, AlarmState state, String cause) {
    return new AlarmNow(
        point, state, Overlay.NONE, -141.6, -150, cause, Optional.empty(), Instant.EPOCH, true);
  }
}
