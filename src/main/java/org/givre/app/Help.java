package org.givre.app;

import javafx.scene.layout.VBox;
import org.givre.app.window.Entry;
import org.givre.fx.Buttons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.Shortcuts;
import org.givre.fx.SidePanel;

/** F1: what this page is for, how its main job goes, and the keys. */
final class Help {
  private Help() {}

  static SidePanel of(Screen screen, String page, Shortcuts shortcuts) {
    String key = "app.help." + page;
    String name =
        Entry.ALL.stream()
            .filter(entry -> entry.page().equals(page))
            .findFirst()
            .map(entry -> screen.say(entry.textKey()))
            .orElse(screen.say("app.shortcut.alarms"));
    VBox text = new VBox(8);
    if (screen.texts().now().has(key)) {
      screen.say(key).lines().forEach(line -> text.getChildren().add(Labels.wrapped(line)));
    }
    VBox keys = new VBox(4, Labels.heading(screen.say("app.help.keys")));
    for (Shortcuts.Shortcut each : shortcuts.all()) {
      keys.getChildren()
          .add(Row.pair(screen.say(each.nameKey()), Labels.keyHint(each.press().shown())));
    }
    SidePanel panel = new SidePanel(screen.say("app.help.title", name));
    return panel
        .content(text, keys)
        .foot(
            Row.space(),
            Buttons.plain(screen.texts(), "app.help.close", "", screen.panels()::close));
  }
}
