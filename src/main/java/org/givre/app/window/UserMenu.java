package org.givre.app.window;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.givre.fx.Icons;
import org.givre.fx.Texts;
import org.givre.fx.Theme;

/** Language, theme, text size, lock, sign out: all at once, none needs a restart. */
final class UserMenu extends ContextMenu {

  UserMenu(Texts texts, FrameActs acts) {
    Menu language = menu(texts, "app.menu.language", "fth-globe");
    language
        .getItems()
        .addAll(
            item(texts, "app.menu.french", () -> acts.language("fr")),
            item(texts, "app.menu.english", () -> acts.language("en")));
    Menu theme = menu(texts, "app.menu.theme", "fth-sun");
    for (Theme each : Theme.values()) {
      theme.getItems().add(item(texts, each.key(), () -> acts.theme(each)));
    }
    Menu size = menu(texts, "app.menu.size", "fth-type");
    Consumer<Integer> percent =
        each ->
            size.getItems().add(item(texts, "app.menu.percent", () -> acts.textSize(each), each));
    java.util.List.of(100, 125, 150).forEach(percent);
    MenuItem own = item(texts, "app.menu.account", acts::account);
    own.setGraphic(Icons.of("fth-user"));
    MenuItem lock = item(texts, "app.nav.lock", acts::lock);
    lock.setGraphic(Icons.of("fth-lock"));
    MenuItem out = item(texts, "app.menu.out", acts::signOut);
    out.setGraphic(Icons.of("fth-log-out"));
    getItems().addAll(language, theme, size, new SeparatorMenuItem(), own, lock, out);
  }

  private static Menu menu(Texts texts, String key, String icon) {
    Menu menu = new Menu();
    menu.textProperty().bind(texts.of(key));
    menu.setGraphic(Icons.of(icon));
    return menu;
  }

  private static MenuItem item(Texts texts, String key, Runnable act, Object... places) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(texts.of(key, places));
    item.setOnAction(fired -> act.run());
    return item;
  }
}
