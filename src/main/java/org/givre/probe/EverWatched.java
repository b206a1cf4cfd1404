package org.givre.probe;

import java.time.Instant;
import java.util.Optional;

/**
 * A channel that watches a tank or once did: what it read stays the tank's history after its device
 * was retired.
 *
 * @param retired when its device went out of service; empty while it serves
 */
public record EverWatched(Channel channel, Device device, Optional<Instant> retired) {}
