package org.givre.watch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.givre.alarm.AlarmFigure;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmPoint;
import org.givre.alarm.AlarmRules;
import org.givre.alarm.AlarmSettings;
import org.givre.alarm.Answer;
import org.givre.alarm.LimitKey;
import org.givre.alarm.LimitSettings;
import org.givre.alarm.LimitState;
import org.givre.alarm.Machine;
import org.givre.alarm.Occurrence;
import org.givre.alarm.Overlay;
import org.givre.alarm.Threshold;
import org.givre.alarm.Thresholds;
import org.givre.care.Care;
import org.givre.care.CareId;
import org.givre.care.Opening;
import org.givre.care.OpeningRules;
import org.givre.care.OpeningState;
import org.givre.care.OpeningWatch;
import org.givre.kernel.ActorId;
import org.givre.measure.ChannelId;
import org.givre.measure.Quantity;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;

/** One tank as a whole: its own machines, what is done to it, what holds its alarms back. */
final class TankWatch {

  /** The machines of a tank itself. */
  static final List<AlarmKind> KINDS =
      List.of(AlarmKind.TIME_LEFT, AlarmKind.OPENING, AlarmKind.RECOVERY, AlarmKind.MAINTENANCE);

  private static final ActorId NOBODY = new ActorId(new UUID(0, 0));
  private static final Duration LONGEST_FILL = Duration.ofMinutes(60);

  private final TankId tank;
  private final Map<AlarmKind, Machine.OfLimit> machines = new EnumMap<>(AlarmKind.class);
  private final TankSigns signs = new TankSigns();
  private OpeningWatch openings = new OpeningWatch(Optional.empty());
  private Optional<Care> care = Optional.empty();
  private Optional<Outlook> outlook = Optional.empty();
  private Optional<OpeningState> kept = Optional.empty();
  private Optional<ChannelId> lead = Optional.empty();
  private Instant ledAt = Instant.EPOCH;
  private AlarmRules rules;

  TankWatch(TankId tank, AlarmRules rules, Resumed kept, Instant at) {
    this.tank = tank;
    this.rules = rules;
    for (AlarmKind kind : KINDS) {
      LimitSettings settings = AlarmSettings.ofTank(kind);
      Machine.OfLimit fresh =
          new Machine.OfLimit(
              AlarmPoint.ofTank(tank, kind),
              LimitState.fresh(settings, at),
              settings,
              Overlay.NONE);
      machines.put(kind, kept.limit(fresh).orElse(fresh));
    }
  }

  TankId tank() {
    return tank;
  }

  Collection<Machine.OfLimit> machines() {
    return machines.values();
  }

  Machine.OfLimit machine(AlarmKind kind) {
    return machines.get(kind);
  }

  TankSigns signs() {
    return signs;
  }

  /**
   * Whether the openings follow this probe: of two in one place they follow one, for as long as it
   * is heard. Between two probes there is a difference that no lid made.
   */
  boolean follows(ChannelWatch probe, Instant at) {
    ChannelId id = probe.channel().id();
    boolean lost = at.isAfter(ledAt.plus(probe.channel().staleAfter()));
    if (lead.isEmpty() || lost && !lead.get().equals(id)) {
      lead = Optional.of(id);
      openings.forget();
    }
    boolean follows = lead.get().equals(id);
    ledAt = follows ? at : ledAt;
    return follows;
  }

  OpeningWatch openings() {
    return openings;
  }

  Optional<Care> care() {
    return care;
  }

  Optional<Outlook> outlook() {
    return outlook;
  }

  void rules(AlarmRules other) {
    rules = other;
  }

  Thresholds thresholds() {
    return rules.thresholds(tank);
  }

  void care(Optional<Care> now) {
    boolean begins = now.isPresent() && care.isEmpty();
    care = now;
    if (begins) {
      signs.countLevelAnew();
    }
  }

  /** The opening, when it is not as it was when last asked for. */
  Optional<OpeningState> takeOpening() {
    Optional<OpeningState> now = openings.state();
    boolean moved =
        now.isPresent()
            && !(kept.isPresent()
                && kept.get().phase() == now.get().phase()
                && kept.get().opening().equals(now.get().opening())
                && kept.get().falls() == now.get().falls());
    kept = now;
    return moved ? now : Optional.empty();
  }

  void outlook(Outlook now) {
    outlook = Optional.of(now);
  }

  boolean isOutOfService() {
    return care.filter(is -> is instanceof Care.OutOfService).isPresent();
  }

  /** Whether a reading of then came after the tank was taken out of service. */
  boolean wasOutOfService(Instant then) {
    return isOutOfService() && care.filter(is -> !then.isBefore(is.by().at())).isPresent();
  }

  boolean isOpen() {
    return openings.isOpen() || signs.lid().orElse(false);
  }

  OpeningRules openingRules() {
    Thresholds now = thresholds();
    List<Threshold> top = now.steps(LimitKey.of(ChannelKind.TEMP_TOP, AlarmKind.HIGH));
    return new OpeningRules(
        now.minutes(AlarmFigure.OPENING_QUIET),
        now.minutes(AlarmFigure.FALLING_WITHIN),
        now.minutes(AlarmFigure.BACK_WITHIN),
        top.getFirst().limit());
  }

  /** An opening that nobody announced. */
  Opening unannounced(Instant at) {
    return new Opening(
        new CareId(UUID.nameUUIDFromBytes((tank + "/" + at).getBytes(StandardCharsets.UTF_8))),
        tank,
        new Answer(NOBODY, "", at, ""),
        List.of(),
        thresholds().minutes(AlarmFigure.OPENING_ALLOWED),
        false);
  }

  /** 1 while a maintenance is past its end. */
  double overdue(Instant at) {
    return care.filter(is -> is instanceof Care.Maintenance m && !at.isBefore(m.until()))
            .isPresent()
        ? 1
        : 0;
  }

  /** What holds the telling of one of the tank's machines back now. */
  Overlay hold(Machine machine, Instant at) {
    if (care.isPresent() && care.get() instanceof Care.OutOfService out) {
      return new Overlay.OutOfService(out.by());
    }
    if (care.isPresent()
        && care.get() instanceof Care.Maintenance maintenance
        && at.isBefore(maintenance.until())
        && isHeldByMaintenance(machine.point())) {
      return new Overlay.Maintained(maintenance.until(), maintenance.by());
    }
    Optional<Instant> quiet = openings.quietUntil(openingRules()).filter(at::isBefore);
    if (quiet.isPresent() && isHeldByOpening(machine)) {
      return new Overlay.Suppressed(quiet.get(), "opening");
    }
    return signs
        .fillingSince()
        .map(since -> since.plus(LONGEST_FILL))
        .filter(at::isBefore)
        .filter(end -> isHeldByFill(machine))
        .map(end -> (Overlay) new Overlay.Suppressed(end, "fill"))
        .orElse(Overlay.NONE);
  }

  /** Level, fill, lid, silence; a warm tank never. */
  private static boolean isHeldByMaintenance(AlarmPoint point) {
    return switch (point.kind()) {
      case SILENCE, USAGE, NO_REFILL, NOT_FILLING, FILL_LONG, NO_RISE, OPENING, TIME_LEFT -> true;
      case HIGH, LOW -> point.quantity().filter(TankWatch::isLevelFillOrLid).isPresent();
      case TECHNICAL, RATE, FROZEN, SPIKE, DISAGREE, WIDE, SWAPPED -> false;
      case RECOVERY, MAINTENANCE, CALIBRATION -> false;
    };
  }

  private static boolean isLevelFillOrLid(ChannelKind kind) {
    return kind == ChannelKind.LID
        || kind == ChannelKind.FILL
        || kind.quantity() == Quantity.LEVEL_MM
        || kind.quantity() == Quantity.LEVEL_PERCENT;
  }

  /** The top probe's warning and high alarm, and the lid's own: the very high one never. */
  private static boolean isHeldByOpening(Machine machine) {
    AlarmPoint point = machine.point();
    if (point.kind() != AlarmKind.HIGH) {
      return false;
    }
    if (point.quantity().filter(ChannelKind.LID::equals).isPresent()) {
      return true;
    }
    boolean top = point.quantity().filter(ChannelKind.TEMP_TOP::equals).isPresent();
    return top && machine instanceof Machine.OfLimit limit && step(limit) < last(limit);
  }

  private static boolean isHeldByFill(Machine machine) {
    AlarmPoint point = machine.point();
    boolean level =
        point.kind() == AlarmKind.LOW
            && point.quantity().filter(TankWatch::isLevelFillOrLid).isPresent();
    return level && machine instanceof Machine.OfLimit limit && step(limit) < last(limit);
  }

  private static int step(Machine.OfLimit machine) {
    return machine.alarm().happening().map(Occurrence::step).orElse(0);
  }

  private static int last(Machine.OfLimit machine) {
    return machine.settings().steps().size() - 1;
  }

  Standing standing(List<ChannelWatch> channels, Instant at) {
    return new Standing(
        care,
        care.isPresent() ? Checklist.of(this, channels, at) : List.of(),
        openings.state().filter(is -> !is.isDone() || doneLately(is, at)),
        outlook,
        signs.slope());
  }

  private static boolean doneLately(OpeningState is, Instant at) {
    return is.openedAt().isPresent()
        && is.doneAt().map(done -> at.isBefore(done.plusSeconds(120))).orElse(false);
  }

  /** The wall clock jumped: what was remembered does not fit what comes. */
  void shifted() {
    signs.forget();
    openings.forget();
    ledAt = Instant.EPOCH;
  }
}
