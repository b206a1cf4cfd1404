package org.givre.acquisition.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.givre.fx.Buttons;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.measure.Quantity;
import org.givre.probe.DataType;
import org.givre.probe.MapPoint;
import org.givre.probe.MapStatus;
import org.givre.probe.RegisterTable;
import org.givre.probe.SiteMap;
import org.givre.probe.WordOrder;
import org.givre.words.TypedNumber;

/** A maker's register sheet typed line by line, as it stands on paper. */
final class MapTable {

  private static final List<String> HEADS =
      List.of(
          "name",
          "quantity",
          "table",
          "register",
          "type",
          "order",
          "factor",
          "shift",
          "decimals",
          "invalid");

  private final Screen screen;
  private final GridPane table = new GridPane();
  private final VBox trouble = new VBox();
  private final VBox view;
  private final List<Line> lines = new ArrayList<>();
  private final StatusFields status;

  private record Line(
      TextField name,
      ComboBox<Quantity> quantity,
      ComboBox<RegisterTable> table,
      TextField register,
      ComboBox<DataType> type,
      ComboBox<WordOrder> order,
      TextField factor,
      TextField shift,
      TextField decimals,
      TextField invalid) {

    Node[] nodes() {
      return new Node[] {
        name, quantity, table, register, type, order, factor, shift, decimals, invalid
      };
    }
  }

  MapTable(Screen screen) {
    this.screen = screen;
    this.status = new StatusFields(screen);
    table.setHgap(6);
    table.setVgap(6);
    Button add =
        Buttons.plain(
            screen.texts(), "acquisition.map.add", "fth-plus", () -> add(Optional.empty()));
    add.setId("map-add");
    Button remove =
        Buttons.plain(screen.texts(), "acquisition.map.remove", "fth-minus", this::remove);
    view =
        new VBox(
            10,
            trouble,
            table,
            Row.line(8, add, remove),
            status.view(),
            screen.texts().on(Labels.wrapped("", "caption"), "acquisition.map.how"));
    show(new SiteMap(List.of()));
  }

  Node view() {
    return view;
  }

  void show(SiteMap map) {
    lines.clear();
    status.show(map.status());
    map.points().forEach(point -> lines.add(line(Optional.of(point))));
    if (lines.isEmpty()) {
      lines.add(line(Optional.empty()));
    }
    trouble.getChildren().clear();
    draw();
  }

  private void add(Optional<MapPoint> point) {
    lines.add(line(point));
    draw();
  }

  private void remove() {
    if (lines.size() > 1) {
      lines.removeLast();
      draw();
    }
  }

  private void draw() {
    table.getChildren().clear();
    for (int at = 0; at < HEADS.size(); at++) {
      Label head = Labels.caption(screen.say("acquisition.map." + HEADS.get(at)));
      head.setMinWidth(Region.USE_PREF_SIZE);
      table.add(head, at, 0);
    }
    for (int at = 0; at < lines.size(); at++) {
      table.addRow(at + 1, lines.get(at).nodes());
    }
  }

  private Line line(Optional<MapPoint> point) {
    int nth = lines.size() + 1;
    return new Line(
        text("name-" + nth, point.map(MapPoint::name).orElse(""), 7),
        box(
            "quantity-" + nth,
            List.of(Quantity.values()),
            point.map(MapPoint::quantity).orElse(Quantity.TEMPERATURE),
            one -> screen.say("acquisition.quantity." + one.code())),
        box(
            "table-" + nth,
            List.of(RegisterTable.values()),
            point.map(MapPoint::table).orElse(RegisterTable.HOLDING),
            one -> "FC0" + one.function()),
        text("register-" + nth, point.map(one -> "" + one.register()).orElse(""), 5),
        box(
            "type-" + nth,
            List.of(DataType.values()),
            point.map(MapPoint::type).orElse(DataType.INT16),
            one -> one.name().toLowerCase(java.util.Locale.ROOT)),
        box(
            "order-" + nth,
            List.of(WordOrder.values()),
            point.map(MapPoint::order).orElse(WordOrder.ABCD),
            WordOrder::name),
        text("factor-" + nth, number(point.map(MapPoint::factor).orElse(1.0)), 4),
        text("shift-" + nth, number(point.map(MapPoint::shift).orElse(0.0)), 4),
        text("decimals-" + nth, point.map(one -> optional(one.decimals())).orElse(""), 4),
        text("invalid-" + nth, point.map(MapTable::invalid).orElse(""), 8));
  }

  private static String optional(OptionalInt register) {
    return register.isPresent() ? "" + register.getAsInt() : "";
  }

  private static String invalid(MapPoint point) {
    return String.join(" ", point.invalid().stream().map(raw -> "%04Xh".formatted(raw)).toList());
  }

  private String number(double value) {
    String plain = java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    boolean french = screen.texts().now().locale().getLanguage().equals("fr");
    return (french ? plain.replace('.', ',') : plain).replace("-", "\u2212");
  }

  static TextField text(String id, String value, int columns) {
    TextField field = new TextField(value);
    field.setId("map-" + id);
    field.setPrefColumnCount(columns);
    return field;
  }

  static <T> ComboBox<T> box(
      String id, List<T> values, T value, java.util.function.Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.setId("map-" + id);
    box.getStyleClass().add("map-box");
    box.getItems().setAll(values);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T one) {
            return one == null ? "" : name.apply(one);
          }

          @Override
          public T fromString(String typed) {
            return box.getValue();
          }
        });
    box.setValue(value);
    return box;
  }

  /** What is typed; empty, and said, where a figure is none. */
  Optional<SiteMap> map() {
    trouble.getChildren().clear();
    List<MapPoint> points = new ArrayList<>();
    for (Line line : lines) {
      Optional<MapPoint> point = point(line);
      if (point.isEmpty()) {
        String what = screen.say("acquisition.map.unread", line.name().getText());
        trouble.getChildren().setAll(Notice.of(State.REFUSED, what, ""));
        return Optional.empty();
      }
      points.add(point.get());
    }
    Optional<Optional<MapStatus>> word = status.typed();
    if (word.isEmpty()) {
      String what = screen.say("acquisition.map.unread", screen.say("acquisition.map.status"));
      trouble.getChildren().setAll(Notice.of(State.REFUSED, what, ""));
      return Optional.empty();
    }
    return Optional.of(new SiteMap(points, word.get()));
  }

  private static Optional<MapPoint> point(Line line) {
    Optional<Long> register = pattern(line.register().getText());
    OptionalDouble factor = TypedNumber.of(line.factor().getText());
    OptionalDouble shift = TypedNumber.of(line.shift().getText());
    Optional<List<Long>> invalid = patterns(line.invalid().getText());
    Optional<OptionalInt> decimals = maybe(line.decimals().getText());
    boolean readable =
        register.filter(at -> at <= 0xFFFF).isPresent()
            && factor.isPresent()
            && shift.isPresent()
            && decimals.isPresent()
            && invalid.isPresent();
    return readable
        ? Optional.of(
            new MapPoint(
                line.name().getText().strip(),
                line.quantity().getValue(),
                line.table().getValue(),
                register.get().intValue(),
                line.type().getValue(),
                line.order().getValue(),
                factor.getAsDouble(),
                shift.getAsDouble(),
                invalid.get(),
                decimals.get()))
        : Optional.empty();
  }

  private static Optional<List<Long>> patterns(String text) {
    List<Optional<Long>> all =
        Arrays.stream(text.strip().split("[ ,;]+"))
            .filter(word -> !word.isEmpty())
            .map(MapTable::pattern)
            .toList();
    return all.stream().allMatch(Optional::isPresent)
        ? Optional.of(all.stream().map(Optional::get).toList())
        : Optional.empty();
  }

  /** A register, or nothing typed; empty where it is neither. */
  static Optional<OptionalInt> maybe(String text) {
    return text.isBlank()
        ? Optional.of(OptionalInt.empty())
        : pattern(text).filter(at -> at <= 0xFFFF).map(at -> OptionalInt.of(at.intValue()));
  }

  /** {@code 28672} or {@code 7000h}. */
  static Optional<Long> pattern(String text) {
    String word = text.strip();
    if (word.matches("[0-9A-Fa-f]{1,8}[hH]")) {
      return Optional.of(Long.parseLong(word.substring(0, word.length() - 1), 16));
    }
    return word.matches("\\d{1,10}") ? Optional.of(Long.parseLong(word)) : Optional.empty();
  }
}
