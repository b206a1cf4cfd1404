package org.givre.probe;

import org.givre.measure.ChannelId;

/** Port: whether another temperature probe of the same tank reads well now. */
public interface Watchers {

  boolean anotherReadsWell(ChannelId channel);
}
