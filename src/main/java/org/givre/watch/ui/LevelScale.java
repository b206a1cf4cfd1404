package org.givre.watch.ui;

import org.givre.probe.ChannelKind;

/** What a level counts as full, low and very low, in its own unit (monitoring handbook §8.6). */
record LevelScale(double full, double warning, double critical, String unit) {

  private static final LevelScale PERCENT = new LevelScale(100, 40, 30, "%");
  private static final LevelScale MILLIMETRES = new LevelScale(260, 185, 100, "mm");

  static LevelScale of(ChannelKind kind) {
    return kind == ChannelKind.LEVEL_MM ? MILLIMETRES : PERCENT;
  }
}
