package org.givre.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.givre.app.Desktop;
import org.givre.app.demo.Demo;
import org.givre.kernel.SystemTicker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The window on a fictitious site; without a display, the rehearsal instead. */
@Command(
    name = "demo",
    description = "La fenêtre sur un site fictif, guidée pas à pas ; sans écran, le test à blanc.",
    mixinStandardHelpOptions = true)
public final class DemoVerb implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "keeps the demonstration there; by default a fresh one, deleted at the end")
  private Path folder;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!Desktop.hasDisplay()) {
      spec.commandLine().getErr().println(Language.words().of("cli.demo.no-display"));
      return Givre.run("rehearse");
    }
    Demo.run(Optional.ofNullable(folder), new SystemTicker(), () -> {});
    return Givre.DONE;
  }
}
