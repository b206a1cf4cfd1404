package org.givre.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.function.Consumer;

/** What is printed goes to another process, whole at each flush. */
final class Told extends Writer {

  private final Consumer<String> sink;
  private final StringBuilder waiting = new StringBuilder();

  private Told(Consumer<String> sink) {
    this.sink = sink;
  }

  static PrintWriter writer(Consumer<String> sink) {
    return new PrintWriter(new Told(sink), true);
  }

  @Override
  public void write(char[] letters, int from, int length) {
    waiting.append(letters, from, length);
  }

  @Override
  public void flush() {
    if (!waiting.isEmpty()) {
      sink.accept(waiting.toString());
      waiting.setLength(0);
    }
  }

  @Override
  public void close() {
    flush();
  }
}
