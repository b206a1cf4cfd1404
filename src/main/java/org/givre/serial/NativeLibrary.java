package org.givre.serial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Puts jSerialComm's native part where only this account may write. Left alone, jSerialComm unpacks
 * it world-writable into the temporary folder, where anybody could exchange it.
 */
final class NativeLibrary {
  private NativeLibrary() {}

  private static final String PATH = "jSerialComm.library.path";

  /** Does nothing when the installer already said where the library is. */
  static synchronized void prepare() {
    if (System.getProperty(PATH, "").isEmpty()) {
      String inJar = inJar(System.getProperty("os.name"), System.getProperty("os.arch"));
      if (!inJar.isEmpty()) {
        unpack(inJar);
      }
    }
  }

  /** Where the jar keeps the library of a system; empty when we do not know the system. */
  static String inJar(String system, String processor) {
    String os = system.toLowerCase(Locale.ROOT);
    boolean arm = processor.toLowerCase(Locale.ROOT).matches("aarch64|arm64");
    if (os.contains("win")) {
      return "Windows/" + (arm ? "aarch64" : "x86_64") + "/jSerialComm.dll";
    }
    if (os.contains("mac")) {
      return "OSX/" + (arm ? "aarch64" : "x86_64") + "/libjSerialComm.jnilib";
    }
    if (os.contains("linux")) {
      return "Linux/" + (arm ? "armv8_64" : "x86_64") + "/libjSerialComm.so";
    }
    return "";
  }

  private static void unpack(String inJar) {
    try (InputStream library = NativeLibrary.class.getResourceAsStream("/" + inJar)) {
      if (library == null) {
        return;
      }
      // made for this account alone (mode 0700 on POSIX systems)
      Path folder = Files.createTempDirectory("givre-serial");
      Path file = folder.resolve(Path.of(inJar).getFileName());
      Files.copy(library, file);
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      System.setProperty(PATH, folder.toString());
    } catch (IOException full) {
      throw new UncheckedIOException("no place for the serial library", full);
    }
  }
}
