package org.givre.app.window;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.StateShape;
import org.givre.fx.Texts;

/** Where one is, the scan or search field, the alarms and the person. */
final class TopBar extends HBox {

  private final Label hospital = Labels.of("", "site-name");
  private final Label pharmacy = Labels.of("", "site-part");
  private final Label training = new Label();
  private final CustomTextField search = new CustomTextField();
  private final Button alarms = new Button();
  private final HBox person = new HBox(10);
  private final Label initials = Labels.of("", "avatar");
  private final Label name = Labels.of("", "person-name");
  private final Label role = Labels.of("", "person-role");

  TopBar(Texts texts, Consumer<String> find, Runnable openAlarms, ContextMenu menu) {
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    Label brand = Labels.of("Givre", "brand");
    brand.setGraphic(Icons.of("mdoal-ac_unit", 20));
    texts.on(training, "app.training.tag");
    training.getStyleClass().add("training-tag");
    training.setMinWidth(USE_PREF_SIZE);
    hospital.setMinWidth(0);
    pharmacy.setMinWidth(0);
    HBox where = Row.line(8, hospital, pharmacy, training);
    where.getStyleClass().add("site");
    buildSearch(texts, find);
    buildAlarms(texts, openAlarms);
    buildPerson(texts, menu);
    getChildren().addAll(brand, where, search, Row.space(), alarms, divider(), person);
  }

  private void buildSearch(Texts texts, Consumer<String> find) {
    texts.prompt(search, "app.search.prompt");
    search.accessibleTextProperty().bind(texts.of("app.search.name"));
    search.setLeft(Icons.of("mdoal-barcode", 16));
    search.setRight(Labels.keyHint("Ctrl K"));
    search.getStyleClass().add("search");
    search.setFocusTraversable(false);
    search.setOnAction(entered -> find.accept(search.getText().strip()));
  }

  private void buildAlarms(Texts texts, Runnable openAlarms) {
    alarms.getStyleClass().add("alarm-chip");
    alarms.setMinWidth(USE_PREF_SIZE);
    alarms.setOnAction(fired -> openAlarms.run());
    alarms.accessibleHelpProperty().bind(texts.of("app.alarm.open"));
  }

  private void buildPerson(Texts texts, ContextMenu menu) {
    VBox both = new VBox(0, name, role);
    both.setAlignment(Pos.CENTER_LEFT);
    Button open = new Button();
    HBox line = Row.line(8, initials, both, Icons.of("fth-chevron-down", 16));
    open.setGraphic(line);
    open.getStyleClass().add("person");
    open.accessibleTextProperty().bind(texts.of("app.person.menu"));
    open.setOnAction(fired -> menu.show(open, Side.BOTTOM, 0, 0));
    open.setMinWidth(USE_PREF_SIZE);
    person.getChildren().setAll(open);
    person.setMinWidth(USE_PREF_SIZE);
  }

  private static Region divider() {
    Region divider = new Region();
    divider.getStyleClass().add("divider");
    return divider;
  }

  void show(FrameState state) {
    hospital.setText(state.site().hospital());
    pharmacy.setText(state.site().pharmacy());
    training.setVisible(state.site().training());
    training.setManaged(state.site().training());
    state
        .person()
        .ifPresent(
            who -> {
              initials.setText(who.initials());
              name.setText(who.name());
              role.setText(who.role());
            });
    FrameState.Alarms now = state.alarms();
    boolean any = !now.chip().isEmpty();
    alarms.setVisible(any);
    alarms.setManaged(any);
    if (any) {
      alarms.getStyleClass().removeIf(each -> each.startsWith("state-"));
      alarms.getStyleClass().add(now.worst().styleClass());
      Label words = Labels.of(now.chip(), "alarm-words");
      alarms.setGraphic(Row.line(10, new StateShape(now.worst(), 16), words, Labels.keyHint("F9")));
      alarms.setAccessibleText(now.chip());
    }
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  Region searchField() {
    return search;
  }
}
