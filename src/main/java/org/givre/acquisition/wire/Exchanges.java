package org.givre.acquisition.wire;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.givre.probe.Conversation;
import org.givre.probe.Dialogue;
import org.givre.probe.Echo;
import org.givre.probe.Listening;
import org.givre.probe.RegisterMap;
import org.givre.probe.Talking;

/** From a profile and an address to the exchanges of one cycle. */
public final class Exchanges {
  private Exchanges() {}

  /** All that is asked of a device in one cycle, in order; nothing of one that talks unasked. */
  public static List<Exchange> cycle(Conversation conversation, int address, Echo echo) {
    return switch (conversation) {
      case RegisterMap map -> registers(map, address, echo);
      case Dialogue dialogue ->
          dialogue.cycle().stream()
              .<Exchange>map(query -> new TextExchange(new TextAsk(address, query), echo))
              .toList();
      case Listening listening -> List.of();
      case Talking talking -> List.of();
    };
  }

  /** The question that tells this model from another, if it has one. */
  public static Optional<Exchange> identity(Conversation conversation, int address, Echo echo) {
    return conversation instanceof Dialogue dialogue
        ? dialogue.identity().map(query -> new TextExchange(new TextAsk(address, query), echo))
        : Optional.empty();
  }

  private static List<Exchange> registers(RegisterMap map, int address, Echo echo) {
    return IntStream.range(0, map.blocks().size())
        .<Exchange>mapToObj(block -> new RegisterExchange(address, map, block, echo))
        .toList();
  }
}
