package org.givre.alarm;

import org.givre.kernel.Refusal;

/** Somebody has answered this alarm already. */
public record AlreadyAcknowledged(String who) implements Refusal {
  @Override
  public java.util.List<Object> facts() {
    return java.util.List.of(who);
  }
}
