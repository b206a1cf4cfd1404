package org.givre.acquisition.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.givre.measure.Quantity;
import org.givre.probe.Conversation;
import org.givre.probe.Echo;
import org.givre.probe.Listening;
import org.givre.probe.PointList;
import org.givre.probe.Talking;

/** The points that the exchanges of one cycle can give. */
public final class OfferedPoints implements PointList {

  @Override
  public Map<String, Quantity> of(Conversation conversation) {
    Map<String, Quantity> points = new LinkedHashMap<>();
    switch (conversation) {
      case Talking talking -> talking.groups().forEach(g -> points.put(g.name(), g.quantity()));
      case Listening.FORMA_900 -> points.put("temp", Quantity.TEMPERATURE);
      case Listening.SCALE -> points.put("weight", Quantity.WEIGHT);
      default -> {}
    }
    Exchanges.cycle(conversation, 1, Echo.NONE).stream()
        .flatMap(exchange -> exchange.offers().stream())
        .forEach(offer -> points.putIfAbsent(offer.name(), offer.quantity()));
    return points;
  }
}
