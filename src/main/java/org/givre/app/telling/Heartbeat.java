package org.givre.app.telling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.givre.watch.WatchSnapshot;

/**
 * The sign of life: a small file written anew every minute, for a watchdog that this computer does
 * not run.
 */
final class Heartbeat {

  private final Path file;

  Heartbeat(Path file) {
    this.file = file;
  }

  /** False when it could not be written. */
  boolean beat(WatchSnapshot seen, String workstation, Instant now) {
    String text =
        String.join(
            "\n",
            "givre=" + now,
            "workstation=" + workstation,
            "judged=" + seen.at(),
            "alarms=" + seen.alarms().size(),
            "unanswered=" + seen.unanswered().size(),
            "spool=" + (seen.keeping().spool() ? "ok" : "failing"),
            "rows=" + (seen.keeping().rows() ? "ok" : "failing"),
            "");
    try {
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(fresh, text, StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException failed) {
      return false;
    }
  }

  /** When the last beat of a file was; empty when there is none that can be read. */
  static Optional<Instant> at(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.startsWith("givre="))
          .findFirst()
          .map(line -> Instant.parse(line.substring("givre=".length())));
    } catch (IOException | DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }
}
