package org.givre.acquisition.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.probe.MapStatus;
import org.givre.probe.RegisterTable;

/** The register whose bits say that a sensor is broken; all empty where a device has none. */
final class StatusFields {

  private final TextField register = MapTable.text("status-register", "", 5);
  private final TextField inverse = MapTable.text("status-inverse", "", 5);
  private final TextField bits = MapTable.text("status-bits", "", 22);
  private final ComboBox<RegisterTable> table =
      MapTable.box(
          "status-table",
          List.of(RegisterTable.HOLDING, RegisterTable.INPUT),
          RegisterTable.HOLDING,
          one -> "FC0" + one.function());
  private final VBox view;

  StatusFields(Screen screen) {
    bits.setPromptText("5=top 10=top");
    view =
        new VBox(
            4,
            screen.texts().on(Labels.of("", "strong"), "acquisition.map.status"),
            Row.line(
                8,
                field(screen, "table", table),
                field(screen, "status.register", register),
                field(screen, "status.inverse", inverse),
                field(screen, "status.bits", bits)),
            screen.texts().on(Labels.wrapped("", "caption"), "acquisition.map.status.how"));
  }

  private static Node field(Screen screen, String key, Node control) {
    return new VBox(
        2, screen.texts().on(Labels.of("", "caption"), "acquisition.map." + key), control);
  }

  Node view() {
    return view;
  }

  void show(Optional<MapStatus> word) {
    table.setValue(word.map(MapStatus::table).orElse(RegisterTable.HOLDING));
    register.setText(word.map(is -> "" + is.register()).orElse(""));
    inverse.setText(
        word.map(MapStatus::inverse)
            .filter(OptionalInt::isPresent)
            .map(is -> "" + is.getAsInt())
            .orElse(""));
    bits.setText(
        word.map(MapStatus::faults).orElse(List.of()).stream()
            .map(bit -> bit.bit() + "=" + bit.point())
            .collect(Collectors.joining(" ")));
  }

  /** What is typed, perhaps nothing; empty where something is no register or no bit. */
  Optional<Optional<MapStatus>> typed() {
    boolean nothing =
        register.getText().isBlank() && inverse.getText().isBlank() && bits.getText().isBlank();
    if (nothing) {
      return Optional.of(Optional.empty());
    }
    Optional<Integer> at =
        MapTable.pattern(register.getText()).filter(number -> number <= 0xFFFF).map(Long::intValue);
    Optional<OptionalInt> copy = MapTable.maybe(inverse.getText());
    Optional<List<MapStatus.Bit>> faults = faults(bits.getText());
    return at.isPresent() && copy.isPresent() && faults.isPresent()
        ? Optional.of(
            Optional.of(new MapStatus(table.getValue(), at.get(), copy.get(), faults.get())))
        : Optional.empty();
  }

  private static Optional<List<MapStatus.Bit>> faults(String text) {
    List<MapStatus.Bit> faults = new ArrayList<>();
    for (String word : text.strip().split("[ ,;]+")) {
      if (!word.matches("\\d{1,2}=[a-z][a-z0-9_]{0,39}")) {
        return Optional.empty();
      }
      int end = word.indexOf('=');
      faults.add(
          new MapStatus.Bit(Integer.parseInt(word.substring(0, end)), word.substring(end + 1)));
    }
    return Optional.of(faults);
  }
}
