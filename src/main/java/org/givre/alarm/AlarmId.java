package org.givre.alarm;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.givre.measure.ChannelId;
import org.givre.storage.TankId;

/** One machine of one channel; the same after a restart. */
public record AlarmId(UUID value) {

  public static AlarmId of(ChannelId channel, AlarmKind kind) {
    return named(channel.value() + "/" + kind.code());
  }

  /** A machine of a whole tank. */
  public static AlarmId of(TankId tank, AlarmKind kind) {
    return named(tank.value() + "/" + kind.code());
  }

  /** A technical alarm, by its stable name. */
  public static AlarmId technical(String name) {
    return named(name + "/" + AlarmKind.TECHNICAL.code());
  }

  private static AlarmId named(String name) {
    return new AlarmId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
