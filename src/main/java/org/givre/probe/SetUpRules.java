package org.givre.probe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.kernel.Refusal;
import org.givre.measure.Quantity;

/**
 * What a set-up must not be (monitoring handbook §4 rule 6, §5 row 23): a probe configured twice,
 * or two blocks of one device that a late answer could exchange.
 */
final class SetUpRules {
  private SetUpRules() {}

  private static final Duration SHORTEST_PERIOD = Duration.ofSeconds(1);
  private static final Duration LONGEST_PERIOD = Duration.ofHours(1);

  /** A device that talks once a day is silent for long. */
  private static final Duration LONGEST_TALKER_PERIOD = Duration.ofHours(24);

  private static final Duration SHORTEST_TIMEOUT = Duration.ofMillis(200);
  private static final Duration LONGEST_TIMEOUT = Duration.ofSeconds(5);

  static List<Refusal> line(LinePlan plan, List<Line> lines, Optional<LineId> self) {
    List<Refusal> refusals = new ArrayList<>();
    if (plan.name().isBlank() || plan.path().isBlank()) {
      refusals.add(new LineNameMissing());
    }
    for (Line other : lines) {
      if (self.filter(other.id()::equals).isPresent()) {
        continue;
      }
      if (other.name().equalsIgnoreCase(plan.name().strip())) {
        refusals.add(new LineNameTaken(other.name()));
      }
      if (other.path().equals(plan.path().strip())) {
        refusals.add(new PortTaken(other.path(), other.name()));
      }
    }
    return refusals;
  }

  static List<Refusal> device(DevicePlan plan, Optional<DeviceProfile> profile, Installation now) {
    List<Refusal> refusals = new ArrayList<>();
    if (plan.name().isBlank()) {
      refusals.add(new DeviceNameMissing());
    }
    Optional<Line> line = now.line(plan.line());
    if (line.isEmpty()) {
      refusals.add(new LineUnknown(plan.line().value().toString()));
    }
    if (profile.isEmpty()) {
      refusals.add(new ProfileUnknown(plan.profile().text()));
    }
    profile.ifPresent(
        known -> {
          refusals.addAll(addresses(plan.address(), known.conversation()));
          refusals.addAll(blocks(known.conversation()));
        });
    Duration longest =
        profile.filter(SetUpRules::talks).isPresent() ? LONGEST_TALKER_PERIOD : LONGEST_PERIOD;
    if (outside(plan.period(), SHORTEST_PERIOD, longest)) {
      refusals.add(new PeriodOutOfBounds(plan.period().toSeconds()));
    }
    if (outside(plan.timeout(), SHORTEST_TIMEOUT, LONGEST_TIMEOUT)) {
      refusals.add(new TimeoutOutOfBounds(plan.timeout().toMillis()));
    }
    line.ifPresent(known -> refusals.addAll(neighbours(plan, profile, known, now)));
    return refusals;
  }

  private static List<Refusal> neighbours(
      DevicePlan plan, Optional<DeviceProfile> profile, Line line, Installation now) {
    List<Refusal> refusals = new ArrayList<>();
    for (Device other : now.on(line.id())) {
      if (other.address() == plan.address()) {
        refusals.add(new AddressTaken(line.name(), plan.address(), other.name()));
      }
      boolean talker =
          profile.filter(SetUpRules::talks).isPresent()
              || now.profile(other.profile()).filter(SetUpRules::talks).isPresent();
      if (talker) {
        refusals.add(new ListenerAlone(line.name(), other.name()));
        continue;
      }
      boolean mixed =
          profile.isPresent()
              && now.profile(other.profile())
                  .filter(p -> isBinary(p) != isBinary(profile.get()))
                  .isPresent();
      if (mixed) {
        refusals.add(new LineProtocolsMixed(line.name(), other.name()));
      }
    }
    return refusals;
  }

  private static boolean talks(DeviceProfile profile) {
    return profile.talks();
  }

  private static boolean isBinary(DeviceProfile profile) {
    return profile.conversation() instanceof RegisterMap;
  }

  static List<BlocksOfEqualLength> blocks(Conversation conversation) {
    return conversation instanceof RegisterMap map ? BlocksOfEqualLength.in(map) : List.of();
  }

  private static List<Refusal> addresses(int address, Conversation conversation) {
    int least = conversation instanceof RegisterMap ? 1 : 0;
    int most = conversation instanceof RegisterMap ? 247 : mostTextAddress(conversation);
    return address < least || address > most
        ? List.of(new AddressOutOfRange(address, least, most))
        : List.of();
  }

  private static int mostTextAddress(Conversation conversation) {
    boolean tec =
        conversation instanceof Dialogue dialogue
            && dialogue.cycle().stream().anyMatch(TextQuery.Tec.class::isInstance);
    return tec ? 999 : 255;
  }

  static List<Refusal> channel(ChannelPlan plan, Installation now, PointList list) {
    Optional<Device> device = now.device(plan.device());
    if (device.isEmpty()) {
      return List.of(new DeviceUnknown(plan.device().value().toString()));
    }
    List<Refusal> refusals = new ArrayList<>();
    Map<String, Quantity> points =
        now.profile(device.get().profile())
            .map(profile -> list.of(profile.conversation()))
            .orElse(Map.of());
    Quantity quantity = points.get(plan.point());
    if (quantity == null) {
      refusals.add(new PointUnknown(plan.point(), device.get().profile().text()));
    } else if (quantity != plan.kind().quantity()) {
      refusals.add(new QuantityMismatch(plan.point(), plan.kind().code()));
    }
    now.of(plan.device()).stream()
        .filter(other -> other.point().equals(plan.point()))
        .forEach(
            other ->
                refusals.add(
                    new PointTaken(plan.point(), device.get().name(), other.tank().toString())));
    return refusals;
  }

  static List<Refusal> correction(Calibration calibration) {
    double most = 0;
    for (double raw : new double[] {Quantity.TEMPERATURE.least(), 0}) {
      most = Math.max(most, Math.abs(calibration.offset() + calibration.slope() * raw));
    }
    return most > Correction.MOST_KELVIN ? List.of(new CorrectionTooLarge(most)) : List.of();
  }

  private static boolean outside(Duration value, Duration least, Duration most) {
    return value.compareTo(least) < 0 || value.compareTo(most) > 0;
  }
}
