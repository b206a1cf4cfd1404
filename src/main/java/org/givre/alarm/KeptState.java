package org.givre.alarm;

/** A machine's state as the store has it, to be taken up again exactly at start. */
public sealed interface KeptState {

  AlarmPoint point();

  Overlay overlay();

  record OfLimit(AlarmPoint point, LimitState state, Overlay overlay) implements KeptState {}

  record OfSilence(AlarmPoint point, SilenceState state, Overlay overlay) implements KeptState {}
}
