package org.givre.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which state of an H2 file is known to be on disk whole: its version, in a file beside it ({@code
 * givre.forced}). Written once the database was forced and forced itself before an act is
 * acknowledged; two places take turns, for the power may go while one is written. Empty while the
 * database opens and while it closes.
 */
final class ForcedMark implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ForcedMark.class);

  private static final int PLACE = 4096;
  private static final int LENGTH = Long.BYTES + Integer.BYTES;

  private final Path file;
  private final FileChannel channel;
  private int turn;

  private ForcedMark(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static Path beside(Path database) {
    return database.resolveSibling(database.getFileName() + ".forced");
  }

  /** For the database {@code database} (without H2's suffix); what an earlier run said is void. */
  static ForcedMark of(Path database) {
    try {
      Path file = beside(database);
      boolean isNew = !Files.exists(file);
      ForcedMark mark =
          new ForcedMark(
              file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
      mark.forget();
      if (isNew) {
        forceTheName(file.toAbsolutePath().getParent());
      }
      return mark;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Only some systems let a folder be forced; the others do it with the file. */
  private static void forceTheName(Path folder) {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException notOfThisSystem) {
      LOG.debug("the folder's name list is forced by the system itself", notOfThisSystem);
    }
  }

  /** The newest version that is known to be whole; empty when nothing says so. */
  static OptionalLong last(Path database) throws IOException {
    Path file = beside(database);
    if (!Files.exists(file)) {
      return OptionalLong.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    OptionalLong newest = OptionalLong.empty();
    for (int at = 0; at + LENGTH <= bytes.length; at += PLACE) {
      ByteBuffer place = ByteBuffer.wrap(bytes, at, LENGTH);
      long version = place.getLong();
      if (place.getInt() == sum(version) && version > newest.orElse(-1)) {
        newest = OptionalLong.of(version);
      }
    }
    return newest;
  }

  synchronized void say(long version) throws IOException {
    ByteBuffer place = ByteBuffer.allocate(LENGTH).putLong(version).putInt(sum(version)).flip();
    channel.write(place, (long) PLACE * turn);
    channel.force(false);
    turn = 1 - turn;
  }

  private static int sum(long version) {
    CRC32C crc = new CRC32C();
    crc.update(("givre " + version).getBytes(StandardCharsets.US_ASCII));
    return (int) crc.getValue();
  }

  private synchronized void forget() throws IOException {
    channel.truncate(0);
    channel.force(true);
  }

  /** Before the database closes: it moves its parts about then, and forces them itself. */
  @Override
  public void close() {
    try {
      if (channel.isOpen()) {
        forget();
        channel.close();
        Files.deleteIfExists(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
