package org.givre.acquisition.wire;

import java.util.Map;
import org.givre.measure.Value;
import org.givre.probe.Conversation;
import org.givre.probe.Echo;

/** What a whole reply to the first exchange of a profile says, for tests outside this package. */
public final class SpotFrame {
  private SpotFrame() {}

  public static Map<String, Value> values(Conversation conversation, byte[] reply) {
    Decoded decoded = Exchanges.cycle(conversation, 1, Echo.NONE).getFirst().decode(reply);
    return ((Decoded.Points) decoded).values();
  }
}
