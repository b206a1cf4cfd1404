package org.givre.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.givre.kernel.Ticker;

/**
 * From the start of the process to the first frame of the sign-in page, against an empty JavaFX
 * window in the same run, one after the other. The launcher starts Givre from classes that its
 * build has kept loaded and linked; an empty window has no such thing unless somebody makes it.
 * Both comparisons are given.
 */
public final class StartBench implements Bench {

  /** What the measured program says once its first window had its first pulse. */
  public static final String SEEN = "FIRST-FRAME";

  /** The argument that asks for a window with nothing in it. */
  public static final String EMPTY = "empty";

  private static final int ROUNDS = 5;

  private final Ticker ticker;
  private final String mainClass;

  /**
   * @param mainClass shows the empty window or Givre, by its argument, and says {@link #SEEN}
   */
  public StartBench(Ticker ticker, String mainClass) {
    this.ticker = ticker;
    this.mainClass = mainClass;
  }

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Figure> measure(Consumer<String> progress) throws IOException, NotMeasured {
    requireDisplay();
    Sample empty = new Sample(ROUNDS);
    Sample kept = new Sample(ROUNDS);
    Sample givre = new Sample(ROUNDS);
    try (ScratchFolder folder = new ScratchFolder("start")) {
      List<String> desktop = List.of("--data", folder.path().resolve("data").toString());
      firstFrame(List.of(EMPTY), Child.Start.PLAIN);
      firstFrame(desktop, Child.Start.AS_LAUNCHED);
      for (int round = 1; round <= ROUNDS; round++) {
        progress.accept("round " + round + " / " + ROUNDS);
        empty.add(firstFrame(List.of(EMPTY), Child.Start.PLAIN));
        kept.add(firstFrame(List.of(EMPTY), Child.Start.AS_LAUNCHED));
        givre.add(firstFrame(desktop, Child.Start.AS_LAUNCHED));
      }
    }
    double frame = givre.percentile(50);
    return List.of(
        Figure.of(name(), "first-frame", frame, "ms")
            .against("empty-window", frame / empty.percentile(50)),
        Figure.of(name(), "first-frame-strict", frame, "ms")
            .against("empty-window-kept-start", frame / kept.percentile(50)));
  }

  private double firstFrame(List<String> arguments, Child.Start how)
      throws IOException, NotMeasured {
    long start = ticker.monotonicNanos();
    try (Child child = Child.of(mainClass, arguments, how)) {
      if (child.line(SEEN).isEmpty()) {
        throw new NotMeasured("no window came up");
      }
      return (ticker.monotonicNanos() - start) / 1e6;
    }
  }

  static void requireDisplay() throws NotMeasured {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    boolean display = given("DISPLAY") || given("WAYLAND_DISPLAY");
    if (linux && !display) {
      throw new NotMeasured("there is no display");
    }
  }

  private static boolean given(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }
}
