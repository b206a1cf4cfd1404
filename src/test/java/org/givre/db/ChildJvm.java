package org.givre.db;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A test's own second program, which may be killed. */
public final class ChildJvm implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;

  private ChildJvm(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  public static ChildJvm run(Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new ChildJvm(builder.start());
  }

  /** The next line it prints; null at its end. */
  public String line() throws IOException {
    return output.readLine();
  }

  /** As the power button does: no hook runs. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** As {@link #kill}, after so long unless it ended by itself. */
  void killAfter(Duration delay) {
    try {
      if (process.waitFor(delay.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("it ended by itself: " + process.exitValue());
      }
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
    }
    kill();
  }

  /** What it had printed before it was killed. */
  public List<String> rest() throws IOException {
    List<String> lines = new ArrayList<>();
    try {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(line);
      }
    } catch (IOException pipeClosed) {
      return lines;
    }
    return lines;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    kill();
  }
}
