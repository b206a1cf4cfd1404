package org.givre.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** This same program in a process of its own, with the same runtime and options. */
final class Child implements AutoCloseable {

  private final Process process;
  private final BufferedReader answers;

  private Child(Process process) {
    this.process = process;
    this.answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Whether what the build kept of the start is used, as the launcher does. */
  enum Start {
    AS_LAUNCHED,
    PLAIN
  }

  static Child of(String mainClass, List<String> arguments) throws IOException, NotMeasured {
    return of(mainClass, arguments, Start.AS_LAUNCHED);
  }

  static Child of(String mainClass, List<String> arguments, Start start)
      throws IOException, NotMeasured {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    if (!Files.isExecutable(java)) {
      throw new NotMeasured("this runtime has no java command to start a second process with");
    }
    List<String> command = new ArrayList<>(List.of(java.toString()));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> start == Start.AS_LAUNCHED || !option.startsWith("-XX:AOTCache"))
        .forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
    command.addAll(arguments);
    return new Child(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  /** Waits for a line that begins so; empty when the process ended without it. */
  Optional<String> line(String beginning) throws IOException {
    for (String line = answers.readLine(); line != null; line = answers.readLine()) {
      if (line.startsWith(beginning)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** Resident megabytes now; Linux tells. */
  double residentMegabytes() throws IOException, NotMeasured {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      throw new NotMeasured("this system does not tell a process's resident memory");
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmRSS:")) {
        return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
      }
    }
    throw new NotMeasured("the process ended before it could be measured");
  }

  boolean endsWithin(long seconds) throws NotMeasured {
    try {
      return process.waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NotMeasured("stopped");
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
