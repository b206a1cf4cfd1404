package org.givre.product;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** When the things that clocks count by happened to one unit; absent means not recorded. */
public record UnitEvents(Map<ClockEvent, Instant> at) {

  public static final UnitEvents NONE = new UnitEvents(Map.of());

  public UnitEvents {
    at = Map.copyOf(at);
  }

  public Optional<Instant> when(ClockEvent event) {
    return Optional.ofNullable(at.get(event));
  }

  public UnitEvents with(ClockEvent event, Instant instant) {
    Map<ClockEvent, Instant> more = new EnumMap<>(ClockEvent.class);
    more.putAll(at);
    more.put(event, instant);
    return new UnitEvents(more);
  }

  /** True where anything later than the event is recorded: the event itself must have happened. */
  boolean knowsLaterThan(ClockEvent event) {
    return at.keySet().stream().anyMatch(event::isBefore);
  }
}
