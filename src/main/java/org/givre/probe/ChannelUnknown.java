package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** There is no such channel in service. */
public record ChannelUnknown(String channel) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(channel);
  }
}
