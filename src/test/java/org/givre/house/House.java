package org.givre.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own classes and sources, read once for all house rules. */
final class House {
  private House() {}

  static final Path BASE = Path.of(System.getProperty("givre.basedir", "."));
  static final Path MAIN = BASE.resolve("src/main/java");
  static final Path TEST = BASE.resolve("src/test/java");
  static final Path WORDS = BASE.resolve("src/main/resources/org/givre/words");

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.givre");

  /** "custody.store" of org.givre.custody.store; "" of org.givre itself. */
  static String within(String packageName) {
    return packageName.equals("org.givre") ? "" : packageName.substring("org.givre.".length());
  }

  static String capability(String packageName) {
    return within(packageName).split("\\.")[0];
  }

  static String place(String packageName) {
    String[] parts = within(packageName).split("\\.");
    return parts.length > 1 ? parts[1] : "";
  }

  static List<Path> sources(Path root) {
    return files(root, ".java");
  }

  static List<Path> files(Path root, String ending) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
