package org.givre.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.givre.document.ReleaseSheet;
import org.givre.document.Sheet;
import org.givre.document.SheetDrawing;
import org.givre.document.Stamp;
import org.givre.kernel.Ticker;

/**
 * How long a release sheet takes to be drawn: PDF/A-3, fonts, curve, codes, the site's seal. Beside
 * it, where the build has them, the same page by others, whose curve and codes are made as pictures
 * of the same facts.
 */
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
    double own = median(() -> drawing.draw(sheet, original));
    Figure figure = Figure.of(name(), "release-p50", own, "ms");
    List<Figure> figures = new ArrayList<>();
    for (SheetRival rival : ServiceLoader.load(SheetRival.class)) {
      progress.accept(TIMED + " release sheets by " + rival.name());
      double theirs = median(() -> rival.make(sheet, pictures(sheet)));
      figures.add(figure.against(rival.name(), theirs / own));
    }
    return figures.isEmpty() ? List.of(figure) : figures;
  }

  private double median(Runnable making) {
    for (int i = 0; i < WARM; i++) {
      making.run();
    }
    Sample sample = new Sample(TIMED);
    for (int i = 0; i < TIMED; i++) {
      sample.time(ticker::monotonicNanos, making);
    }
    return sample.percentile(50);
  }

  private static SheetRival.RivalPictures pictures(Sheet sheet) {
    ReleaseSheet facts = (ReleaseSheet) sheet.facts();
    BufferedImage curve = new BufferedImage(720, 240, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = curve.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 720, 240);
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(2));
    int before = 0;
    for (int at = 0; at < facts.curve().columns().size(); at++) {
      int y = (int) (-140 - facts.curve().columns().get(at).last()) * 4;
      if (at > 0) {
        pen.drawLine(3 * at - 3, before, 3 * at, y);
      }
      before = y;
    }
    pen.dispose();
    BufferedImage code = new BufferedImage(176, 176, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 176; x++) {
      for (int y = 0; y < 176; y++) {
        boolean dark = (x / 4 * 7 + y / 4 * 13) % 3 == 0;
        code.setRGB(x, y, dark ? 0 : 0xFFFFFF);
      }
    }
    return new SheetRival.RivalPictures(png(curve), png(code));
  }

  private static byte[] png(BufferedImage image) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
  }
}
