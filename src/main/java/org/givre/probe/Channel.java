package org.givre.probe;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.givre.measure.ChannelId;
import org.givre.storage.TankId;

/**
 * One quantity of one device and the tank it watches. The channel stays while the probe behind it
 * is exchanged.
 *
 * @param point the point's name in the device's profile: {@code top}, {@code level}…
 * @param calibrating until when its probe is out to be calibrated: its readings are Suspect
 *     meanwhile
 */
public record Channel(
    ChannelId id,
    DeviceId device,
    String point,
    ChannelKind kind,
    TankId tank,
    Correction correction,
    Optional<Instant> calibrating) {

  /** A channel whose probe is not being calibrated. */
  public Channel(
      ChannelId id,
      DeviceId device,
      String point,
      ChannelKind kind,
      TankId tank,
      Correction correction) {
    this(id, device, point, kind, tank, correction, Optional.empty());
  }

  /** The same while its probe is in a bath and not in the tank. */
  public Channel calibratingUntil(Instant end) {
    return new Channel(id, device, point, kind, tank, correction, Optional.of(end));
  }

  private static final TankId NO_TANK = new TankId(new UUID(0, 0));

  /** A channel that watches no tank: for reading a device on the spot. */
  public static Channel onTheSpot(DeviceId device, String point, ChannelKind kind) {
    ChannelId id = new ChannelId(UUID.randomUUID());
    return new Channel(id, device, point, kind, NO_TANK, Correction.NONE);
  }
}
