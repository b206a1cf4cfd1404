package org.givre.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** How much memory a station holds that watches two tanks on a simulated line. */
public final class MemoryBench implements Bench {

  private static final long SETTLED_SECONDS = 20;

  private final Path folder;

  /**
   * @param folder a closed data folder with its line and probes set up
   */
  public MemoryBench(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public List<Figure> measure(Consumer<String> progress) throws IOException, NotMeasured {
    progress.accept("a station for " + SETTLED_SECONDS + " s");
    List<String> station = List.of("station", "--data", folder.toString());
    try (Child child = Child.of("org.givre.Main", station)) {
      if (child.line("").isEmpty() || child.endsWithin(SETTLED_SECONDS)) {
        throw new NotMeasured("the station ended at once");
      }
      return List.of(Figure.of(name(), "station", child.residentMegabytes(), "MB"));
    }
  }
}
