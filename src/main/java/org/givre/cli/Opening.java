package org.givre.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.givre.app.OpenFolder;
import org.givre.kernel.SystemTicker;
import org.givre.settings.DataFolder;
import org.givre.words.Words;
import picocli.CommandLine.Model.CommandSpec;

/** How a verb gets at the data folder: a folder that is not there is not made by a look at it. */
final class Opening {
  private Opening() {}

  static OpenFolder existing(Path root, CommandSpec spec) {
    DataFolder folder = new DataFolder(root);
    if (!Files.exists(folder.databaseFile())) {
      throw new picocli.CommandLine.ParameterException(
          spec.commandLine(), Words.french().of("cli.no-folder", folder.root().toString()));
    }
    return open(folder, spec);
  }

  static OpenFolder orNew(Path root, CommandSpec spec) {
    return open(new DataFolder(root), spec);
  }

  private static OpenFolder open(DataFolder folder, CommandSpec spec) {
    return OpenFolder.open(folder, OpenFolder.Use.REAL, spec.name(), new SystemTicker());
  }
}
