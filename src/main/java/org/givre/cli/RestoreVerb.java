package org.givre.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.givre.app.Recovery;
import org.givre.kernel.SystemTicker;
import org.givre.settings.DataFolder;
import org.givre.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A backup into a folder; verified before anything is replaced. */
@Command(
    name = "restore",
    description = "Restaure une sauvegarde ; vérifie tout avant de remplacer quoi que ce soit.",
    mixinStandardHelpOptions = true)
final class RestoreVerb implements Callable<Integer> {

  @Mixin private KeyGiven key;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FICHIER", description = "la sauvegarde")
  private Path file;

  @Option(names = "--into", required = true, paramLabel = "DIR", description = "le dossier")
  private Path into;

  @Option(names = "--json", description = "une ligne JSON")
  private boolean json;

  private final Words words = Language.words();

  @Override
  public Integer call() {
    DataFolder folder = new DataFolder(into);
    Recovery.Report report =
        Recovery.restore(folder, file, key.of(file, folder, spec, words), new SystemTicker());
    return new RecoveryTold(words).tell(report, spec.commandLine().getOut(), json);
  }
}
