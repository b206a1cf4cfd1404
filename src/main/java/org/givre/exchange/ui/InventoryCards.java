package org.givre.exchange.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.exchange.InventoryColumn;
import org.givre.exchange.InventoryImport;
import org.givre.exchange.InventoryPreview;
import org.givre.exchange.RowNote;
import org.givre.fx.Badge;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.StateShape;

/** The parts of the page of inventories. */
final class InventoryCards {

  /** More faults than these are counted: nobody reads ten thousand lines on a screen. */
  private static final int SHOWN = 200;

  private static final int DIGEST_SHOWN = 16;
  private static final int COLUMNS_ACROSS = 3;

  private final Screen screen;

  InventoryCards(Screen screen) {
    this.screen = screen;
  }

  Card file(InventoryImport.Source source, CheckBox makeTanks) {
    return Card.named(screen.texts(), "exchange.inventory.file")
        .content(
            Row.line(
                16,
                Row.twoLines(
                    Labels.strong(source.name()),
                    Labels.caption(
                        screen.say(
                            "exchange.inventory.file.line",
                            source.table().lines().size(),
                            source.digest().hex().substring(0, DIGEST_SHOWN)))),
                makeTanks));
  }

  Card columns(InventoryImport.Source source, BiConsumer<InventoryColumn, String> choose) {
    GridPane grid = new GridPane(16, 8);
    int at = 0;
    for (InventoryColumn column : InventoryColumn.values()) {
      grid.add(column(source, column, choose), at % COLUMNS_ACROSS, at / COLUMNS_ACROSS);
      at++;
    }
    return Card.named(screen.texts(), "exchange.inventory.columns").content(grid);
  }

  private Node column(
      InventoryImport.Source source,
      InventoryColumn column,
      BiConsumer<InventoryColumn, String> choose) {
    String name = screen.say("exchange.column." + column.key());
    ComboBox<String> heading = new ComboBox<>();
    heading.getItems().add("");
    heading.getItems().addAll(source.table().headings());
    heading.setValue(source.mapping().headings().getOrDefault(column, ""));
    heading.setAccessibleText(name);
    heading.setId("column-" + column.key());
    heading.setPrefWidth(190);
    heading.setOnAction(chosen -> choose.accept(column, heading.getValue()));
    boolean lacking = column.isNeeded() && heading.getValue().isEmpty();
    HBox line =
        Row.line(
            8,
            new StateShape(lacking ? State.LACKING : State.NORMAL, 14),
            Labels.of(name, "inventory-column"),
            heading);
    line.getStyleClass().add(lacking ? "inventory-lacking" : "inventory-held");
    return line;
  }

  Card notes(InventoryPreview seen) {
    List<Node> rows = new ArrayList<>();
    rows.add(summary(seen));
    List<RowNote> notes = new ArrayList<>(seen.faults());
    notes.addAll(seen.warnings());
    List<Same> same = Same.of(notes);
    same.stream().limit(SHOWN).forEach(note -> rows.add(note(note)));
    if (same.size() > SHOWN) {
      rows.add(Row.of(Labels.caption(screen.say("exchange.inventory.more", same.size() - SHOWN))));
    }
    return Card.named(screen.texts(), "exchange.inventory.preview")
        .count(screen.say("exchange.inventory.read", seen.read(), seen.valid()))
        .rows(rows.toArray(new Node[0]));
  }

  private Node summary(InventoryPreview seen) {
    State state = seen.isWritable() ? State.DONE : State.REFUSED;
    String verdict =
        seen.isWritable()
            ? screen.say("exchange.inventory.clear")
            : screen.say("exchange.inventory.faulty", seen.faultyLines().size());
    String units =
        seen.units().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining(" · "));
    VBox words =
        new VBox(
            2,
            Labels.wrapped(verdict, "strong"),
            Labels.wrapped(
                screen.say("exchange.inventory.counts", seen.lots(), seen.patients(), units),
                "muted"));
    if (!seen.newTanks().isEmpty()) {
      words
          .getChildren()
          .add(
              Labels.wrapped(
                  screen.say("exchange.inventory.new-tanks", String.join(", ", seen.newTanks())),
                  "muted"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = Row.of(new StateShape(state, 20), words);
    line.setId("inventory-verdict");
    return line;
  }

  /** One thing that several lines one after the other have in common. */
  private record Same(RowNote note, int last) {

    static List<Same> of(List<RowNote> notes) {
      List<Same> all = new ArrayList<>();
      for (RowNote note : notes) {
        boolean goesOn =
            !all.isEmpty()
                && all.getLast().note().code() == note.code()
                && all.getLast().note().facts().equals(note.facts())
                && all.getLast().last() + 1 == note.line();
        if (goesOn) {
          all.set(all.size() - 1, new Same(all.getLast().note(), note.line()));
        } else {
          all.add(new Same(note, note.line()));
        }
      }
      return all;
    }
  }

  private Node note(Same same) {
    RowNote note = same.note();
    String lines =
        same.last() == note.line()
            ? screen.say("exchange.inventory.line", note.line())
            : screen.say("exchange.inventory.lines", note.line(), same.last());
    Badge badge =
        note.blocks() ? new Badge(State.REFUSED, lines) : new Badge(State.ATTENTION, lines);
    badge.setMinWidth(124);
    return Row.of(
        badge,
        Labels.wrapped(screen.say("exchange.fault." + note.code().key(), note.facts().toArray())));
  }
}
