package org.givre.alarm;

import java.util.Optional;
import org.givre.measure.ChannelId;
import org.givre.probe.ChannelKind;
import org.givre.probe.DeviceId;
import org.givre.probe.LineId;
import org.givre.storage.TankId;

/**
 * What a machine watches, in things a person can go to.
 *
 * @param name for a technical alarm, its stable name; else empty
 */
public record AlarmPoint(
    AlarmId id,
    AlarmKind kind,
    Optional<TankId> tank,
    Optional<ChannelId> channel,
    Optional<ChannelKind> quantity,
    Optional<DeviceId> device,
    Optional<LineId> line,
    String name) {

  public static AlarmPoint technical(String name) {
    return new AlarmPoint(
        AlarmId.technical(name),
        AlarmKind.TECHNICAL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        name);
  }
}
