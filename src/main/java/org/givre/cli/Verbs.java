package org.givre.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The program's verbs by name. Reading the options of every verb costs more time than the window
 * needs for its first frame: only those that the arguments can mean are read.
 */
final class Verbs {
  private Verbs() {}

  private static final String DATA = "--data";
  private static final Map<String, Class<?>> ALL = all();

  private static Map<String, Class<?>> all() {
    Map<String, Class<?>> verbs = new LinkedHashMap<>();
    verbs.put("archive", ArchiveVerb.class);
    verbs.put("backup", BackupVerb.class);
    verbs.put("bench", BenchVerb.class);
    verbs.put("check-sheet", CheckSheetVerb.class);
    verbs.put("demo", DemoVerb.class);
    verbs.put("drill", DrillVerb.class);
    verbs.put("export", ExportVerb.class);
    verbs.put("import", ImportVerb.class);
    verbs.put("key", KeyVerb.class);
    verbs.put("ports", Ports.class);
    verbs.put("read", Read.class);
    verbs.put("recover", RecoverVerb.class);
    verbs.put("rehearse", RehearseVerb.class);
    verbs.put("restore", RestoreVerb.class);
    verbs.put("scan", ScanVerb.class);
    verbs.put("simulate", Simulate.class);
    verbs.put("station", Station.class);
    verbs.put("user", User.class);
    verbs.put("verify", Verify.class);
    return verbs;
  }

  /** Every verb, in the order of the help. */
  static Map<String, Class<?>> every() {
    return ALL;
  }

  /**
   * The verbs that these arguments name; none when they only open the window; all of them when help
   * is asked or something is not understood, so that the help and the hint are complete.
   */
  static Map<String, Class<?>> meantBy(String... arguments) {
    Map<String, Class<?>> named = new LinkedHashMap<>();
    Arrays.stream(arguments)
        .filter(ALL::containsKey)
        .forEach(word -> named.put(word, ALL.get(word)));
    return named.isEmpty() ? ALL : named;
  }

  /** The data folder when nothing but the window is asked; that needs no reading of options. */
  static Optional<Path> opensWindow(String... arguments) {
    return switch (arguments.length) {
      case 0 -> Optional.of(DataOption.usual());
      case 1 -> value(arguments[0]);
      case 2 -> arguments[0].equals(DATA) ? Optional.of(Path.of(arguments[1])) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Path> value(String argument) {
    return argument.startsWith(DATA + "=")
        ? Optional.of(Path.of(argument.substring(DATA.length() + 1)))
        : Optional.empty();
  }
}
