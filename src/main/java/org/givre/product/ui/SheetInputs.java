package org.givre.product.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.product.CertificateKind;
import org.givre.product.Confidence;
import org.givre.product.Container;
import org.givre.product.ForbiddenAct;
import org.givre.product.IdentifierKind;
import org.givre.product.SheetField;
import org.givre.product.SheetValue;
import org.givre.product.StorageLimit;
import org.givre.product.ThawMethod;
import org.givre.product.UnitOrder;

/** How each line of a sheet is filled in: words to choose or tick, figures, plain text. */
final class SheetInputs {

  /** Characters that one line shows whole on a small screen. */
  private static final int LONG = 50;

  private final Screen screen;
  private final SheetSaid said;

  SheetInputs(Screen screen, SheetSaid said) {
    this.screen = screen;
    this.said = said;
  }

  /** Filled with what the version before says. */
  SheetInput of(SheetField field, String old) {
    return switch (field) {
      case CONTAINER -> chosen(field, Container.values(), old);
      case THAW_METHOD -> chosen(field, ThawMethod.values(), old);
      case UNIT_ORDER -> chosen(field, UnitOrder.values(), old);
      case CERTIFICATE -> ticked(field, CertificateKind.values(), old);
      case IDENTIFIER -> ticked(field, IdentifierKind.values(), old);
      case FORBIDDEN -> ticked(field, ForbiddenAct.values(), old);
      case STORAGE_LIMIT -> limit(old);
      case SHELF_LIFE -> new ShelfLifeInput(screen, old);
      case CLOCK -> new ClockInput(screen, old);
      case NOTE -> plain(field, area(old));
      default -> plain(field, old.length() > LONG ? area(old) : new TextField(old));
    };
  }

  private static TextArea area(String text) {
    TextArea area = new TextArea(text);
    area.setWrapText(true);
    area.setPrefRowCount(Math.max(2, (int) text.lines().count()));
    return area;
  }

  private SheetInput plain(SheetField field, TextInputControl control) {
    control.setId("edit-" + field.key());
    control.setAccessibleText(said.name(field));
    return new Given(
        control,
        () -> field.mayStandSeveralTimes() ? control.getText() : oneLine(control.getText()),
        changed -> control.textProperty().addListener((at, was, is) -> changed.run()));
  }

  private static String oneLine(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining(" "));
  }

  private String word(SheetField field, String constant) {
    return said.value(new SheetValue(field, 1, constant, Confidence.TO_VERIFY));
  }

  private SheetInput chosen(SheetField field, Enum<?>[] constants, String old) {
    ComboBox<String> box =
        box(Stream.of(constants).map(Enum::name).toList(), old, name -> word(field, name));
    box.setId("edit-" + field.key());
    box.setAccessibleText(said.name(field));
    return new Given(
        box,
        () -> box.getValue() == null ? "" : box.getValue(),
        changed -> box.valueProperty().addListener((at, was, is) -> changed.run()));
  }

  private SheetInput ticked(SheetField field, Enum<?>[] constants, String old) {
    List<String> held = old.lines().toList();
    List<CheckBox> ticks = new ArrayList<>();
    for (Enum<?> constant : constants) {
      CheckBox tick = new CheckBox(word(field, constant.name()));
      tick.setId("edit-" + field.key() + "-" + SheetSaid.key(constant.name()));
      tick.setUserData(constant.name());
      tick.setSelected(held.contains(constant.name()));
      tick.setWrapText(true);
      ticks.add(tick);
    }
    return new Given(
        new VBox(5, ticks.toArray(new CheckBox[0])),
        () -> ticks(ticks, held),
        changed ->
            ticks.forEach(
                tick -> tick.selectedProperty().addListener((at, was, is) -> changed.run())));
  }

  /** Those that stood before keep their order; new ones follow. */
  private static String ticks(List<CheckBox> ticks, List<String> held) {
    List<String> ticked =
        ticks.stream()
            .filter(CheckBox::isSelected)
            .map(tick -> (String) tick.getUserData())
            .toList();
    return Stream.concat(
            held.stream().filter(ticked::contains),
            ticked.stream().filter(name -> !held.contains(name)))
        .collect(Collectors.joining("\n"));
  }

  private SheetInput limit(String old) {
    boolean read = SheetField.STORAGE_LIMIT.accepts(old);
    StorageLimit limit = read ? StorageLimit.ofWritten(old) : StorageLimit.atMost(-150);
    ComboBox<StorageLimit.Bound> bound =
        box(
            List.of(StorageLimit.Bound.values()),
            limit.bound(),
            one -> one == StorageLimit.Bound.AT_MOST ? "≤" : "<");
    bound.setId("edit-storage-limit-bound");
    TextField degrees =
        new TextField(
            read ? screen.texts().formats().limit(limit.value().degrees()).split("[\\h]")[0] : "");
    degrees.setId("edit-storage-limit");
    degrees.setPrefColumnCount(6);
    degrees.setAccessibleText(said.name(SheetField.STORAGE_LIMIT));
    HBox line = Row.line(8, bound, degrees, Labels.of(screen.say("product.edit.degrees")));
    return new Given(
        line,
        () -> written(bound.getValue(), degrees.getText()),
        changed -> {
          bound.valueProperty().addListener((at, was, is) -> changed.run());
          degrees.textProperty().addListener((at, was, is) -> changed.run());
        });
  }

  private static String written(StorageLimit.Bound bound, String degrees) {
    if (degrees.isBlank()) {
      return "";
    }
    String text = bound.sign() + " " + figure(degrees);
    return SheetField.STORAGE_LIMIT.accepts(text) ? StorageLimit.ofWritten(text).written() : text;
  }

  /** A figure as people write it here, as the program reads it. */
  static String figure(String typed) {
    return typed.replaceAll("[\\h\\s]", "").replace('−', '-').replace(',', '.');
  }

  static <T> ComboBox<T> box(List<T> values, T value, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(values);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T one) {
            return one == null || one.equals("") ? "" : name.apply(one);
          }

          @Override
          public T fromString(String typed) {
            return box.getValue();
          }
        });
    box.setValue(value);
    return box;
  }

  /** An input made of what it shows, what it holds, and whom it tells. */
  private record Given(
      Region node, Supplier<String> held, java.util.function.Consumer<Runnable> telling)
      implements SheetInput {
    @Override
    public String text() {
      return held.get();
    }

    @Override
    public void onChange(Runnable changed) {
      telling.accept(changed);
    }
  }
}
