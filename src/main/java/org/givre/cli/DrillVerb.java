package org.givre.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.givre.app.BackupParts;
import org.givre.app.OpenFolder;
import org.givre.backup.BackupLog;
import org.givre.kernel.ActorId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Exercises that prove what is promised. */
@Command(
    name = "drill",
    description = "Exercices qui prouvent ce qui est promis.",
    mixinStandardHelpOptions = true,
    subcommands = DrillVerb.Restore.class)
final class DrillVerb implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Givre.COULD_NOT_RUN;
  }

  /** The newest backup into a scratch folder, compared; the signed record is kept. */
  @Command(
      name = "restore",
      description = "Restaure la dernière sauvegarde à part, compare tout, garde le compte rendu.",
      mixinStandardHelpOptions = true)
  static final class Restore implements Callable<Integer> {

    @Mixin private DataOption data;
    @Spec private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FICHIER", description = "une autre sauvegarde")
    private Path file;

    @Override
    public Integer call() {
      try (OpenFolder open = Opening.existing(data.folder(), spec)) {
        BackupLog.Line drilled =
            BackupParts.of(open)
                .backups()
                .drill(ActorId.GIVRE, Optional.ofNullable(file), BackupParts.signer(open.ground()));
        spec.commandLine().getOut().print(drilled.record());
        spec.commandLine().getOut().flush();
        return Givre.DONE;
      }
    }
  }
}
