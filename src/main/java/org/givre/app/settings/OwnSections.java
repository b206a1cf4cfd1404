package org.givre.app.settings;

import java.util.List;
import org.givre.access.ui.PeopleDesk;
import org.givre.access.ui.PeoplePage;
import org.givre.fx.Screen;

/** The sections that every site has: site, people, screen. */
public final class OwnSections {
  private OwnSections() {}

  public static List<Section> of(Screen screen, SettingsDesk settings, PeopleDesk people) {
    return List.of(
        new Section("settings.section.site", "fth-home", new SiteSection(screen, settings)),
        new Section("settings.section.people", "fth-users", new PeoplePage(screen, people)),
        new Section("settings.section.screen", "fth-monitor", new ScreenSection(screen, settings)));
  }
}
