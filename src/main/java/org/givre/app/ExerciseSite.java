package org.givre.app;

import org.givre.settings.Settings;
import org.givre.settings.SiteSettings;

/** The name over the door of a fictitious pharmacy, so that its sheets look like real ones. */
public final class ExerciseSite {

  private ExerciseSite() {}

  /** Names the site of a training folder; a name that somebody gave stays. */
  public static void name(Ground ground) {
    Settings settings = ground.settings().read();
    SiteSettings site = settings.site();
    if (!ground.training() || !site.hospital().isBlank()) {
      return;
    }
    ground
        .settings()
        .write(
            settings.with(
                new SiteSettings(
                    ground.words().of("app.exercise.hospital"),
                    ground.words().of("app.exercise.pharmacy"),
                    "",
                    "PUI-01")));
  }
}
