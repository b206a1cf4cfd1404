package org.givre.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.acquisition.LineHealth;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmNow;
import org.givre.storage.TankId;

/**
 * All that the watch knows at one instant; immutable, the latest one wins.
 *
 * @param alarms every alarm that is raised and not closed; unanswered first, gravest first, oldest
 *     first
 * @param keeping whether readings reach the disk
 * @param silenced what a person shelved or inhibited, whether or not it is an alarm now
 */
public record WatchSnapshot(
    Instant at,
    List<TankNow> tanks,
    List<AlarmNow> alarms,
    List<LineHealth> lines,
    Keeping keeping,
    List<AlarmNow> silenced) {

  /** Where nobody silenced anything. */
  public WatchSnapshot(
      Instant at,
      List<TankNow> tanks,
      List<AlarmNow> alarms,
      List<LineHealth> lines,
      Keeping keeping) {
    this(at, tanks, alarms, lines, keeping, List.of());
  }

  /**
   * How keeping goes.
   *
   * @param rowsAt the last time rows were written
   * @param unkept readings that wait to be written
   */
  public record Keeping(boolean spool, boolean rows, Optional<Instant> rowsAt, long unkept) {
    public static final Keeping WELL = new Keeping(true, true, Optional.empty(), 0);
  }

  public WatchSnapshot {
    tanks = List.copyOf(tanks);
    alarms = List.copyOf(alarms);
    lines = List.copyOf(lines);
    silenced = List.copyOf(silenced);
  }

  public static WatchSnapshot nothingYet(Instant at) {
    return new WatchSnapshot(at, List.of(), List.of(), List.of(), Keeping.WELL);
  }

  public Optional<TankNow> tank(TankId id) {
    return tanks.stream().filter(now -> now.tank().equals(id)).findFirst();
  }

  public Optional<AlarmNow> alarm(AlarmId id) {
    return alarms.stream().filter(now -> now.id().equals(id)).findFirst();
  }

  /** Somebody must answer. */
  public List<AlarmNow> unanswered() {
    return alarms.stream()
        .filter(now -> now.state().isUnanswered() && !now.overlay().silences(at))
        .toList();
  }

  /**
   * How many things hold alarms back: shelved, inhibited, tanks in maintenance or out of service.
   */
  public int held() {
    long tanksHeld =
        tanks.stream()
            .filter(
                tank -> tank.standing().care().isPresent() || tank.standing().opening().isPresent())
            .count();
    return silenced.size() + (int) tanksHeld;
  }

  public boolean sounds() {
    return alarms.stream().anyMatch(now -> now.sounds(at));
  }
}
