package org.givre.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.givre.kernel.Digest;

/**
 * A backup that was read back, restored into a scratch folder and found equal.
 *
 * @param digest SHA-256 of the file as it lies there
 * @param second whether the second medium has it too
 */
public record BackupMade(
    Path file,
    Instant at,
    long bytes,
    Digest digest,
    Manifest manifest,
    Second second,
    Duration took) {

  /** What became of the copy on the second medium; the words are {@code backup.second.<code>}. */
  public enum Second {
    /** None is set. */
    NONE("none"),
    KEPT("kept"),
    /** It is set and could not be written: disconnected, full. */
    LACKING("lacking");

    private final String code;

    Second(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
