package org.givre.custody.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.custody.UnitId;
import org.givre.fx.Card;
import org.givre.fx.ExportButton;
import org.givre.fx.Exports;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.Tables;

/**
 * Every unit that is here as a table: filtered by whatever words are typed, sorted by the heads of
 * its columns, and exported as it is seen.
 */
final class UnitsView {

  private final Screen screen;
  private final StockDesk desk;
  private final ObservableList<StockLine> all = FXCollections.observableArrayList();
  private final FilteredList<StockLine> filtered = new FilteredList<>(all);
  private final SortedList<StockLine> sorted = new SortedList<>(filtered);
  private final TextField filter = new TextField();
  private final Label count = Labels.of("", "muted");
  private final VBox view;

  UnitsView(Screen screen, StockDesk desk, Consumer<UnitId> open) {
    this.screen = screen;
    this.desk = desk;
    TableView<StockLine> table = Tables.of(screen.texts(), "custody.list.none");
    table.setId("units-table");
    table.getColumns().setAll(columns());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    Tables.onOpen(table, line -> open.accept(line.id()));
    filter.setId("units-filter");
    filter.setPrefWidth(320);
    screen.texts().prompt(filter, "custody.list.filter");
    filter.accessibleTextProperty().bind(screen.texts().of("custody.list.filter"));
    filter.textProperty().addListener((at, before, typed) -> narrow(typed));
    HBox head = Row.line(12, filter, count, Row.space(), ExportButton.of(screen, this::table));
    VBox.setVgrow(table, Priority.ALWAYS);
    Card card = new Card().rows(table);
    VBox.setVgrow(card, Priority.ALWAYS);
    view = new VBox(12, head, card);
  }

  private List<javafx.scene.control.TableColumn<StockLine, ?>> columns() {
    var texts = screen.texts();
    return List.of(
        Tables.code(texts, "custody.export.place", 180, StockLine::place),
        Tables.text(texts, "custody.export.product", 100, StockLine::product),
        Tables.code(texts, "custody.export.lot", 120, StockLine::lot),
        Tables.text(texts, "custody.export.unit", 60, StockLine::unit),
        Tables.text(texts, "custody.export.patient", 170, StockLine::patient),
        Tables.code(texts, "custody.export.ipp", 100, StockLine::ipp),
        Tables.text(texts, "custody.export.state", 110, StockLine::state),
        Tables.value(
            texts,
            "custody.export.expiry",
            100,
            StockLine::expiry,
            day -> day.equals(StockLine.UNKNOWN) ? "" : texts.formats().day(day)),
        Tables.value(texts, "custody.list.since", 130, StockLine::since, texts.formats()::dayHour));
  }

  Node view() {
    return view;
  }

  /** Looks everything up again; the filter stays. */
  void refresh() {
    screen
        .tasks()
        .run(
            () ->
                new StockLines(
                        new StockLines.Sources(
                            desk.units(), desk.tanks(), desk.patients(), desk.products()),
                        screen.texts().now())
                    .read(desk.ticker().now()))
        .done(
            lines -> {
              all.setAll(lines);
              told();
            })
        .start();
    filter.requestFocus();
  }

  private void narrow(String typed) {
    filtered.setPredicate(line -> line.holds(typed));
    told();
  }

  private void told() {
    count.setText(screen.say("custody.list.count", filtered.size(), all.size()));
  }

  /** As it is seen: the lines that the filter leaves, in the order of the heads. */
  private Exports.Table table() {
    return new Exports.Table(
        "stock",
        StockLines.headings(screen.texts().now()),
        List.copyOf(sorted).stream()
            .map(line -> StockLines.cells(line, screen.texts().formats()))
            .toList());
  }
}
