package org.givre.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.givre.app.OpenFolder;
import org.givre.app.safe.FolderSecrets;
import org.givre.audit.AuditFact;
import org.givre.audit.Subject;
import org.givre.backup.file.KeyNote;
import org.givre.kernel.ActorId;
import org.givre.keys.FolderKey;
import org.givre.settings.DataFolder;
import org.givre.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The key of the database and its backups: its code for the safe, or back from it. */
@Command(
    name = "key",
    description = "La clé de la base et des sauvegardes.",
    mixinStandardHelpOptions = true,
    subcommands = {KeyVerb.Show.class, KeyVerb.Enter.class})
final class KeyVerb implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Givre.COULD_NOT_RUN;
  }

  /** Prints the code that restores on another machine; journaled. */
  @Command(
      name = "show",
      description = "Donne le code à garder au coffre ; l’acte est inscrit au journal.",
      mixinStandardHelpOptions = true)
  static final class Show implements Callable<Integer> {

    @Mixin private DataOption data;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      try (OpenFolder open = Opening.existing(data.folder(), spec)) {
        FolderKey key = open.secrets().key();
        AuditFact fact =
            AuditFact.of(
                open.ground().ticker().now(),
                ActorId.GIVRE,
                "backup.key-shown",
                new Subject("key", key.id(), key.id()));
        open.ground().works().inOne(work -> open.ground().journal().record(work, fact));
        spec.commandLine().getOut().println(key.code());
        spec.commandLine().getOut().flush();
        return Givre.DONE;
      }
    }
  }

  /** Takes the code from the safe and keeps the key with this account. */
  @Command(
      name = "enter",
      description = "Rend à ce compte la clé gardée au coffre.",
      mixinStandardHelpOptions = true)
  static final class Enter implements Callable<Integer> {

    @Mixin private DataOption data;
    @Spec private CommandSpec spec;

    private final Words words = Language.words();

    @Override
    public Integer call() {
      FolderSecrets secrets = FolderSecrets.of(new DataFolder(data.folder()));
      String id = secrets.note().map(KeyNote::id).orElse("");
      char[] code = Opening.caller(spec).secret(words.of("backup.cli.key", id));
      Optional<FolderKey> key = FolderKey.ofCode(new String(code));
      if (key.isEmpty() || !key.get().id().equals(id)) {
        spec.commandLine().getErr().println("givre: " + words.of("backup.failed.key-missing"));
        return Givre.NO;
      }
      secrets.keep(key.get());
      spec.commandLine().getOut().println(words.of("backup.cli.key-kept", id));
      spec.commandLine().getOut().flush();
      return Givre.DONE;
    }
  }
}
