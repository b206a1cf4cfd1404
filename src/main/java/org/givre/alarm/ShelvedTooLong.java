package org.givre.alarm;

import java.util.List;
import org.givre.kernel.Refusal;

/** Nobody silences an alarm for longer than this many hours. */
public record ShelvedTooLong(long hours) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(hours);
  }
}
