package org.givre.alarm;

import java.util.Optional;
import org.givre.measure.ChannelId;
import org.givre.measure.Quantity;
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

  /** A machine of a whole tank. */
  public static AlarmPoint ofTank(TankId tank, AlarmKind kind) {
    return new AlarmPoint(
        AlarmId.of(tank, kind),
        kind,
        Optional.of(tank),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  /**
   * True for an alarm about how warm the cells are: what its rules protect against being silenced
   * lightly.
   */
  public boolean isTemperature() {
    boolean warmth =
        quantity.filter(kind -> kind.quantity() == Quantity.TEMPERATURE).isPresent()
            && (kind == AlarmKind.HIGH || kind == AlarmKind.RATE);
    return warmth || kind == AlarmKind.RECOVERY;
  }

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
