package org.givre.telling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.givre.duty.ContactId;

/**
 * Messages on their way. What cannot go now waits, and never piles up: a newer message takes the
 * place of an older one to the same person about the same thing, and what was answered meanwhile is
 * not sent any more.
 */
final class Outbox {

  /** Between two tries of one message. */
  static final Duration AGAIN = Duration.ofSeconds(60);

  /** More calls to one person than this become one. */
  private static final int MOST_WAITING = 3;

  /** News of an end is of no use the next day. */
  private static final Duration STALE = Duration.ofHours(6);

  private final Paths paths;
  private final List<Waiting> waiting = new ArrayList<>();

  private static final class Waiting {
    private final Message message;
    private Instant next;

    private Waiting(Message message, Instant next) {
      this.message = message;
      this.next = next;
    }
  }

  Outbox(Paths paths) {
    this.paths = paths;
  }

  void add(Message message) {
    waiting.add(new Waiting(message, message.at()));
  }

  int size() {
    return waiting.size();
  }

  /**
   * Sends what can be sent.
   *
   * @param open topics that still wait for an answer
   * @param sent told each message that a path took
   */
  List<Attempt> deliver(Set<UUID> open, Instant now, Consumer<Message> sent) {
    List<Attempt> attempts = new ArrayList<>(sweep(open, now));
    for (Waiting one : List.copyOf(waiting)) {
      if (!now.isBefore(one.next)) {
        attempts.addAll(send(one, now, sent));
      }
    }
    return attempts;
  }

  /** Newest first: what an older message says besides is nothing, or it stays. */
  private List<Attempt> sweep(Set<UUID> open, Instant now) {
    List<Attempt> attempts = new ArrayList<>();
    Map<ContactId, Set<UUID>> said = new HashMap<>();
    for (Waiting one : List.copyOf(waiting).reversed()) {
      Message message = one.message;
      if (isObsolete(message, open, now)) {
        waiting.remove(one);
        attempts.add(closed(message, Attempt.Result.OBSOLETE, now));
      } else if (message.kind().calls()) {
        Set<UUID> newer = said.computeIfAbsent(message.to().id(), some -> new HashSet<>());
        List<UUID> topics = message.about().stream().map(About::topic).toList();
        if (newer.containsAll(topics)) {
          waiting.remove(one);
          attempts.add(closed(message, Attempt.Result.SUPERSEDED, now));
        }
        newer.addAll(topics);
      }
    }
    return attempts;
  }

  private static boolean isObsolete(Message message, Set<UUID> open, Instant now) {
    return message.kind().calls()
        ? message.about().stream().noneMatch(about -> open.contains(about.topic()))
        : Duration.between(message.at(), now).compareTo(STALE) > 0;
  }

  private List<Attempt> send(Waiting one, Instant now, Consumer<Message> told) {
    List<Attempt> attempts = new ArrayList<>();
    boolean sent = false;
    for (String address : one.message.to().addresses()) {
      for (Paths.Try tried : paths.send(letter(one.message, address), now)) {
        sent |= tried.sent() instanceof Sent.Done;
        attempts.add(attempt(one.message, address, tried, now));
      }
    }
    if (sent) {
      told.accept(one.message);
      waiting.remove(one);
    } else {
      one.next = now.plus(AGAIN);
    }
    return attempts;
  }

  /** An SMS gets the short form. */
  static Letter letter(Message message, String address) {
    boolean brief = address.equals(message.to().sms());
    String id = message.id() + (brief ? "-s" : "-m");
    return new Letter(
        id, address, message.subject(), brief ? message.subject() : message.text(), message.at());
  }

  static Attempt attempt(Message message, String address, Paths.Try tried, Instant now) {
    return switch (tried.sent()) {
      case Sent.Done done ->
          new Attempt(message.id(), now, tried.path(), address, Attempt.Result.SENT, "");
      case Sent.Failed failed ->
          new Attempt(
              message.id(),
              now,
              tried.path(),
              address,
              Attempt.Result.FAILED,
              failed.why() + (failed.detail().isEmpty() ? "" : " " + failed.detail()));
    };
  }

  private static Attempt closed(Message message, Attempt.Result result, Instant now) {
    return new Attempt(message.id(), now, "", "", result, "");
  }

  /** What became of calls that were made one. */
  record Merged(List<Message> messages, List<Attempt> attempts) {}

  /** Several calls to one person that wait since an outage become one with the list. */
  Merged merge(Function<List<Message>, Message> one, Instant now) {
    Map<ContactId, List<Message>> calls = new LinkedHashMap<>();
    waiting.stream()
        .map(each -> each.message)
        .filter(message -> message.kind().calls())
        .forEach(
            message ->
                calls.computeIfAbsent(message.to().id(), some -> new ArrayList<>()).add(message));
    List<Message> merged = new ArrayList<>();
    List<Attempt> attempts = new ArrayList<>();
    for (List<Message> list : calls.values()) {
      if (list.size() > MOST_WAITING) {
        waiting.removeIf(each -> list.contains(each.message));
        list.forEach(old -> attempts.add(closed(old, Attempt.Result.SUPERSEDED, now)));
        Message all = one.apply(list);
        merged.add(all);
        waiting.add(new Waiting(all, now));
      }
    }
    return new Merged(merged, attempts);
  }
}
