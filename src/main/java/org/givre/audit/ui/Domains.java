package org.givre.audit.ui;

import java.util.Map;
import org.givre.audit.AuditFact;
import org.givre.audit.Nature;

/** The domains of the journal and the icon of an entry. */
final class Domains {
  private Domains() {}

  private static final Map<String, String> ICONS =
      Map.ofEntries(
          Map.entry("access", "fth-user"),
          Map.entry("patient", "fth-users"),
          Map.entry("pathway", "fth-map"),
          Map.entry("product", "fth-sliders"),
          Map.entry("storage", "fth-grid"),
          Map.entry("custody", "fth-move"),
          Map.entry("dispensing", "fth-upload"),
          Map.entry("deviation", "fth-alert-triangle"),
          Map.entry("alarm", "fth-bell"),
          Map.entry("probe", "fth-crosshair"),
          Map.entry("acquisition", "fth-link"),
          Map.entry("watch", "fth-thermometer"),
          Map.entry("history", "fth-thermometer"),
          Map.entry("document", "fth-file-text"),
          Map.entry("settings", "fth-sliders"));

  static String of(AuditFact fact) {
    int dot = fact.act().indexOf('.');
    return dot < 0 ? fact.act() : fact.act().substring(0, dot);
  }

  static String icon(AuditFact fact) {
    Nature nature = fact.nature();
    if (nature == Nature.REFUSAL) {
      return "fth-slash";
    }
    if (nature == Nature.SIGNATURE) {
      return "fth-key";
    }
    return ICONS.getOrDefault(of(fact), nature == Nature.CHANGE ? "fth-edit-2" : "fth-circle");
  }
}
