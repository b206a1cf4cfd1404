package org.givre.bench;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.givre.document.Sheet;
import org.givre.document.SheetDrawing;
import org.givre.document.Stamp;
import org.givre.kernel.Ticker;

/** How long a release sheet takes to be drawn: PDF/A-3, fonts, curve, codes, the site's seal. */
public final class SheetBench implements Bench {

  private static final int WARM = 10;
  private static final int TIMED = 40;

  private final SheetDrawing drawing;
  private final Ticker ticker;

  public SheetBench(SheetDrawing drawing, Ticker ticker) {
    this.drawing = drawing;
    this.ticker = ticker;
  }

  @Override
  public String name() {
    return "sheet";
  }

  @Override
  public List<Figure> measure(Consumer<String> progress) {
    progress.accept(TIMED + " release sheets");
    Instant now = ticker.now();
    Sheet sheet = SampleRelease.at(now);
    Stamp original = new Stamp(0, "C. Démo", now, "");
    for (int i = 0; i < WARM; i++) {
      drawing.draw(sheet, original);
    }
    Sample sample = new Sample(TIMED);
    for (int i = 0; i < TIMED; i++) {
      sample.time(ticker::monotonicNanos, () -> drawing.draw(sheet, original));
    }
    return List.of(Figure.of(name(), "release-p50", sample.percentile(50), "ms"));
  }
}
