package org.givre.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.givre.app.OpenFolder;
import org.givre.app.safe.FolderCall;
import org.givre.kernel.SystemTicker;
import org.givre.settings.DataFolder;
import org.givre.settings.FolderHeld;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** How a verb gets at the data folder: a folder that is not there is not made by a look at it. */
final class Opening {
  private Opening() {}

  /** Another program has the folder: it can be asked. */
  static final class Held extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Held(FolderHeld held) {
      super(held.getMessage(), held);
    }

    DataFolder folder() {
      return ((FolderHeld) getCause()).folder();
    }
  }

  static OpenFolder existing(Path root, CommandSpec spec) {
    DataFolder folder = new DataFolder(root);
    if (caller(spec) instanceof Caller.Here && !Files.exists(folder.databaseFile())) {
      throw new picocli.CommandLine.ParameterException(
          spec.commandLine(), Language.words().of("cli.no-folder", folder.root().toString()));
    }
    return open(folder, OpenFolder.Use.REAL, spec);
  }

  static OpenFolder orNew(Path root, CommandSpec spec) {
    return open(new DataFolder(root), OpenFolder.Use.ENCRYPTED, spec);
  }

  private static OpenFolder open(DataFolder folder, OpenFolder.Use use, CommandSpec spec) {
    return switch (caller(spec)) {
      case Caller.Elsewhere elsewhere -> elsewhere.open();
      case Caller.Here here -> {
        try {
          yield OpenFolder.open(folder, use, spec.name(), new SystemTicker());
        } catch (FolderHeld held) {
          throw new Held(held);
        }
      }
    };
  }

  static Caller caller(CommandSpec spec) {
    return ((Givre) spec.root().userObject()).caller();
  }

  /** Asks the one who has the folder; its status, or nothing when it does not answer. */
  static OptionalInt askHolder(Held held, CommandLine line, List<String> arguments) {
    PrintWriter out = line.getOut();
    PrintWriter err = line.getErr();
    return FolderCall.ask(
        held.folder().socketFile(),
        arguments,
        new FolderCall.Ends(
            text -> print(out, text),
            text -> print(err, text),
            question -> new String(new Caller.Here().secret(question))));
  }

  private static void print(PrintWriter to, String text) {
    to.print(text);
    to.flush();
  }
}
