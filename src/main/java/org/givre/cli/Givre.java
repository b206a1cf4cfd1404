package org.givre.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.givre.app.Desktop;
import org.givre.app.DesktopPlan;
import org.givre.app.OpenFolder;
import org.givre.app.safe.FolderSocket;
import org.givre.kernel.SystemTicker;
import org.givre.settings.DataFolder;
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
  private final Caller caller;

  Givre(Caller caller) {
    this.caller = caller;
  }

  /** Who called: this process's own user, or another process that asks us. */
  Caller caller() {
    return caller;
  }

  /** Runs what the arguments ask and gives the exit status. */
  public static int run(String... arguments) {
    Optional<Path> window = Verbs.opensWindow(arguments);
    if (window.isPresent() && Desktop.hasDisplay()) {
      return window(window.get());
    }
    return line(new Caller.Here(), arguments).execute(arguments);
  }

  /** Answers another process with the folder that this one has open. */
  static int answer(OpenFolder open, FolderSocket.Call call) {
    String[] arguments = call.arguments().toArray(String[]::new);
    CommandLine line = line(new Caller.Elsewhere(open, call), arguments);
    line.registerConverter(Path.class, text -> call.directory().resolve(text));
    line.setOut(Told.writer(call.out()));
    line.setErr(Told.writer(call.err()));
    return line.execute(arguments);
  }

  private static CommandLine line(Caller caller, String... arguments) {
    CommandLine line = new CommandLine(new Givre(caller));
    Verbs.meantBy(arguments).forEach(line::addSubcommand);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Sentence());
    line.getCommandSpec().exitCodeOnInvalidInput(COULD_NOT_RUN);
    line.getSubcommands()
        .values()
        .forEach(verb -> verb.getCommandSpec().exitCodeOnInvalidInput(COULD_NOT_RUN));
    return line;
  }

  @Override
  public Integer call() {
    if (!Desktop.hasDisplay()) {
      spec.commandLine().getErr().println(Language.words().of("cli.no-display"));
      return COULD_NOT_RUN;
    }
    return window(data.folder());
  }

  private static int window(Path folder) {
    DesktopPlan plan =
        DesktopPlan.real(
            new DataFolder(folder),
            site -> site.serve(call -> answer(site.folder().shared(), call)));
    Desktop.run(plan, new SystemTicker());
    return DONE;
  }
}
