package org.givre.audit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.givre.audit.Head;
import org.givre.kernel.Digest;

/**
 * The journal's last acknowledged entry, kept in a small file outside the database: a database that
 * came back at an older state (H2 opens a cut file so, without a word) is noticed by it.
 *
 * <p>One line, {@code <number in 20 digits> <digest>}. It is written after the act's own force and
 * not forced itself: after a power cut it may be older than the database, never newer.
 */
public final class HeadFile {

  private static final Pattern LINE = Pattern.compile("(\\d{20}) ([0-9a-f]{64})\\s*");

  private final Path file;
  private long written = -1;

  public HeadFile(Path file) {
    this.file = file;
  }

  /** Empty when there is none, or it was cut while being written. */
  public Optional<Head> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Matcher line = LINE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
      return line.matches()
          ? Optional.of(new Head(Long.parseLong(line.group(1)), new Digest(line.group(2))))
          : Optional.empty();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Keeps the newest head; an older one than was written already is left aside. */
  public synchronized void write(Head head) {
    if (head.number() <= written) {
      return;
    }
    String line = String.format(Locale.ROOT, "%020d %s%n", head.number(), head.digest().hex());
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1)), 0);
      written = head.number();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
