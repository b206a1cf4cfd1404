package org.givre.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.givre.app.Unusable;
import org.givre.backup.BackupFailed;
import org.givre.kernel.FailureReference;
import org.givre.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What a reader sees when a verb fails: one sentence and a short reference, no stack trace. */
final class Sentence implements IExecutionExceptionHandler {

  /** All that was typed: a verb's own line knows only what came after it. */
  private static List<String> arguments(CommandLine line) {
    CommandLine root = line;
    while (root.getParent() != null) {
      root = root.getParent();
    }
    return root.getParseResult().originalArgs();
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    if (failure instanceof Opening.Held held) {
      OptionalInt answered = Opening.askHolder(held, line, arguments(line));
      if (answered.isPresent()) {
        return answered.getAsInt();
      }
    }
    Words words = Language.words();
    if (failure instanceof BackupFailed failed) {
      line.getErr().println("givre: " + words.of("backup.failed." + failed.why().code()));
      return Givre.COULD_NOT_RUN;
    }
    Optional<Unusable> unusable = Unusable.of(failure, words);
    if (unusable.isPresent()) {
      line.getErr().println("givre: " + unusable.get().what() + " " + unusable.get().todo());
      return Givre.COULD_NOT_RUN;
    }
    String reference = FailureReference.of(failure).text();
    log().debug("{}", reference, failure);
    String what =
        failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    line.getErr()
        .println("givre: " + what.lines().findFirst().orElse("") + " (réf. " + reference + ")");
    return Givre.COULD_NOT_RUN;
  }

  /** Asked for when something fails: setting the log up costs more than reading a command. */
  private static Logger log() {
    return LoggerFactory.getLogger(Sentence.class);
  }
}
