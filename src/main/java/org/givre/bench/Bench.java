package org.givre.bench;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** One kind of measurement of this program on this machine. */
public interface Bench {

  /** The word of {@code givre bench NAME}. */
  String name();

  /**
   * Measures; may take a minute.
   *
   * @param progress what is being done, for who waits
   * @throws NotMeasured this machine lacks what the measurement needs
   */
  List<Figure> measure(Consumer<String> progress) throws IOException, NotMeasured;
}
