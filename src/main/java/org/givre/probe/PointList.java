package org.givre.probe;

import java.util.Map;
import org.givre.measure.Quantity;

/** Port: which points a conversation gives; answered where frames are understood. */
public interface PointList {

  /** By name, in the order in which they are shown. */
  Map<String, Quantity> of(Conversation conversation);
}
