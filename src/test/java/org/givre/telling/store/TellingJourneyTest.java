package org.givre.telling.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Somebody;
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
import org.givre.audit.store.SqlJournal;
import org.givre.db.OnBothDatabases;
import org.givre.duty.Contact;
import org.givre.duty.ContactId;
import org.givre.duty.Duty;
import org.givre.duty.DutyPlan;
import org.givre.duty.Rota;
import org.givre.duty.StaffedHours;
import org.givre.duty.store.SqlDuty;
import org.givre.kernel.ActorId;
import org.givre.kernel.Works;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;
import org.givre.telling.Attempt;
import org.givre.telling.Letter;
import org.givre.telling.MessageKind;
import org.givre.telling.Path;
import org.givre.telling.Says;
import org.givre.telling.Sent;
import org.givre.telling.Telling;
import org.givre.telling.TellingLog;
import org.givre.telling.TellingRules;
import org.givre.watch.AlarmGroup;
import org.givre.words.Formats;
import org.givre.words.Words;

/** Telling over real tables: what a restart, a lost server and a lost database do to it. */
class TellingJourneyTest {

  private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");
  private static final Contact SITE =
      new Contact(new ContactId(new UUID(1, 1)), "Pharmacie", "", "pui@chu.example", "");
  private static final Contact HEAD =
      new Contact(
          new ContactId(new UUID(1, 2)), "Chloé ESSAI", "", "chloe@chu.example", "sms@gw.example");

  private final List<Letter> arrived = new ArrayList<>();
  private Sent answer = Sent.DONE;

  private final class Way implements Path {
    @Override
    public String code() {
      return "mail-1";
    }

    @Override
    public boolean carries(String address) {
      return true;
    }

    @Override
    public Sent send(Letter letter) {
      if (answer instanceof Sent.Done) {
        arrived.add(letter);
      }
      return answer;
    }

    @Override
    public Sent probe() {
      return answer;
    }
  }

  private static final Says SAYS =
      new Says() {
        @Override
        public String what(AlarmGroup group) {
          return "Cuve 1, sonde haute −141,6 °C, limite −150 °C dépassée";
        }

        @Override
        public int units(List<TankId> tanks) {
          return 12 * tanks.size();
        }

        @Override
        public String site() {
          return "CHU Exemple, PUI-01";
        }
      };

  private Duty duty(Works works) {
    Duty duty = new Duty(works, new SqlJournal("PUI-01"), new SqlDuty(), Formats.PARIS);
    DutyPlan plan =
        new DutyPlan(
            StaffedHours.usual(Formats.PARIS).week(),
            List.of(),
            List.of(SITE, HEAD),
            Rota.NONE,
            List.of(SITE.id()),
            List.of(HEAD.id()));
    assertThat(duty.change(new By(Somebody.pharmacist(), AT), plan).isDone()).isTrue();
    assertThat(duty.inForce()).isEqualTo(plan);
    return duty;
  }

  private Telling telling(Works works, Duty duty, Instant now) {
    Telling telling =
        new Telling(
            new SqlTellingLog(works),
            duty,
            () -> TellingRules.USUAL,
            Telling.Around.of(
                () -> List.of(new Way()), SAYS, about -> Optional.empty(), Words.french(), false),
            now);
    telling.refresh();
    return telling;
  }

  private static AlarmNow alarm(AlarmState state) {
    AlarmPoint point =
        new AlarmPoint(
            new AlarmId(new UUID(4, 4)),
            AlarmKind.HIGH,
            Optional.of(new TankId(new UUID(7, 1))),
            Optional.empty(),
            Optional.of(ChannelKind.TEMP_TOP),
            Optional.empty(),
            Optional.empty(),
            "");
    return new AlarmNow(point, state, Overlay.NONE, -141.6, -150, "", Optional.empty(), AT, true);
  }

  private static AlarmNow waiting() {
    return alarm(new AlarmState.ActiveUnacknowledged(occurrence()));
  }

  private static Occurrence occurrence() {
    return new Occurrence(AT, AT, 0, AlarmLevel.CRITICAL, 1, -141.6, AT, Latch.LATCHED);
  }

  private static Instant at(int minutes) {
    return AT.plus(Duration.ofMinutes(minutes));
  }

  private List<String> to() {
    return arrived.stream().map(Letter::to).toList();
  }

  @OnBothDatabases
  void aRestartRepeatsNothingAndForgetsNothing(Works works) {
    Duty duty = duty(works);
    telling(works, duty, at(0)).round(List.of(waiting()), at(0));
    assertThat(to()).containsExactly("pui@chu.example");
    telling(works, duty, at(1)).round(List.of(waiting()), at(1));
    assertThat(to()).containsExactly("pui@chu.example");
    // The program stood still over the step: it is told now, once.
    Telling later = telling(works, duty, at(14));
    later.round(List.of(waiting()), at(14));
    later.round(List.of(waiting()), at(15));
    assertThat(to()).containsExactly("pui@chu.example", "chloe@chu.example", "sms@gw.example");
    // Acknowledged while it stood still again: those told hear it.
    Answer by = new Answer(new ActorId(new UUID(3, 3)), "Hugo ESSAI", at(20), "je remplis");
    AlarmNow taken = alarm(new AlarmState.ActiveAcknowledged(occurrence(), by));
    telling(works, duty, at(30)).round(List.of(taken), at(30));
    telling(works, duty, at(31)).round(List.of(taken), at(31));
    assertThat(to()).hasSize(6);
    assertThat(arrived.getLast().subject()).startsWith("[Givre] Prise en charge par Hugo ESSAI");
  }

  @OnBothDatabases
  void aMessageNamesTankValueLimitUnitsAndNoPatient(Works works) {
    telling(works, duty(works), at(0)).round(List.of(waiting()), at(0));
    Letter letter = arrived.getFirst();
    assertThat(letter.subject())
        .isEqualTo("[Givre] CRITIQUE, Cuve 1, sonde haute −141,6 °C, limite −150 °C dépassée");
    assertThat(letter.text())
        .contains("Unités dans la cuve\u00a0: 12")
        .contains("CHU Exemple, PUI-01")
        .contains("ne nomme aucun patient");
  }

  @OnBothDatabases
  void aServerThatIsDownForHoursIsOneConditionAndThenOneMessageEach(Works works) {
    Telling telling = telling(works, duty(works), at(0));
    answer = new Sent.Failed("unreachable", "");
    for (int minute = 0; minute <= 120; minute++) {
      Telling.State state = telling.round(List.of(waiting()), at(minute));
      assertThat(state.allFail()).isTrue();
      assertThat(state.waiting()).isLessThanOrEqualTo(2);
    }
    answer = Sent.DONE;
    Telling.State state = telling.round(List.of(waiting()), at(122));
    assertThat(state.allFail()).isFalse();
    assertThat(to())
        .containsExactlyInAnyOrder("pui@chu.example", "chloe@chu.example", "sms@gw.example");
  }

  @OnBothDatabases
  void whatCouldNotBeSentBeforeARestartIsSentAfterIt(Works works) {
    Duty duty = duty(works);
    answer = new Sent.Failed("slow", "");
    telling(works, duty, at(0)).round(List.of(waiting()), at(0));
    answer = Sent.DONE;
    telling(works, duty, at(5)).round(List.of(waiting()), at(5));
    assertThat(to()).containsExactly("pui@chu.example");
    TellingLog log = new SqlTellingLog(works);
    TellingLog.Entry entry = log.newest(5).getFirst();
    assertThat(entry.attempts())
        .extracting(Attempt::result)
        .containsExactly(Attempt.Result.FAILED, Attempt.Result.SENT);
    assertThat(entry.message().kind()).isEqualTo(MessageKind.ALARM);
    assertThat(log.about(new AlarmId(new UUID(4, 4)), AT)).hasSize(1);
  }

  @OnBothDatabases
  void peopleAreToldEvenWhileNothingCanBeKept(Works works) {
    Duty duty = duty(works);
    TellingLog away =
        new TellingLog() {
          @Override
          public Kept add(List<org.givre.telling.Message> messages, List<Attempt> attempts) {
            return Kept.NOT_KEPT;
          }

          @Override
          public List<Entry> since(Instant from) {
            return List.of();
          }

          @Override
          public List<Entry> newest(int count) {
            return List.of();
          }

          @Override
          public List<Entry> about(AlarmId alarm, Instant from) {
            return List.of();
          }
        };
    Telling telling =
        new Telling(
            away,
            duty,
            () -> TellingRules.USUAL,
            Telling.Around.of(
                () -> List.of(new Way()), SAYS, about -> Optional.empty(), Words.french(), true),
            at(0));
    telling.refresh();
    telling.round(List.of(waiting()), at(0));
    telling.round(List.of(waiting()), at(1));
    assertThat(to()).containsExactly("pui@chu.example");
    assertThat(arrived.getFirst().subject()).startsWith("[Givre EXERCICE]");
  }
}
