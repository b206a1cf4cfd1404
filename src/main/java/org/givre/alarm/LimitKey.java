package org.givre.alarm;

import java.util.Optional;
import org.givre.probe.ChannelKind;

/**
 * Which machines a threshold is for.
 *
 * @param quantity empty where the machine is the tank's, not a channel's
 */
public record LimitKey(Optional<ChannelKind> quantity, AlarmKind kind) {

  public static LimitKey of(ChannelKind quantity, AlarmKind kind) {
    return new LimitKey(Optional.of(quantity), kind);
  }

  public static LimitKey of(AlarmKind kind) {
    return new LimitKey(Optional.empty(), kind);
  }

  /** The word kept in stores: {@code temp-top/high}, {@code /time-left}. */
  public String code() {
    return quantity.map(ChannelKind::code).orElse("") + "/" + kind.code();
  }

  public static LimitKey ofCode(String code) {
    int end = code.indexOf('/');
    AlarmKind kind = AlarmKind.ofCode(code.substring(end + 1));
    return end == 0 ? of(kind) : of(ChannelKind.ofCode(code.substring(0, end)), kind);
  }

  public Direction direction() {
    return kind.direction();
  }
}
