package org.givre.acquisition.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.probe.Installation;
import org.givre.probe.Line;

/** The ports of this computer, those that serve a line named; and a path that one types. */
final class PortsCard {

  /** A port that was chosen, and the line that has it already. */
  record Chosen(String path, String shown, Optional<Line> line) {}

  private final Screen screen;
  private final ProbeDesk desk;
  private final Consumer<Chosen> choose;
  private final VBox rows = new VBox();
  private final TextField path = new TextField();
  private final Card card;
  private List<ProbeDesk.FoundPort> found = List.of();
  private Installation installed = new Installation(List.of(), List.of(), List.of(), List.of());
  private String chosen = "";

  PortsCard(Screen screen, ProbeDesk desk, Consumer<Chosen> choose) {
    this.screen = screen;
    this.desk = desk;
    this.choose = choose;
    Button search =
        Buttons.plain(screen.texts(), "acquisition.setup.search", "fth-refresh-cw", this::search);
    search.setId("search-ports");
    screen.texts().prompt(path, "acquisition.setup.path");
    path.setId("port-path");
    HBox.setHgrow(path, javafx.scene.layout.Priority.ALWAYS);
    Button use = Buttons.plain(screen.texts(), "acquisition.setup.use", "", this::typed);
    use.setId("use-path");
    path.setOnAction(enter -> typed());
    HBox other = Row.line(8, path, use);
    other.getStyleClass().add("card-row");
    card = Card.named(screen.texts(), "acquisition.setup.ports").right(search).rows(rows, other);
  }

  Card card() {
    return card;
  }

  void show(Installation now, String path) {
    installed = now;
    chosen = path;
    draw();
  }

  void search() {
    screen
        .tasks()
        .run(desk.ports()::get)
        .done(
            ports -> {
              found = ports;
              draw();
            })
        .start();
  }

  private void typed() {
    String text = path.getText().strip();
    if (!text.isEmpty()) {
      pick(text, text);
    }
  }

  private void pick(String port, String shown) {
    chosen = port;
    draw();
    choose.accept(new Chosen(port, shown, lineOn(port)));
  }

  private Optional<Line> lineOn(String port) {
    return installed.lines().stream().filter(line -> line.path().equals(port)).findFirst();
  }

  private void draw() {
    List<Node> nodes = new ArrayList<>();
    for (ProbeDesk.FoundPort port : found) {
      Optional<Line> line = lineOn(port.stable()).or(() -> lineOn(port.path()));
      String path = line.map(Line::path).orElse(port.stable());
      nodes.add(row(path, shortName(port.path()), port.description(), line));
    }
    for (Line line : installed.lines()) {
      boolean listed =
          found.stream()
              .anyMatch(p -> p.stable().equals(line.path()) || p.path().equals(line.path()));
      if (!listed) {
        nodes.add(row(line.path(), line.name(), line.path(), Optional.of(line)));
      }
    }
    boolean typed = !chosen.isEmpty() && nodes.stream().noneMatch(n -> chosen.equals(n.getId()));
    if (typed) {
      nodes.add(row(chosen, shortName(chosen), chosen, Optional.empty()));
    }
    if (nodes.isEmpty()) {
      nodes.add(Row.of(Labels.wrapped(screen.say("acquisition.setup.no-port"), "muted")));
    }
    rows.getChildren().setAll(nodes);
  }

  private Node row(String port, String name, String detail, Optional<Line> line) {
    String word = line.map(Line::name).orElseGet(() -> screen.say("acquisition.setup.free"));
    var small = Labels.caption(detail);
    small.setMinWidth(0);
    HBox row =
        Row.of(
            Icons.of("mdomz-usb", 18), Row.twoLines(Labels.strong(name), small), Badge.chip(word));
    row.setId(port);
    row.getStyleClass().add("port-row");
    row.setFocusTraversable(true);
    row.setAccessibleText(name + ", " + word);
    if (port.equals(chosen)) {
      row.getStyleClass().add("chosen");
    }
    row.setOnMouseClicked(click -> pick(port, name));
    row.setOnKeyPressed(
        key -> {
          switch (key.getCode()) {
            case ENTER, SPACE -> pick(port, name);
            default -> {}
          }
        });
    return row;
  }

  /** {@code COM7}, or the last part of a path. */
  static String shortName(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isEmpty() ? path : last;
  }
}
