package org.givre.alarm;

/** A machine's state as the store has it, to be taken up again exactly at start. */
public sealed interface KeptState {

  AlarmPoint point();

  Overlay overlay();

  default AlarmState alarm() {
    return switch (this) {
      case OfLimit limit -> limit.state().alarm();
      case OfSilence silence -> silence.state().alarm();
    };
  }

  record OfLimit(AlarmPoint point, LimitState state, Overlay overlay) implements KeptState {}

  record OfSilence(AlarmPoint point, SilenceState state, Overlay overlay) implements KeptState {}
}
