package org.givre.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.givre.document.Sheet;
import org.givre.document.SheetCode;
import org.givre.document.SheetDrawing;
import org.givre.document.Stamp;
import org.givre.kernel.Digest;
import org.givre.kernel.Ticker;
import org.givre.pdf.PdfReading;

/**
 * How long a release sheet takes to be made: PDF/A-3u, four fonts, curve, two codes, embedded
 * facts, the site's seal. Beside it, where the build has them, the same page by others: the same
 * words, fonts, curve and codes, as lines and surfaces; they are spared the facts' writing and both
 * signatures.
 */
public final class SheetBench implements Bench {

  /** Enough for the runtime to have compiled what matters, ours as theirs. */
  private static final int WARM = 300;

  private static final int TIMED = 60;

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
    Runnable ours = () -> drawing.draw(sheet, original);
    warm(ours);
    Figure figure = Figure.of(name(), "release-p50", medians(ours)[0], "ms");
    SheetRival.Given given = given(sheet, drawing.draw(sheet, original));
    List<Figure> figures = new ArrayList<>();
    for (SheetRival rival : ServiceLoader.load(SheetRival.class)) {
      progress.accept(TIMED + " release sheets by " + rival.name());
      Runnable theirs = () -> rival.make(sheet, given);
      warm(theirs);
      double[] both = medians(ours, theirs);
      figures.add(figure.against(rival.name(), both[1] / both[0]));
    }
    return figures.isEmpty() ? List.of(figure) : figures;
  }

  private static void warm(Runnable making) {
    for (int i = 0; i < WARM; i++) {
      making.run();
    }
  }

  /** Taken in turn: whatever else the machine does meets all of them. */
  private double[] medians(Runnable... makers) {
    List<Sample> samples = Stream.of(makers).map(maker -> new Sample(TIMED)).toList();
    for (int i = 0; i < TIMED; i++) {
      for (int maker = 0; maker < makers.length; maker++) {
        samples.get(maker).time(ticker::monotonicNanos, makers[maker]);
      }
    }
    return samples.stream().mapToDouble(sample -> sample.percentile(50)).toArray();
  }

  /** A code of the length of ours, and the facts as our own file holds them. */
  private static SheetRival.Given given(Sheet sheet, byte[] drawn) {
    byte[] facts = PdfReading.attachment(drawn, "facts.json").orElseThrow();
    Digest digest = Digest.of(facts);
    byte[] signature = Arrays.copyOf(Digest.of(digest.bytes()).bytes(), 64);
    String code =
        new SheetCode(sheet.number(), sheet.training(), "0123456789abcdef", digest, signature)
            .text();
    return new SheetRival.Given(code, new String(facts, StandardCharsets.UTF_8));
  }
}
