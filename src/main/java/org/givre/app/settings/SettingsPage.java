package org.givre.app.settings;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.givre.fx.Icons;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Screen;
import org.givre.fx.Target;

/** All settings: subjects at the left, the chosen one at the right. */
public final class SettingsPage implements Page {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final List<Section> sections;
  private final PageFrame frame;
  private final VBox names = new VBox(2);
  private final StackPane place = new StackPane();
  private Section now;

  public SettingsPage(Screen screen, List<Section> sections) {
    this.sections = List.copyOf(sections);
    this.now = sections.getFirst();
    names.getStyleClass().addAll("givre-card", "settings-names");
    for (Section section : sections) {
      Button name = screen.texts().on(new Button(), section.nameKey());
      name.setGraphic(Icons.of(section.icon(), 16));
      name.setId(section.page().key());
      name.setMaxWidth(Double.MAX_VALUE);
      name.getStyleClass().add("settings-name");
      name.setOnAction(chosen -> choose(section));
      names.getChildren().add(name);
    }
    HBox.setHgrow(place, Priority.ALWAYS);
    frame = PageFrame.titled(screen.texts(), "settings.page");
    frame.content(new HBox(16, names, place));
    screen.texts().live(() -> frame.line(screen.say("settings.page.line")));
    put();
  }

  private void choose(Section section) {
    now.page().hidden();
    now = section;
    put();
    section.page().shown();
  }

  private void put() {
    place.getChildren().setAll(now.page().view());
    names
        .getChildren()
        .forEach(
            name -> name.pseudoClassStateChanged(CHOSEN, now.page().key().equals(name.getId())));
  }

  @Override
  public String key() {
    return "settings";
  }

  @Override
  public Node view() {
    return frame;
  }

  @Override
  public void shown() {
    now.page().shown();
  }

  @Override
  public void hidden() {
    now.page().hidden();
  }

  /** {@code kind} names the section: {@code people}, {@code site}. */
  @Override
  public void open(Target target) {
    sections.stream()
        .filter(section -> section.page().key().equals("settings." + target.kind()))
        .findFirst()
        .ifPresent(
            section -> {
              choose(section);
              section.page().open(target);
            });
  }
}
