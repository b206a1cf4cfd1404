package org.givre.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/** H2's own online backup, taken out of the zip that it makes. */
final class OnlineCopy {
  private OnlineCopy() {}

  static void make(Works works, Path to) {
    Path zip = to.resolveSibling(to.getFileName() + ".zip");
    try {
      Files.deleteIfExists(zip);
      works.read(work -> copied(work, zip));
      unpack(zip, to);
      force(to);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      zip.toFile().delete();
    }
  }

  /** Not {@code BACKUP TO}: that writes what is under way first, and may keep half an act. */
  private static Path copied(Work work, Path zip) {
    try {
      FileStore.of(Sql.in(work)).copyInto(zip);
      return zip;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void unpack(Path zip, Path to) throws IOException {
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(file);
        OutputStream out = Files.newOutputStream(to)) {
      for (ZipEntry one = entries.getNextEntry(); one != null; one = entries.getNextEntry()) {
        if (one.getName().endsWith(".mv.db")) {
          entries.transferTo(out);
          return;
        }
      }
    }
    throw new IOException("the database's own copy holds no database");
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
