package org.givre.probe;

import org.givre.measure.ChannelId;
import org.givre.storage.TankId;

/**
 * One quantity of one device and the tank it watches. The channel stays while the probe behind it
 * is exchanged.
 *
 * @param point the point's name in the device's profile: {@code top}, {@code level}…
 */
public record Channel(
    ChannelId id,
    DeviceId device,
    String point,
    ChannelKind kind,
    TankId tank,
    Correction correction) {}
