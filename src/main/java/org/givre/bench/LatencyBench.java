package org.givre.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * From the wire to the eye with two hundred channels at one reading a second: a second process runs
 * the real program, window included, over real pseudo-terminals, and times each reading from the
 * end of its reply to the layout of the frame that shows it.
 */
public final class LatencyBench implements Bench {

  /** What the other process begins each of its answers with. */
  public static final String ANSWER = "figure ";

  private final String mainClass;

  /**
   * @param mainClass runs the program for a minute and prints {@code figure name value unit} lines
   */
  public LatencyBench(String mainClass) {
    this.mainClass = mainClass;
  }

  @Override
  public String name() {
    return "latency";
  }

  @Override
  public List<Figure> measure(Consumer<String> progress) throws IOException, NotMeasured {
    StartBench.requireDisplay();
    progress.accept("two hundred channels for a minute, in a window");
    List<Figure> figures = new ArrayList<>();
    try (ScratchFolder folder = new ScratchFolder("latency");
        Child child = Child.of(mainClass, List.of(folder.path().toString()), Child.Start.PLAIN)) {
      for (Optional<String> line = child.line(ANSWER);
          line.isPresent();
          line = child.line(ANSWER)) {
        String[] words = line.get().substring(ANSWER.length()).split(" ");
        figures.add(Figure.of(name(), words[0], Double.parseDouble(words[1]), words[2]));
      }
    }
    if (figures.isEmpty()) {
      throw new NotMeasured("the window came to nothing");
    }
    return figures;
  }
}
