package org.givre.telling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.Answer;
import org.givre.duty.Contact;
import org.givre.duty.Duty;
import org.givre.duty.DutyPlan;
import org.givre.kernel.Outcome;
import org.givre.words.Words;

/**
 * Tells people of alarms that nobody answers, step by step, until somebody does. What was told is
 * kept before it is sent, so that a restart repeats nothing and forgets nothing; in the moment
 * between a server's yes and the disk's, a message may go out a second time under the same number.
 *
 * <p>One thread calls {@link #round}; it may wait for a mail server, and nothing waits for it.
 */
public final class Telling {

  private static final Duration MEMORY = Duration.ofDays(60);

  private final TellingLog log;
  private final Duty duty;
  private final Supplier<TellingRules> rules;
  private final Letters letters;
  private final Paths paths;
  private final Outbox outbox;
  private final Ledger ledger = new Ledger();
  private final Teller teller;
  private final List<Message> unkept = new ArrayList<>();
  private final List<Attempt> unkeptAttempts = new ArrayList<>();
  private DutyPlan plan;
  private TellingRules inForce = TellingRules.USUAL;

  /** What stands outside: the paths, the words about alarms, who answered one that is over. */
  public record Around(
      Supplier<List<Path>> paths,
      Says says,
      Function<About, Optional<Answer>> answers,
      Words words,
      Letters.Use use) {

    public static Around of(
        Supplier<List<Path>> paths,
        Says says,
        Function<About, Optional<Answer>> answers,
        Words words,
        boolean exercise) {
      return new Around(
          paths, says, answers, words, exercise ? Letters.Use.EXERCISE : Letters.Use.REAL);
    }
  }

  /** Takes up what was told before. */
  public Telling(
      TellingLog log, Duty duty, Supplier<TellingRules> rules, Around around, Instant now) {
    this.log = log;
    this.duty = duty;
    this.rules = rules;
    this.letters = new Letters(around.words(), around.says(), around.use());
    this.paths = new Paths(around.paths());
    this.outbox = new Outbox(paths);
    this.teller = new Teller(ledger, around.answers());
    this.plan = DutyPlan.usual(duty.zone());
    log.since(now.minus(MEMORY)).forEach(this::resume);
  }

  private void resume(TellingLog.Entry entry) {
    ledger.note(entry.message());
    if (entry.attempts().stream().anyMatch(a -> a.result() == Attempt.Result.SENT)) {
      ledger.sent(entry.message());
    }
    if (!entry.isDone() && entry.message().kind() != MessageKind.DRILL) {
      outbox.add(entry.message());
    }
  }

  /** How telling goes. */
  public record State(boolean someFail, boolean allFail, Optional<Instant> hole, int waiting) {}

  /** The plan and the rules as they are now; when the database is away the last known stay. */
  public synchronized void refresh() {
    plan = duty.inForce();
    inForce = rules.get();
  }

  /** Decides, keeps, sends. */
  public synchronized State round(List<AlarmNow> open, Instant now) {
    List<Case> cases = Case.of(open, now);
    List<Message> messages =
        teller.decide(cases, plan, duty.zone(), inForce, now).stream()
            .map(draft -> letters.write(draft, now))
            .toList();
    messages.forEach(ledger::note);
    Outbox.Merged merged = outbox.merge(list -> letters.merged(list, now), now);
    merged.messages().forEach(ledger::note);
    keep(messages, List.of());
    keep(merged.messages(), merged.attempts());
    messages.forEach(outbox::add);
    Set<UUID> waiting =
        cases.stream().filter(Case::isWaiting).map(Case::topic).collect(Collectors.toSet());
    List<Attempt> attempts = outbox.deliver(waiting, now, ledger::sent);
    if (attempts.isEmpty()) {
      paths.look(now);
    }
    keep(List.of(), attempts);
    return state(now);
  }

  private State state(Instant now) {
    Optional<Instant> hole =
        plan.contacts().isEmpty()
            ? Optional.empty()
            : plan.hole(now, DutyPlan.FORESIGHT, duty.zone());
    return new State(paths.someFail(), paths.allFail(), hole, outbox.size());
  }

  private void keep(List<Message> messages, List<Attempt> attempts) {
    unkept.addAll(messages);
    unkeptAttempts.addAll(attempts);
    if (unkept.isEmpty() && unkeptAttempts.isEmpty()) {
      return;
    }
    TellingLog.Kept kept = log.add(List.copyOf(unkept), List.copyOf(unkeptAttempts));
    if (kept == TellingLog.Kept.KEPT) {
      unkept.clear();
      unkeptAttempts.clear();
    }
  }

  /** What a drill sent, to whom, and what became of it. */
  public record DrillSent(String to, boolean sent, String words) {}

  /**
   * Sends a marked test through the real way. Refused: {@link NobodyToTry}, {@link NoSuchWay}.
   *
   * @param by who does the drill
   */
  public synchronized Outcome<DrillSent> drill(DrillPath path, String by, Instant now) {
    refresh();
    Optional<Contact> to = tried(path, now);
    List<Path> ways = paths.all().stream().filter(way -> path.uses(way.code())).toList();
    if (ways.isEmpty()) {
      return Outcome.refused(new NoSuchWay());
    }
    if (to.isEmpty()) {
      return Outcome.refused(new NobodyToTry());
    }
    Message message = letters.drill(path, to.get(), by, now);
    keep(List.of(message), List.of());
    List<Attempt> attempts = new ArrayList<>();
    for (Path way : ways) {
      to.get().addresses().stream()
          .filter(address -> way.carries(address) && path.means(to.get(), address))
          .forEach(
              address ->
                  attempts.add(
                      Outbox.attempt(
                          message,
                          address,
                          paths.through(way, Outbox.letter(message, address), now),
                          now)));
    }
    keep(List.of(), attempts);
    String addresses =
        attempts.stream().map(Attempt::address).distinct().collect(Collectors.joining(", "));
    boolean sent =
        !attempts.isEmpty() && attempts.stream().allMatch(a -> a.result() == Attempt.Result.SENT);
    String words =
        attempts.stream()
            .filter(a -> a.result() != Attempt.Result.SENT)
            .map(a -> a.path() + " " + a.words())
            .collect(Collectors.joining("; "));
    return Outcome.done(new DrillSent(to.get().name() + " " + addresses, sent, words));
  }

  /** Whom a drill of a path goes to: who would be told through it first. */
  private Optional<Contact> tried(DrillPath path, Instant now) {
    List<Contact> order = new ArrayList<>();
    var onCall = plan.onCall(now, duty.zone());
    onCall.first().ifPresent(order::add);
    if (path != DrillPath.ON_CALL) {
      onCall.second().ifPresent(order::add);
      order.addAll(plan.people(plan.heads()));
      order.addAll(plan.people(plan.onSite()));
      order.addAll(plan.contacts().stream().sorted(Comparator.comparing(Contact::name)).toList());
    }
    return order.stream()
        .filter(one -> one.addresses().stream().anyMatch(address -> path.means(one, address)))
        .findFirst();
  }

  /** What was told of an alarm since, oldest first. */
  public List<TellingLog.Entry> about(org.givre.alarm.AlarmId alarm, Instant from) {
    return log.about(alarm, from);
  }

  public List<TellingLog.Entry> newest(int count) {
    return log.newest(count);
  }

  /** What a path said last, when it failed. */
  public synchronized Optional<Sent.Failed> failure(String path) {
    return paths.failure(path);
  }
}
