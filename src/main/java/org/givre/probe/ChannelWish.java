package org.givre.probe;

import org.givre.storage.TankId;

/** Which point of a device to be installed watches what in which tank. */
public record ChannelWish(String point, ChannelKind kind, TankId tank) {}
