package org.givre.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.alarm.AlarmLevel.CRITICAL;
import static org.givre.alarm.AlarmLevel.WARNING;
import static org.givre.probe.ChannelKind.TEMP_BOTTOM;
import static org.givre.probe.ChannelKind.TEMP_TOP;
import static org.givre.telling.TellingFixture.EVENING;
import static org.givre.telling.TellingFixture.FIRST;
import static org.givre.telling.TellingFixture.HEAD;
import static org.givre.telling.TellingFixture.MORNING;
import static org.givre.telling.TellingFixture.PARIS;
import static org.givre.telling.TellingFixture.SECOND;
import static org.givre.telling.TellingFixture.SITE;
import static org.givre.telling.TellingFixture.acknowledged;
import static org.givre.telling.TellingFixture.plan;
import static org.givre.telling.TellingFixture.silent;
import static org.givre.telling.TellingFixture.waiting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.Answer;
import org.givre.duty.Contact;
import org.givre.duty.DutyPlan;
import org.givre.duty.Rota;
import org.givre.kernel.ActorId;
import org.junit.jupiter.api.Test;

/** Whom to tell what, as a story told minute by minute. */
class TellerTest {

  private final Ledger ledger = new Ledger();
  private Optional<Answer> answer = Optional.empty();
  private final Teller teller = new Teller(ledger, about -> answer);
  private DutyPlan plan = plan();

  /** Decides, and takes every message as sent. */
  private List<String> told(Instant now, AlarmNow... alarms) {
    List<String> told = new ArrayList<>();
    for (Draft draft :
        teller.decide(Case.of(List.of(alarms), now), plan, PARIS, TellingRules.USUAL, now)) {
      Message message =
          new Message(
              UUID.randomUUID(), draft.kind(), draft.to(), draft.abouts(), now, "subject", "text");
      ledger.note(message);
      ledger.sent(message);
      told.add(draft.kind().code() + " " + name(draft.to()) + " " + draft.cases().size());
    }
    return told;
  }

  private static String name(Contact contact) {
    return Stream.of(FIRST, SECOND, HEAD, SITE)
        .filter(contact::equals)
        .findFirst()
        .map(
            one ->
                one.equals(FIRST) ? "1" : one.equals(SECOND) ? "2" : one.equals(HEAD) ? "H" : "S")
        .orElse("?");
  }

  private static Instant at(int minutes) {
    return MORNING.plus(Duration.ofMinutes(minutes));
  }

  @Test
  void eachStepIsToldOnceUntilEverybodyIsToldAgain() {
    AlarmNow alarm = waiting(1, TEMP_TOP, CRITICAL, MORNING);
    assertThat(told(at(0), alarm)).containsExactly("alarm S 1");
    assertThat(told(at(5), alarm)).isEmpty();
    assertThat(told(at(10), alarm)).containsExactly("alarm 1 1");
    assertThat(told(at(11), alarm)).isEmpty();
    assertThat(told(at(20), alarm)).containsExactly("alarm 2 1");
    assertThat(told(at(40), alarm)).containsExactly("alarm H 1");
    assertThat(told(at(55), alarm))
        .containsExactlyInAnyOrder("repeat 1 1", "repeat 2 1", "repeat H 1");
    assertThat(told(at(56), alarm)).isEmpty();
    assertThat(told(at(70), alarm)).hasSize(3);
  }

  @Test
  void acknowledgedBeforeAStepThatStepIsNotSent() {
    told(at(0), waiting(1, TEMP_TOP, CRITICAL, MORNING));
    AlarmNow answered = acknowledged(1, TEMP_TOP, CRITICAL, MORNING, at(9));
    assertThat(told(at(9), answered)).containsExactly("taken S 1");
    assertThat(told(at(10), answered)).isEmpty();
    assertThat(told(at(60), answered)).isEmpty();
  }

  @Test
  void thoseAlreadyToldHearWhoTakesCareAndNobodyElse() {
    AlarmNow alarm = waiting(1, TEMP_TOP, CRITICAL, MORNING);
    told(at(0), alarm);
    told(at(10), alarm);
    assertThat(told(at(12), acknowledged(1, TEMP_TOP, CRITICAL, MORNING, at(12))))
        .containsExactlyInAnyOrder("taken S 1", "taken 1 1");
  }

  @Test
  void anAlarmAnsweredAndOverBetweenTwoLooksIsSaidToBeTaken() {
    told(at(0), waiting(1, TEMP_TOP, CRITICAL, MORNING));
    answer =
        Optional.of(new Answer(new ActorId(new UUID(3, 3)), "Hugo ESSAI", at(3), "je remplis"));
    assertThat(told(at(4))).containsExactly("taken S 0");
    assertThat(told(at(5))).isEmpty();
  }

  @Test
  void anAlarmThatIsSimplyOverIsSaidToBeOver() {
    told(at(0), waiting(1, TEMP_TOP, CRITICAL, MORNING));
    assertThat(told(at(4))).containsExactly("ended S 0");
  }

  @Test
  void aRiseBeginsAllOverAgain() {
    told(at(0), waiting(1, TEMP_TOP, WARNING, MORNING));
    assertThat(told(at(3), waiting(1, TEMP_TOP, CRITICAL, at(3)))).containsExactly("alarm S 1");
    assertThat(told(at(12), waiting(1, TEMP_TOP, CRITICAL, at(3)))).isEmpty();
    assertThat(told(at(13), waiting(1, TEMP_TOP, CRITICAL, at(3)))).containsExactly("alarm 1 1");
  }

  @Test
  void aWarningAtNightWaitsForTheMorningAndItsRiseDoesNot() {
    AlarmNow warning = waiting(1, TEMP_TOP, WARNING, EVENING);
    assertThat(told(EVENING.plus(Duration.ofHours(5)), warning)).isEmpty();
    Instant rise = EVENING.plus(Duration.ofHours(6));
    assertThat(told(rise, waiting(1, TEMP_TOP, CRITICAL, rise))).containsExactly("alarm S 1");
    assertThat(told(rise.plus(Duration.ofMinutes(10)), waiting(1, TEMP_TOP, CRITICAL, rise)))
        .containsExactly("alarm 1 1");
  }

  @Test
  void twoAlarmsOfOneTankGoInOneMessage() {
    AlarmNow top = waiting(1, TEMP_TOP, CRITICAL, MORNING);
    AlarmNow bottom = waiting(1, TEMP_BOTTOM, CRITICAL, MORNING.plusSeconds(30));
    AlarmNow other = waiting(2, TEMP_TOP, CRITICAL, MORNING.plusSeconds(30));
    assertThat(told(at(1), top, bottom, other)).containsExactly("alarm S 2", "alarm S 1");
    // 30 s before its own step the second alarm goes along with the first one.
    assertThat(told(at(10), top, bottom, other)).containsExactly("alarm 1 2");
    assertThat(told(at(11), top, bottom, other)).containsExactly("alarm 1 1");
  }

  @Test
  void aLostLineIsOneAlarmForAllItsTanks() {
    AlarmNow[] lost = {
      silent(1, WARNING, MORNING),
      silent(2, WARNING, MORNING.plusSeconds(2)),
      silent(3, WARNING, MORNING.plusSeconds(4))
    };
    assertThat(told(at(1), lost)).containsExactly("alarm S 1");
    assertThat(told(at(10), lost)).containsExactly("alarm 1 1");
  }

  @Test
  void manyAlarmsAtOnceBecomeOneMessageWithTheList() {
    AlarmNow[] many = new AlarmNow[12];
    for (int tank = 0; tank < many.length; tank++) {
      many[tank] = waiting(tank, TEMP_TOP, WARNING, MORNING.plusSeconds(tank));
    }
    assertThat(told(at(1), many)).containsExactly("multiple S 12");
    // One more in the same storm waits for the next list…
    AlarmNow[] more =
        Stream.concat(Stream.of(many), Stream.of(waiting(20, TEMP_TOP, WARNING, at(2))))
            .toArray(AlarmNow[]::new);
    assertThat(told(at(2), more)).isEmpty();
    // … unless it is graver than all that was told.
    AlarmNow[] graver =
        Stream.concat(Stream.of(many), Stream.of(waiting(21, TEMP_TOP, CRITICAL, at(3))))
            .toArray(AlarmNow[]::new);
    assertThat(told(at(3), graver)).containsExactly("multiple S 1");
  }

  @Test
  void nothingOfAStormIsForgotten() {
    AlarmNow[] many = new AlarmNow[12];
    for (int tank = 0; tank < many.length; tank++) {
      many[tank] = waiting(tank, TEMP_TOP, WARNING, MORNING);
    }
    told(at(0), many);
    AlarmNow late = waiting(30, TEMP_TOP, WARNING, at(1));
    AlarmNow[] all = Stream.concat(Stream.of(many), Stream.of(late)).toArray(AlarmNow[]::new);
    assertThat(told(at(1), all)).isEmpty();
    assertThat(told(at(10), all)).containsExactlyInAnyOrder("alarm S 1", "multiple 1 13");
    assertThat(told(at(11), all)).isEmpty();
  }

  @Test
  void withNobodyOnCallTheHeadsAreToldInstead() {
    plan =
        new DutyPlan(
            plan().week(), List.of(), plan().contacts(), Rota.NONE, List.of(), List.of(HEAD.id()));
    AlarmNow alarm = waiting(1, TEMP_TOP, CRITICAL, MORNING);
    assertThat(told(at(10), alarm)).containsExactly("alarm H 1");
  }

  @Test
  void whoeverComesOnCallDuringAnAlarmIsToldToo() {
    Instant before = TellingFixture.paris("2026-11-30T07:45:00");
    AlarmNow alarm = waiting(1, TEMP_TOP, CRITICAL, before);
    told(before.plus(Duration.ofMinutes(10)), alarm);
    plan =
        new DutyPlan(
            plan().week(),
            List.of(),
            plan().contacts(),
            new Rota(
                List.of(
                    new org.givre.duty.Turn(
                        java.time.LocalDate.of(2026, 11, 30), SECOND.id(), Optional.empty())),
                List.of()),
            List.of(),
            List.of());
    assertThat(told(TellingFixture.paris("2026-11-30T08:00:00"), alarm))
        .containsExactly("alarm 2 1");
  }
}
