package org.givre.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.givre.app.Desktop;
import org.givre.app.DesktopPlan;
import org.givre.kernel.SystemTicker;
import org.givre.settings.DataFolder;
import org.givre.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's verbs; without one, the window. */
@Command(
    name = "givre",
    description = "Médicaments cryoconservés : où, à quelle température, par qui décidé.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Givre implements Callable<Integer> {

  /** The answer is yes, or the work is done. */
  public static final int DONE = 0;

  /** The answer is no: a check failed, a reading is missing, a rule refused. */
  public static final int NO = 1;

  /** It could not run: usage, missing port, locked folder. */
  public static final int COULD_NOT_RUN = 2;

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  /** Runs what the arguments ask and gives the exit status. */
  public static int run(String... arguments) {
    Optional<Path> window = Verbs.opensWindow(arguments);
    if (window.isPresent() && Desktop.hasDisplay()) {
      return window(window.get());
    }
    CommandLine line = new CommandLine(new Givre());
    Verbs.meantBy(arguments).forEach(line::addSubcommand);
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
    if (!Desktop.hasDisplay()) {
      spec.commandLine().getErr().println(Words.french().of("cli.no-display"));
      return COULD_NOT_RUN;
    }
    return window(data.folder());
  }

  private static int window(Path folder) {
    Desktop.run(DesktopPlan.real(new DataFolder(folder)), new SystemTicker());
    return DONE;
  }
}
