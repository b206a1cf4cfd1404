package org.givre.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.givre.app.OpenFolder;
import org.givre.app.YearArchive;
import org.givre.words.Formats;
import org.givre.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Everything, readable without this program. */
@Command(
    name = "archive",
    description = "Archive annuelle lisible sans Givre : CSV, JSON, PDF, empreintes.",
    mixinStandardHelpOptions = true)
final class ArchiveVerb implements Callable<Integer> {

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "un dossier nouveau ou vide")
  private Path into;

  private final Words words = Language.words();

  @Override
  public Integer call() {
    Formats formats = new Formats(words.locale(), Formats.PARIS);
    try (OpenFolder open = Opening.existing(data.folder(), spec)) {
      YearArchive.Written written =
          new YearArchive(open.ground()).write(into.toAbsolutePath().normalize());
      spec.commandLine()
          .getOut()
          .println(
              words.of(
                  "backup.cli.archived",
                  written.folder().toString(),
                  formats.count(written.tables()),
                  formats.count(written.rows()),
                  formats.count(written.files())));
      spec.commandLine().getOut().flush();
      return Givre.DONE;
    }
  }
}
