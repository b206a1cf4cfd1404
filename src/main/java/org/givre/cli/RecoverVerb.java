package org.givre.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.givre.app.OpenFolder;
import org.givre.app.Recovery;
import org.givre.backup.BackupFailed;
import org.givre.backup.file.Restoring;
import org.givre.kernel.SystemTicker;
import org.givre.settings.DataFolder;
import org.givre.settings.SettingsFile;
import org.givre.words.Formats;
import org.givre.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A folder whose database is damaged: its newest backup and its own spool, the damage kept. */
@Command(
    name = "recover",
    description =
        "Répare un dossier : dernière sauvegarde et relevés du dossier ; l’original reste de côté.",
    mixinStandardHelpOptions = true)
final class RecoverVerb implements Callable<Integer> {

  @Mixin private DataOption data;
  @Mixin private KeyGiven key;
  @Spec private CommandSpec spec;

  @Option(
      names = "--rows",
      description = "seulement : refait depuis les relevés ce qui manque dans la base")
  private boolean rows;

  @Option(names = "--json", description = "une ligne JSON")
  private boolean json;

  private final Words words = Language.words();

  @Override
  public Integer call() {
    return rows ? refill() : recover();
  }

  private int recover() {
    DataFolder folder = new DataFolder(data.folder());
    List<Path> places = new ArrayList<>(List.of(folder.backups()));
    String second = new SettingsFile(folder, "poste").read().backup().second();
    if (!second.isBlank()) {
      places.add(Path.of(second));
    }
    Path newest =
        Restoring.newest(places.toArray(Path[]::new))
            .orElseThrow(() -> new BackupFailed(BackupFailed.Why.NONE, "no backup yet"));
    Recovery.Report report =
        Recovery.restore(folder, newest, key.of(newest, folder, spec, words), new SystemTicker());
    return new RecoveryTold(words).tell(report, spec.commandLine().getOut(), json);
  }

  private int refill() {
    Formats formats = new Formats(words.locale(), Formats.PARIS);
    try (OpenFolder open = Opening.existing(data.folder(), spec)) {
      Recovery.Refilled refilled = Recovery.refill(open.ground(), Instant.EPOCH);
      spec.commandLine()
          .getOut()
          .println(
              words.of(
                  "backup.cli.rows",
                  formats.count(refilled.read()),
                  formats.count(refilled.added())));
      spec.commandLine().getOut().flush();
      return refilled.damaged() == 0 ? Givre.DONE : Givre.NO;
    }
  }
}
