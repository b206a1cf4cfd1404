package org.givre.telling;

import java.time.Instant;
import java.util.List;

/** Where messages and tries are kept. A store that is away is an answer here, not a failure. */
public interface TellingLog {

  /** Whether it could be kept. */
  enum Kept {
    KEPT,
    NOT_KEPT
  }

  Kept add(List<Message> messages, List<Attempt> attempts);

  /** Messages decided since, oldest first, each with what became of it. */
  List<Entry> since(Instant from);

  /** The newest, newest first. */
  List<Entry> newest(int count);

  /** Messages about one alarm since, oldest first. */
  List<Entry> about(org.givre.alarm.AlarmId alarm, Instant from);

  record Entry(Message message, List<Attempt> attempts) {
    public Entry {
      attempts = List.copyOf(attempts);
    }

    public boolean isDone() {
      return attempts.stream().anyMatch(attempt -> attempt.result().isFinal());
    }
  }
}
