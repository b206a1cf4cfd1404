package org.givre.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.zip.CRC32;

/** Four characters a user can quote: the same place of failure gives the same reference. */
public record FailureReference(String text) {

  private static final long FOUR_DIGITS_OF_BASE_36 = 36L * 36 * 36 * 36;

  public static FailureReference of(Throwable failure) {
    CRC32 crc = new CRC32();
    crc.update(failure.getClass().getName().getBytes(UTF_8));
    for (StackTraceElement element : failure.getStackTrace()) {
      if (element.getClassName().startsWith("org.givre")) {
        crc.update((element.getClassName() + element.getMethodName()).getBytes(UTF_8));
      }
    }
    String text =
        Long.toString(crc.getValue() % FOUR_DIGITS_OF_BASE_36, 36).toUpperCase(Locale.ROOT);
    return new FailureReference("0".repeat(4 - text.length()) + text);
  }
}
