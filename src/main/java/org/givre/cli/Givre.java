package org.givre.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program's verbs; without one, the window. */
@Command(
    name = "givre",
    description = "Médicaments cryoconservés : où, à quelle température, par qui décidé.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      BenchVerb.class,
      CheckSheetVerb.class,
      Ports.class,
      Read.class,
      RehearseVerb.class,
      ScanVerb.class,
      Simulate.class,
      Station.class,
      User.class,
      Verify.class
    })
public final class Givre implements Callable<Integer> {

  /** The answer is yes, or the work is done. */
  public static final int DONE = 0;

  /** The answer is no: a check failed, a reading is missing, a rule refused. */
  public static final int NO = 1;

  /** It could not run: usage, missing port, locked folder. */
  public static final int COULD_NOT_RUN = 2;

  @Mixin private DataOption data;

  /** Runs what the arguments ask and gives the exit status. */
  public static int run(String... arguments) {
    CommandLine line = new CommandLine(new Givre());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Sentence());
    line.getCommandSpec().exitCodeOnInvalidInput(COULD_NOT_RUN);
    line.getSubcommands()
        .values()
        .forEach(verb -> verb.getCommandSpec().exitCodeOnInvalidInput(COULD_NOT_RUN));
    return line.execute(arguments);
  }

  @Override
  public Integer call() {
    return COULD_NOT_RUN;
  }
}
