package org.givre.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.telling.TellingFixture.FIRST;
import static org.givre.telling.TellingFixture.HEAD;
import static org.givre.telling.TellingFixture.MORNING;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmLevel;
import org.junit.jupiter.api.Test;

class OutboxTest {

  /** A way out that a test breaks and mends. */
  private static final class Way implements Path {
    private final String code;
    private Sent answer = Sent.DONE;
    private final List<String> taken = new ArrayList<>();
    private int asked;

    private Way(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public boolean carries(String address) {
      return address.contains("@");
    }

    @Override
    public Sent send(Letter letter) {
      asked++;
      if (answer instanceof Sent.Done) {
        taken.add(letter.to() + " " + letter.subject());
      }
      return answer;
    }

    @Override
    public Sent probe() {
      return answer;
    }
  }

  private static final Sent DOWN = new Sent.Failed("unreachable", "");

  private final Way one = new Way("mail-1");
  private final Way two = new Way("mail-2");
  private final Paths paths = new Paths(() -> List.of(one, two));
  private final Outbox outbox = new Outbox(paths);
  private final UUID topic = new UUID(1, 1);

  private static Message message(MessageKind kind, UUID about, Instant at, String subject) {
    return message(kind, about, at, subject, FIRST);
  }

  private static Message message(
      MessageKind kind, UUID about, Instant at, String subject, org.givre.duty.Contact to) {
    About what = new About(about, new AlarmId(about), at, at, AlarmLevel.CRITICAL, 1, 0);
    return new Message(UUID.randomUUID(), kind, to, List.of(what), at, subject, "text");
  }

  private List<String> deliver(Instant now, UUID... open) {
    return outbox.deliver(Set.of(open), now, sent -> {}).stream()
        .map(attempt -> attempt.path() + " " + attempt.result().code())
        .toList();
  }

  @Test
  void theNextPathIsTriedAtOnceAndTheFailingOneRests() {
    one.answer = DOWN;
    outbox.add(message(MessageKind.ALARM, topic, MORNING, "a"));
    outbox.add(message(MessageKind.ALARM, topic, MORNING, "b", HEAD));
    assertThat(deliver(MORNING, topic))
        .containsExactly("mail-1 failed", "mail-2 sent", "mail-2 sent");
    assertThat(one.asked).isEqualTo(1);
    assertThat(paths.someFail()).isTrue();
    assertThat(paths.allFail()).isFalse();
  }

  @Test
  void whatFailsEverywhereIsTriedAgainEveryMinuteAndNotMore() {
    one.answer = DOWN;
    two.answer = DOWN;
    outbox.add(message(MessageKind.ALARM, topic, MORNING, "a"));
    deliver(MORNING, topic);
    assertThat(paths.allFail()).isTrue();
    deliver(MORNING.plusSeconds(30), topic);
    assertThat(one.asked).isEqualTo(1);
    one.answer = Sent.DONE;
    assertThat(deliver(MORNING.plusSeconds(60), topic)).containsExactly("mail-1 sent");
    assertThat(outbox.size()).isZero();
  }

  @Test
  void whatWasAnsweredMeanwhileIsNotSentAnyMore() {
    one.answer = DOWN;
    two.answer = DOWN;
    outbox.add(message(MessageKind.ALARM, topic, MORNING, "a"));
    deliver(MORNING, topic);
    one.answer = Sent.DONE;
    assertThat(deliver(MORNING.plusSeconds(60))).containsExactly(" obsolete");
    assertThat(one.taken).isEmpty();
  }

  @Test
  void anOutageOfHoursEndsInOneMessageNotInAFlood() {
    one.answer = DOWN;
    two.answer = DOWN;
    for (int repeat = 0; repeat < 12; repeat++) {
      Instant at = MORNING.plus(Duration.ofMinutes(15L * repeat));
      outbox.add(message(MessageKind.REPEAT, topic, at, "repeat " + repeat));
      deliver(at, topic);
    }
    assertThat(outbox.size()).isEqualTo(1);
    one.answer = Sent.DONE;
    deliver(MORNING.plus(Duration.ofHours(4)), topic);
    assertThat(one.taken).containsExactly("alice@chu.example repeat 11");
  }

  @Test
  void callsAboutManyThingsBecomeOneWithTheList() {
    one.answer = DOWN;
    two.answer = DOWN;
    UUID[] topics = new UUID[5];
    for (int number = 0; number < topics.length; number++) {
      topics[number] = new UUID(2, number);
      outbox.add(message(MessageKind.ALARM, topics[number], MORNING, "alarm " + number));
    }
    Outbox.Merged merged =
        outbox.merge(
            list -> message(MessageKind.MULTIPLE, topics[0], MORNING, "list of " + list.size()),
            MORNING);
    assertThat(merged.messages()).hasSize(1);
    assertThat(merged.attempts())
        .hasSize(5)
        .allMatch(attempt -> attempt.result() == Attempt.Result.SUPERSEDED);
    one.answer = Sent.DONE;
    deliver(MORNING.plusSeconds(60), topics);
    assertThat(one.taken).containsExactly("alice@chu.example list of 5");
  }

  @Test
  void anAddressThatIsRefusedDoesNotStopTheOthers() {
    one.answer = new Sent.Failed(Sent.REFUSED, "550 no such user");
    outbox.add(message(MessageKind.ALARM, topic, MORNING, "a"));
    deliver(MORNING, topic);
    one.answer = Sent.DONE;
    outbox.add(message(MessageKind.ALARM, topic, MORNING, "b", HEAD));
    assertThat(deliver(MORNING.plusSeconds(1), topic)).containsExactly("mail-1 sent");
    assertThat(paths.someFail()).isFalse();
  }

  @Test
  void aPathThatNobodyUsesIsLookedAt() {
    two.answer = DOWN;
    paths.look(MORNING);
    paths.look(MORNING);
    assertThat(paths.someFail()).isTrue();
    two.answer = Sent.DONE;
    paths.look(MORNING.plus(Duration.ofMinutes(5)));
    assertThat(paths.someFail()).isFalse();
  }
}
