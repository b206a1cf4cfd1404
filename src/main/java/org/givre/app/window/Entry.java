package org.givre.app.window;

import java.util.List;

/** One entry of the navigation; its digit with Alt opens it. */
public record Entry(String page, String icon, String textKey) {

  /** In the order of ui.md; the alarms page is reached from the strip, the chip and F9. */
  public static final List<Entry> ALL =
      List.of(
          new Entry("today", "fth-check-square", "app.nav.today"),
          new Entry("tanks", "fth-thermometer", "app.nav.tanks"),
          new Entry("stock", "fth-grid", "app.nav.stock"),
          new Entry("reception", "fth-download", "app.nav.reception"),
          new Entry("dispensing", "fth-upload", "app.nav.dispensing"),
          new Entry("patients", "fth-users", "app.nav.patients"),
          new Entry("documents", "fth-file-text", "app.nav.documents"),
          new Entry("journal", "fth-list", "app.nav.journal"),
          new Entry("settings", "fth-sliders", "app.nav.settings"));

  /** The page behind F9, which has no entry of its own. */
  public static final String ALARMS = "alarms";

  /** The entry that is lit for a page that has none of its own. */
  public static String lit(String page) {
    return switch (page) {
      case ALARMS -> "tanks";
      case "probe", "probe-profile" -> "settings";
      case "register" -> "dispensing";
      case "deviations" -> "journal";
      case "inventory", "evacuation", "before-givre" -> "stock";
      default -> page;
    };
  }
}
