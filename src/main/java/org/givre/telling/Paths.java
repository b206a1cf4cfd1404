package org.givre.telling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The ways out in the order of preference, and how each of them is. A path that has just failed is
 * passed by for a while, so that a slow server does not make everybody wait.
 */
final class Paths {

  /** A path that failed is not tried again for so long. */
  static final Duration REST = Duration.ofSeconds(60);

  private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);
  private static final Duration LOOK = Duration.ofMinutes(15);

  private final Supplier<List<Path>> paths;
  private final Map<String, Health> health = new LinkedHashMap<>();

  private record Health(Instant at, Sent last) {
    boolean isFailing() {
      return last instanceof Sent.Failed;
    }
  }

  /** One try of a letter. */
  record Try(String path, Sent sent) {}

  Paths(Supplier<List<Path>> paths) {
    this.paths = paths;
  }

  /** Tries the paths that reach the address, in order, until one takes the letter. */
  List<Try> send(Letter letter, Instant now) {
    List<Try> tries = new ArrayList<>();
    for (Path path : paths.get()) {
      if (!path.carries(letter.to()) || rests(path, now)) {
        continue;
      }
      Sent sent = path.send(letter);
      note(path, sent, now);
      tries.add(new Try(path.code(), sent));
      if (sent instanceof Sent.Done) {
        return tries;
      }
    }
    return tries;
  }

  /** One letter through one path, whatever is thought of it: a drill. */
  Try through(Path path, Letter letter, Instant now) {
    Sent sent = path.send(letter);
    note(path, sent, now);
    return new Try(path.code(), sent);
  }

  List<Path> all() {
    return paths.get();
  }

  private boolean rests(Path path, Instant now) {
    Health known = health.get(path.code());
    return known != null
        && known.last() instanceof Sent.Failed failed
        && !failed.why().equals(Sent.REFUSED)
        && now.isBefore(known.at().plus(REST));
  }

  private void note(Path path, Sent sent, Instant now) {
    health.put(path.code(), new Health(now, sent));
  }

  /** Looks at one path that was not used lately: better known before an alarm than in it. */
  void look(Instant now) {
    List<Path> all = paths.get();
    health.keySet().retainAll(all.stream().map(Path::code).toList());
    Optional<Path> due = all.stream().filter(path -> isDue(path, now)).findFirst();
    due.ifPresent(path -> note(path, path.probe(), now));
  }

  private boolean isDue(Path path, Instant now) {
    Health known = health.get(path.code());
    return known == null || !now.isBefore(known.at().plus(known.isFailing() ? LOOK_AGAIN : LOOK));
  }

  /** Some path fails and another one works. */
  boolean someFail() {
    return health.values().stream().anyMatch(Health::isFailing) && !allFail();
  }

  /** There are paths, and none works. */
  boolean allFail() {
    return !health.isEmpty() && health.values().stream().allMatch(Health::isFailing);
  }

  Optional<Sent.Failed> failure(String path) {
    return Optional.ofNullable(health.get(path))
        .map(Health::last)
        .filter(Sent.Failed.class::isInstance)
        .map(Sent.Failed.class::cast);
  }
}
