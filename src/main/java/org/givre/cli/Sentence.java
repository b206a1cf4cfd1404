package org.givre.cli;

import java.util.Optional;
import org.givre.app.Unusable;
import org.givre.kernel.FailureReference;
import org.givre.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What a reader sees when a verb fails: one sentence and a short reference, no stack trace. */
final class Sentence implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    Optional<Unusable> unusable = Unusable.of(failure, Words.french());
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
