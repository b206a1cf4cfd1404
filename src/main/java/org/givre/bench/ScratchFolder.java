package org.givre.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one measurement, gone afterwards. */
final class ScratchFolder implements AutoCloseable {

  private final Path root;

  ScratchFolder(String name) throws IOException {
    root = Files.createTempDirectory("givre-bench-" + name + "-");
  }

  Path path() {
    return root;
  }

  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(root)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }
}
