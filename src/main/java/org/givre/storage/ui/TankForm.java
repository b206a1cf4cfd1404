package org.givre.storage.ui;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Labels;
import org.givre.fx.Screen;
import org.givre.measure.Celsius;
import org.givre.storage.FillOrder;
import org.givre.storage.Holder;
import org.givre.storage.Inside;
import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.RackUse;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.storage.TankPlan;
import org.givre.storage.TankPurpose;
import org.givre.storage.TankShape;
import org.givre.storage.TankTemplate;
import org.givre.storage.TankUse;
import org.givre.words.TypedNumber;

/** The fields of a tank to be made, and its drawing, redrawn at each key. */
final class TankForm {

  private static final String WHOLE = "\\d{1,3}";
  private static final TankId NOT_YET = new TankId(new java.util.UUID(0, 0));

  private final Screen screen;
  private final Field<TextField> name;
  private final Field<TextField> room;
  private final Field<ComboBox<TankPurpose>> purpose;
  private final Field<TextField> setPoint;
  private final Field<ComboBox<TankTemplate>> template;
  private final Field<ComboBox<TankShape>> shape;
  private final Field<ComboBox<Holder>> holder;
  private final Field<TextField> rings;
  private final Field<ComboBox<Numbering.SlotNames>> slotNames;
  private final Field<ComboBox<FillOrder>> fill;
  private final Field<TextField> racks;
  private final Field<TextField> levels;
  private final Field<TextField> slots;
  private final Field<ComboBox<Numbering.RackNames>> names;
  private final Field<ComboBox<Numbering.LevelOrder>> order;
  private final Field<TextField> hinge;
  private final TankFromAbove drawing;
  private final Label count = Labels.wrapped("", "caption");

  TankForm(Screen screen) {
    this.screen = screen;
    name = text("name", "");
    room = text("room", "");
    purpose = choice("purpose", List.of(TankPurpose.values()), p -> "storage.purpose." + p.name());
    setPoint = text("set-point", screen.texts().formats().number(-150, 0));
    template =
        choice("template", List.of(TankTemplate.values()), one -> "storage.template." + one.name());
    holder = choice("holder", List.of(Holder.values()), one -> "storage.holder." + one.name());
    rings = text("rings", "1");
    slotNames =
        choice(
            "slot-names",
            List.of(Numbering.SlotNames.values()),
            one -> "storage.slots." + one.name());
    fill = choice("fill", List.of(FillOrder.values()), one -> "storage.fill." + one.name());
    shape = choice("shape", List.of(TankShape.values()), s -> "storage.shape." + s.name());
    racks = text("racks", "12");
    levels = text("levels", "10");
    slots = text("slots", "5");
    names =
        choice("names", List.of(Numbering.RackNames.values()), n -> "storage.names." + n.name());
    order =
        choice("order", List.of(Numbering.LevelOrder.values()), o -> "storage.order." + o.name());
    hinge = text("hinge", "");
    drawing = new TankFromAbove(screen);
    drawing.setFocusTraversable(false);
    drawing.setMouseTransparent(true);
    List.of(name, room, racks, levels, slots, rings, hinge)
        .forEach(each -> each.control().textProperty().addListener(any -> draw()));
    List.of(shape, names, holder, slotNames)
        .forEach(each -> each.control().valueProperty().addListener(any -> draw()));
    order.control().valueProperty().addListener(any -> draw());
    template.control().setOnAction(picked -> take(template.control().getValue().layout()));
    draw();
  }

  /** A usual kind of tank fills the fields; the hand corrects them. */
  private void take(Layout usual) {
    Numbering numbering = usual.numbering();
    shape.control().setValue(usual.shape());
    holder.control().setValue(usual.inside().holder());
    rings.control().setText(Integer.toString(usual.inside().rings()));
    racks.control().setText(Integer.toString(usual.racks()));
    levels.control().setText(Integer.toString(usual.levels()));
    slots.control().setText(Integer.toString(usual.slots()));
    names.control().setValue(numbering.racks());
    order.control().setValue(numbering.levels());
    slotNames.control().setValue(numbering.slots());
    fill.control().setValue(usual.inside().fill());
    draw();
  }

  private Field<TextField> text(String id, String value) {
    Field<TextField> field = Field.text(screen.texts(), "storage.new." + id);
    field.control().setId("tank-" + id);
    field.control().setText(value);
    return field;
  }

  private <T> Field<ComboBox<T>> choice(
      String id, List<T> values, java.util.function.Function<T, String> key) {
    ComboBox<T> box = new ComboBox<>();
    box.setId("tank-" + id);
    box.getItems().setAll(values);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : screen.say(key.apply(value));
          }

          @Override
          public T fromString(String typed) {
            return box.getValue();
          }
        });
    box.setValue(values.getFirst());
    return new Field<>(screen.texts(), "storage.new." + id, box);
  }

  /** In the order in which one walks round the tank with the sheet in hand. */
  Node[] nodes() {
    HBox picture = new HBox(drawing);
    picture.setAlignment(javafx.geometry.Pos.CENTER);
    return new Node[] {
      new FormGrid(2).add(name, room, purpose, setPoint),
      screen.texts().on(Labels.wrapped("", "caption"), "storage.new.set-point.why"),
      new FormGrid(1).add(template),
      new FormGrid(2).add(shape, hinge, holder, rings),
      new FormGrid(3).add(racks, levels, slots),
      new FormGrid(3).add(names, order, slotNames),
      new FormGrid(1).add(fill),
      new VBox(4, picture, count)
    };
  }

  TextField first() {
    return name.control();
  }

  /** What is wrong stands beside its field; empty then. */
  java.util.Optional<TankPlan> plan() {
    List<Field<TextField>> numbers = List.of(racks, levels, slots, rings);
    numbers.forEach(
        each -> {
          if (whole(each).isPresent()) {
            each.right();
          } else {
            each.wrong(screen.say("storage.new.whole"));
          }
        });
    var degrees = TypedNumber.of(setPoint.control().getText());
    if (degrees.isPresent()) {
      setPoint.right();
    } else {
      setPoint.wrong(screen.say("storage.new.degrees"));
    }
    boolean readable = numbers.stream().allMatch(each -> whole(each).isPresent());
    return readable && degrees.isPresent()
        ? java.util.Optional.of(plan(degrees.getAsDouble()))
        : java.util.Optional.empty();
  }

  private TankPlan plan(double degrees) {
    return new TankPlan(
        name.control().getText(),
        room.control().getText(),
        purpose.control().getValue(),
        new Celsius(degrees),
        layout());
  }

  private Layout layout() {
    return new Layout(
        shape.control().getValue(),
        whole(racks).orElse(0),
        whole(levels).orElse(0),
        whole(slots).orElse(0),
        new Numbering(
            names.control().getValue(), order.control().getValue(), slotNames.control().getValue()),
        hinge.control().getText(),
        new Inside(holder.control().getValue(), whole(rings).orElse(0), fill.control().getValue()));
  }

  private static OptionalInt whole(Field<TextField> field) {
    String text = field.control().getText().strip();
    return text.matches(WHOLE) ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  private void draw() {
    Layout layout = layout();
    drawing.setVisible(layout.isBuildable());
    if (!layout.isBuildable()) {
      count.setText(screen.say("storage.new.not-buildable"));
      return;
    }
    Tank tank =
        new Tank(
            NOT_YET,
            name.control().getText(),
            room.control().getText(),
            purpose.control().getValue(),
            new Celsius(-150),
            layout);
    drawing.show(new TankUse(tank, empty(layout)), "", "");
    Numbering numbering = layout.numbering();
    count.setText(
        screen.say(
            "storage.new.count",
            layout.positions(),
            layout.path(numbering.rackName(0), 1, 1),
            layout.path(numbering.rackName(layout.racks() - 1), layout.levels(), layout.slots())));
  }

  private static List<RackUse> empty(Layout layout) {
    return IntStream.range(0, layout.racks())
        .mapToObj(
            at ->
                new RackUse(
                    layout.numbering().rackName(at),
                    layout.positionsPerRack(),
                    0,
                    0,
                    0,
                    java.util.Optional.empty()))
        .toList();
  }
}
