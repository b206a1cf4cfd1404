package org.givre.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The program's verbs by name. Reading the options of every verb costs more time than the window
 * needs for its first frame: only those that the arguments can mean are read.
 */
final class Verbs {
  private Verbs() {}

  private static final Map<String, Class<?>> ALL = all();

  private static Map<String, Class<?>> all() {
    Map<String, Class<?>> verbs = new LinkedHashMap<>();
    verbs.put("bench", BenchVerb.class);
    verbs.put("check-sheet", CheckSheetVerb.class);
    verbs.put("demo", DemoVerb.class);
    verbs.put("ports", Ports.class);
    verbs.put("read", Read.class);
    verbs.put("rehearse", RehearseVerb.class);
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
    if (opensWindow(arguments)) {
      return Map.of();
    }
    Map<String, Class<?>> named = new LinkedHashMap<>();
    Arrays.stream(arguments)
        .filter(ALL::containsKey)
        .forEach(word -> named.put(word, ALL.get(word)));
    return named.isEmpty() ? ALL : named;
  }

  private static boolean opensWindow(String... arguments) {
    return arguments.length == 0
        || arguments.length == 1 && arguments[0].startsWith("--data=")
        || arguments.length == 2 && arguments[0].equals("--data");
  }
}
