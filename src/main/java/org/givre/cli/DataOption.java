package org.givre.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which data folder a verb works on. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "the data folder (default: ${DEFAULT-VALUE})")
  private Path folder = usual();

  Path folder() {
    return folder;
  }

  /** Where the data is when nobody says. */
  static Path usual() {
    String given = System.getenv("GIVRE_DATA");
    return given != null && !given.isBlank()
        ? Path.of(given)
        : Path.of(System.getProperty("user.home"), ".givre");
  }
}
