package org.givre.document.draw;

import java.util.ArrayList;
import java.util.List;
import org.givre.document.CurveFacts;

/** The temperature axis: the same bottom on every sheet, a top that shows limit and peak. */
record Scale(double low, double high, List<Double> ticks) {

  private static final double BOTTOM = -200;

  static Scale of(CurveFacts facts, boolean large) {
    double low = BOTTOM;
    double peak = large ? -120 : -140;
    for (CurveFacts.Limit limit : facts.limits()) {
      peak = Math.max(peak, limit.value().degrees() + 5);
    }
    for (CurveFacts.Column column : facts.columns()) {
      peak = Math.max(peak, column.most() + 3);
      low = Math.min(low, column.least());
    }
    double step = peak - low <= 130 ? 20 : 50;
    low = Math.floor(low / step) * step;
    double top = Math.ceil(peak / step) * step;
    List<Double> ticks = new ArrayList<>();
    for (double tick = low; tick <= top + 0.1; tick += step) {
      ticks.add(tick);
    }
    if (large && top == -120) {
      ticks.add(-130.0);
    }
    return new Scale(low - (large ? 2 : 0), top + (large ? 5 : 0), ticks);
  }
}
