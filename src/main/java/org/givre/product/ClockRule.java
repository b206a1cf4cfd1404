package org.givre.product;

import java.time.Duration;

/**
 * One post-thaw rule of a product sheet: from {@code from} to {@code to} at most {@code max} (a
 * deadline reached exactly is met). "Minutes after thaw" alone is wrong: products count from three
 * different starts to two different ends.
 *
 * @param name the rule's stable name within its product ("YES-1")
 */
public record ClockRule(String name, ClockEvent from, ClockEvent to, Duration max) {

  public ClockRule {
    if (!from.isBefore(to) || max.isNegative() || max.isZero()) {
      throw new IllegalArgumentException("not a clock rule: " + name);
    }
  }

  /** "YES-1;thaw_end;infusion_start;30": minutes, as kept. */
  public String written() {
    return String.join(";", name, from.code(), to.code(), Long.toString(max.toMinutes()));
  }

  public static ClockRule ofWritten(String written) {
    String[] parts = written.split(";");
    return new ClockRule(
        parts[0],
        ClockEvent.ofCode(parts[1]),
        ClockEvent.ofCode(parts[2]),
        Duration.ofMinutes(Long.parseLong(parts[3])));
  }
}
