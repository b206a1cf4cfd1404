package org.givre.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What a reader sees when a verb fails: one sentence and a short reference, no stack trace. */
final class Sentence implements IExecutionExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Sentence.class);

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    String reference = reference(failure);
    LOG.debug("{}", reference, failure);
    String what =
        failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    line.getErr()
        .println("givre: " + what.lines().findFirst().orElse("") + " (réf. " + reference + ")");
    return Givre.COULD_NOT_RUN;
  }

  /** Four characters that name the place of the failure: the same place, the same reference. */
  static String reference(Throwable failure) {
    CRC32 crc = new CRC32();
    for (StackTraceElement element : failure.getStackTrace()) {
      if (element.getClassName().startsWith("org.givre")) {
        crc.update((element.getClassName() + element.getMethodName()).getBytes(UTF_8));
      }
    }
    String text = Long.toString(crc.getValue() % 1679616, 36).toUpperCase(Locale.ROOT);
    return "0".repeat(4 - text.length()) + text;
  }
}
