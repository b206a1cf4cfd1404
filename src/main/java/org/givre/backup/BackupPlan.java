package org.givre.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * When backups are due, when they are late, which are kept.
 *
 * @param at legal time of the daily one
 * @param days how many of the newest days keep their last one
 * @param months how many of the newest months keep their last one; each year keeps one for ever
 */
public record BackupPlan(LocalTime at, ZoneId zone, int days, int months) {

  /** A night and two hours: what was missed at two is known before the pharmacy opens at four. */
  public static final Duration LATE_AFTER = Duration.ofHours(26);

  /** Whether one must be made now: the last due instant passed without one. */
  public boolean isDue(Instant folderMade, Optional<Instant> last, Instant now) {
    Instant due = lastDue(now);
    return due.isAfter(folderMade) && last.map(due::isAfter).orElse(true);
  }

  /** Whether somebody must be told that the last one is too old. */
  public boolean isLate(Instant folderMade, Optional<Instant> last, Instant now) {
    Instant since = last.filter(at -> at.isAfter(folderMade)).orElse(folderMade);
    return Duration.between(since, now).compareTo(LATE_AFTER) > 0;
  }

  private Instant lastDue(Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    Instant due = today.atTime(at).atZone(zone).toInstant();
    return due.isAfter(now) ? today.minusDays(1).atTime(at).atZone(zone).toInstant() : due;
  }

  /** Those of {@code made} that no rule keeps; never the newest. */
  public Set<Instant> superfluous(Collection<Instant> made) {
    Set<Instant> kept = new LinkedHashSet<>();
    keep(kept, made, at -> at.atZone(zone).toLocalDate().toString(), days);
    keep(kept, made, at -> at.atZone(zone).toLocalDate().toString().substring(0, 7), months);
    keep(kept, made, at -> String.valueOf(at.atZone(zone).getYear()), Integer.MAX_VALUE);
    Set<Instant> rest = new LinkedHashSet<>(made);
    rest.removeAll(kept);
    return rest;
  }

  private static void keep(
      Set<Instant> kept, Collection<Instant> made, Function<Instant, String> period, int most) {
    TreeMap<String, Instant> last = new TreeMap<>();
    made.forEach(
        at -> last.merge(period.apply(at), at, (one, other) -> one.isAfter(other) ? one : other));
    List<String> newest = last.descendingKeySet().stream().limit(most).toList();
    newest.forEach(name -> kept.add(last.get(name)));
  }
}
