package org.givre.rehearsal;

import java.util.List;
import java.util.Map;

/** Which acceptance checks of docs/requirements a step of the rehearsal shows. */
public final class Traced {
  private Traced() {}

  private static final Map<String, List<String>> STEPS =
      Map.ofEntries(
          Map.entry("readings", List.of("ACC-07")),
          Map.entry("reception-mismatch", List.of("ACC-05")),
          Map.entry("reception", List.of("ACC-16")),
          Map.entry("storage", List.of("ACC-09")),
          Map.entry("line-lost", List.of("ACC-07")),
          Map.entry("release-excursion", List.of("ACC-06")),
          Map.entry("release-two-people", List.of("ACC-03")),
          Map.entry("release", List.of("ACC-04")),
          Map.entry("thaw", List.of("ACC-08")),
          Map.entry("dispensing", List.of("ACC-13", "ACC-16")),
          Map.entry("sheets", List.of("ACC-02", "ACC-15")),
          Map.entry("verify", List.of("ACC-01", "ACC-02")));

  /** Empty where a step prepares others. */
  public static List<String> by(String step) {
    return STEPS.getOrDefault(step, List.of());
  }
}
