package org.givre.watch;

import java.time.Instant;
import java.util.UUID;
import org.givre.kernel.ActorId;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;

/**
 * A number read on the device's own display and typed. It stands in the curve of the channel as
 * suspect, with the cause {@link #WHY}: it clears no alarm, ends no silence and proves no cold, it
 * says what somebody saw; and it may accuse.
 *
 * @param readAt when it was read, {@code typedAt} when it was typed
 * @param number in the unit of the kind's quantity
 */
public record HandReading(
    UUID id,
    TankId tank,
    ChannelKind kind,
    double number,
    Instant readAt,
    Instant typedAt,
    ActorId who,
    String name,
    String note) {

  /** Why a typed reading is suspect. */
  public static final String WHY = "TYPED";

  /** As it stands in the curve of a channel: nothing came over the wire. */
  Reading in(ChannelId channel) {
    Value value = new Value.Suspect(number, WHY);
    return new Reading(channel, readAt, 0, value, "", "", Source.TYPED);
  }
}
