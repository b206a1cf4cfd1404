package org.givre.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.givre.app.BackupParts;
import org.givre.app.OpenFolder;
import org.givre.backup.BackupMade;
import org.givre.words.Formats;
import org.givre.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A consistent, encrypted copy while the program runs, read back and compared. */
@Command(
    name = "backup",
    description = "Sauvegarde chiffrée, même pendant le travail, relue et comparée.",
    mixinStandardHelpOptions = true)
final class BackupVerb implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FICHIER",
      description = "où l’écrire (sinon : backups et le second support)")
  private Path file;

  @Option(names = "--json", description = "une ligne JSON")
  private boolean json;

  private final Words words = Language.words();
  private final Formats formats = new Formats(words.locale(), Formats.PARIS);

  @Override
  public Integer call() {
    try (OpenFolder open = Opening.existing(data.folder(), spec)) {
      BackupParts parts = BackupParts.of(open);
      BackupMade made = parts.backups().backUp(Optional.ofNullable(file));
      if (file == null) {
        parts.backups().rotate(parts.plan().get());
      }
      PrintWriter out = spec.commandLine().getOut();
      out.println(json ? object(made) : sentence(made));
      out.flush();
      return made.second() == BackupMade.Second.LACKING ? Givre.NO : Givre.DONE;
    }
  }

  private String sentence(BackupMade made) {
    return words.of(
            "backup.cli.made",
            made.file().toString(),
            formats.count(made.bytes()),
            formats.count(made.manifest().items().size()),
            formats.count(made.manifest().rows()),
            formats.count(made.manifest().entries()),
            made.digest().hex())
        + " "
        + words.of("backup.second." + made.second().code());
  }

  private static String object(BackupMade made) {
    return JSON.createObjectNode()
        .put("file", made.file().toString())
        .put("bytes", made.bytes())
        .put("sha256", made.digest().hex())
        .put("files", made.manifest().items().size())
        .put("rows", made.manifest().rows())
        .put("journalEntries", made.manifest().entries())
        .put("journalHead", made.manifest().head().hex())
        .put("second", made.second().code())
        .put("ms", made.took().toMillis())
        .toString();
  }
}
