package org.givre.acquisition.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Screen;
import org.givre.measure.Quantity;
import org.givre.probe.Channel;
import org.givre.probe.ChannelKind;
import org.givre.probe.ChannelWish;
import org.givre.storage.Tank;
import org.givre.storage.TankId;

/** Which value watches what in which tank; what is not followed stays unread. */
final class LinkCard {

  private final Screen screen;
  private final ProbeWords words;
  private final GridPane table = new GridPane();
  private final Card card;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private Runnable changed = () -> {};

  private record Line(ComboBox<Optional<ChannelKind>> kind, ComboBox<Tank> tank) {}

  LinkCard(Screen screen, ProbeWords words) {
    this.screen = screen;
    this.words = words;
    table.setHgap(12);
    table.setVgap(8);
    card = Card.named(screen.texts(), "acquisition.link").content(table);
  }

  Card card() {
    return card;
  }

  void onChange(Runnable then) {
    changed = then;
  }

  /** Points to link; a choice made before for the same point stays. */
  void show(Map<String, Quantity> points, List<Tank> tanks) {
    table.getChildren().clear();
    Map<String, Line> before = new LinkedHashMap<>(lines);
    lines.clear();
    if (tanks.isEmpty()) {
      table.add(Labels.wrapped(screen.say("acquisition.link.no-tank"), "muted"), 0, 0);
      return;
    }
    int row = 0;
    for (Map.Entry<String, Quantity> point : points.entrySet()) {
      Line line =
          before.containsKey(point.getKey())
              ? before.get(point.getKey())
              : line(point.getKey(), point.getValue(), tanks);
      lines.put(point.getKey(), line);
      table.addRow(row, Labels.strong(words.point(point.getKey())), line.kind(), line.tank());
      row++;
    }
  }

  /** Of another device: nothing chosen for one stays for the other. */
  void forget() {
    lines.clear();
    table.getChildren().clear();
  }

  /** A device in service: what is linked stays as it is. */
  void show(List<Channel> channels, List<Tank> tanks) {
    forget();
    int row = 0;
    for (Channel channel : channels) {
      String tank =
          tanks.stream()
              .filter(one -> one.id().equals(channel.tank()))
              .map(Tank::name)
              .findFirst()
              .orElse("");
      table.addRow(
          row++,
          Labels.strong(words.point(channel.point())),
          Labels.body(words.kind(channel.kind())),
          Labels.body(tank));
    }
  }

  private Line line(String point, Quantity quantity, List<Tank> tanks) {
    ComboBox<Optional<ChannelKind>> kind = new ComboBox<>();
    kind.setId("link-" + point);
    kind.getItems().add(Optional.empty());
    Arrays.stream(ChannelKind.values())
        .filter(one -> one.quantity() == quantity)
        .forEach(one -> kind.getItems().add(Optional.of(one)));
    kind.setConverter(
        named(one -> one.map(words::kind).orElseGet(() -> screen.say("acquisition.link.none"))));
    kind.setValue(usual(point, quantity));
    kind.setMinWidth(180);
    ComboBox<Tank> tank = new ComboBox<>();
    tank.setId("tank-of-" + point);
    tank.getItems().setAll(tanks);
    tank.setConverter(named(Tank::name));
    tank.setMinWidth(180);
    if (tanks.size() == 1) {
      tank.setValue(tanks.getFirst());
    }
    tank.disableProperty().bind(kind.valueProperty().map(Optional::isEmpty));
    kind.valueProperty().addListener(any -> changed.run());
    tank.valueProperty().addListener((at, was, is) -> chosen(tank, is));
    return new Line(kind, tank);
  }

  /** The first tank chosen is most often the tank of all. */
  private void chosen(ComboBox<Tank> from, Tank tank) {
    lines.values().stream()
        .map(Line::tank)
        .filter(other -> other != from && other.getValue() == null)
        .forEach(other -> other.setValue(tank));
    changed.run();
  }

  private static <T> StringConverter<T> named(java.util.function.Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public T fromString(String typed) {
        throw new UnsupportedOperationException();
      }
    };
  }

  private static Optional<ChannelKind> usual(String point, Quantity quantity) {
    return switch (point) {
      case "top", "temp_a", "ch0" -> Optional.of(ChannelKind.TEMP_TOP);
      case "bottom", "temp_b", "ch1" -> Optional.of(ChannelKind.TEMP_BOTTOM);
      case "temp" -> Optional.of(ChannelKind.TEMP_TOP);
      case "filling" -> Optional.of(ChannelKind.FILL);
      case "lid" -> Optional.of(ChannelKind.LID);
      case "mains" -> Optional.of(ChannelKind.POWER);
      default ->
          switch (quantity) {
            case LEVEL_MM, LEVEL_PERCENT, WEIGHT, OXYGEN ->
                Optional.of(ChannelKind.usualFor(quantity));
            case TEMPERATURE, USAGE, FLAG, STATUS -> Optional.empty();
          };
    };
  }

  /** Which points are to be followed and have their tank. */
  List<ChannelWish> wishes() {
    List<ChannelWish> wishes = new ArrayList<>();
    lines.forEach(
        (point, line) -> {
          Tank tank = line.tank().getValue();
          if (tank != null) {
            line.kind()
                .getValue()
                .ifPresent(kind -> wishes.add(new ChannelWish(point, kind, tank.id())));
          }
        });
    return wishes;
  }

  /** The one tank of all the links, to name the page; empty where there are several. */
  Optional<TankId> tank() {
    List<TankId> all = wishes().stream().map(ChannelWish::tank).distinct().toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }
}
