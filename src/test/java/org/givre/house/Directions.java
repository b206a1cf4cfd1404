package org.givre.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which capability may know which: the table of docs/architecture.md as data. The table and the
 * page change together.
 */
final class Directions {
  private Directions() {}

  /** May import nothing of ours but the kernel. */
  static final List<String> FOUNDATIONS =
      List.of(
          "kernel", "db", "serial", "pdf", "mail", "sound", "print", "keys", "vault", "settings");

  private static final List<String> LEVELS_0_TO_6 =
      List.of(
          "measure",
          "label",
          "audit",
          "access",
          "backup",
          "duty",
          "deviation",
          "patient",
          "storage",
          "product",
          "probe",
          "acquisition",
          "alarm",
          "care",
          "history",
          "custody",
          "watch",
          "telling",
          "pathway",
          "inventory");

  /** Capabilities, each with the capabilities its root may import. */
  static final Map<String, Set<String>> ROOTS = roots();

  private static Map<String, Set<String>> roots() {
    Map<String, Set<String>> table = new LinkedHashMap<>();
    table.put("measure", Set.of());
    table.put("label", Set.of());
    table.put("audit", Set.of());
    table.put("access", Set.of("audit"));
    table.put("backup", Set.of("access", "audit"));
    table.put("duty", Set.of("access", "audit"));
    table.put("deviation", Set.of("access", "audit"));
    table.put("patient", Set.of("label", "access", "audit"));
    table.put("storage", Set.of("label", "measure", "access", "audit"));
    table.put("product", Set.of("measure", "label", "access", "audit"));
    table.put("probe", Set.of("measure", "access", "audit", "storage"));
    table.put("acquisition", Set.of("measure", "probe", "storage", "access", "audit"));
    table.put("alarm", Set.of("measure", "probe", "storage", "duty", "access", "audit"));
    table.put("care", Set.of("measure", "probe", "storage", "alarm", "access", "audit"));
    table.put("history", Set.of("measure", "probe", "access", "audit"));
    table.put(
        "custody",
        Set.of(
            "label", "measure", "access", "audit", "storage", "product", "patient", "deviation"));
    table.put(
        "watch",
        Set.of(
            "measure",
            "probe",
            "acquisition",
            "alarm",
            "care",
            "duty",
            "history",
            "audit",
            "access",
            "storage"));
    table.put("telling", Set.of("probe", "storage", "alarm", "watch", "duty", "access", "audit"));
    table.put("pathway", Set.of("label", "access", "audit", "patient", "product", "custody"));
    table.put(
        "inventory",
        Set.of("label", "access", "audit", "patient", "product", "storage", "custody"));
    List<String> below = new ArrayList<>(LEVELS_0_TO_6);
    table.put("thermal", Set.copyOf(below));
    below.add("thermal");
    table.put("dispensing", Set.copyOf(below));
    below.add("dispensing");
    table.put("document", Set.copyOf(below));
    table.put("exchange", Set.copyOf(below));
    table.put("backfill", Set.copyOf(below));
    below.add("document");
    below.add("exchange");
    table.put("rehearsal", Set.copyOf(below));
    below.add("rehearsal");
    table.put("bench", Set.copyOf(below));
    return table;
  }

  /** What a package of a capability, root or sub-package, may import. */
  static Set<String> allowed(String capability, String place) {
    Set<String> allowed = new TreeSet<>(ROOTS.getOrDefault(capability, Set.of()));
    allowed.addAll(Set.of("kernel", "words"));
    switch (place) {
      case "store" -> allowed.addAll(Set.of("db", "vault"));
      case "file" -> allowed.addAll(Set.of("db", "vault", "keys"));
      case "wire" -> allowed.add("serial");
      case "draw" -> allowed.addAll(Set.of("pdf", "keys"));
      case "ui" -> allowed.add("fx");
      default -> {
        if (capability.equals("rehearsal") || capability.equals("bench")) {
          allowed.addAll(FOUNDATIONS);
          allowed.add("app");
        }
      }
    }
    return allowed;
  }
}
