package org.givre.alarm;

import java.util.Optional;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;

/**
 * How often one thing was alarmed over a span: the worst offenders are what is to be mended.
 *
 * @param name for a technical alarm, its stable name; else empty
 */
public record AlarmCount(
    Optional<TankId> tank,
    AlarmKind kind,
    Optional<ChannelKind> quantity,
    String name,
    long warnings,
    long criticals) {

  public long all() {
    return warnings + criticals;
  }
}
