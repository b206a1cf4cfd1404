package org.givre.probe;

import org.givre.storage.TankId;

/** Which point of a device watches what in which tank. */
public record ChannelPlan(DeviceId device, String point, ChannelKind kind, TankId tank) {}
