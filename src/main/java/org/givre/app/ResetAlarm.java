package org.givre.app;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.givre.audit.AuditEntry;
import org.givre.audit.TrailQuery;
import org.givre.watch.Technical;
import org.givre.watch.Watch;

/**
 * A password that two administrators made anew raises an alarm, wherever that was done: whoever
 * owns the account must not learn of it by chance. Those of the last day count when the watch
 * begins.
 */
final class ResetAlarm {

  private static final String ACT = "access.password-reset";
  private static final Duration LOOKED_BACK = Duration.ofDays(1);
  private static final int SOME = 500;

  private final Ground ground;
  private final Watch watch;
  private OptionalLong seen = OptionalLong.empty();

  ResetAlarm(Ground ground, Watch watch) {
    this.ground = ground;
    this.watch = watch;
  }

  /** Looks at what was journaled since the last look. */
  void look() {
    List<AuditEntry> fresh =
        seen.isEmpty()
            ? page(TrailQuery.newest(SOME))
            : ground.works().read(work -> ground.trail().from(work, seen.getAsLong() + 1, SOME));
    fresh.stream()
        .mapToLong(AuditEntry::number)
        .max()
        .ifPresent(number -> seen = OptionalLong.of(number));
    if (fresh.stream().anyMatch(entry -> entry.fact().act().equals(ACT))) {
      // Raised and over at once: it stays on the board until somebody answers it.
      watch.condition(Technical.PASSWORD_RESET, true);
      watch.condition(Technical.PASSWORD_RESET, false);
    }
  }

  private List<AuditEntry> page(TrailQuery query) {
    TrailQuery recent =
        query.since(java.util.Optional.of(ground.ticker().now().minus(LOOKED_BACK)));
    return ground.works().read(work -> ground.trail().page(work, recent));
  }
}
