package org.givre.fx;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** Tables with 12 px heads and hairlines; filters stand above them and are queries. */
public final class Tables {
  private Tables() {}

  /** An empty table; {@code emptyKey} says what would be here and how it comes. */
  public static <T> TableView<T> of(Texts texts, String emptyKey) {
    TableView<T> table = new TableView<>();
    table.getStyleClass().addAll("dense", "givre-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Label empty = texts.on(Labels.wrapped("", "muted"), emptyKey);
    table.setPlaceholder(empty);
    return table;
  }

  /** Text, at the left. */
  public static <T> TableColumn<T, String> text(
      Texts texts, String key, double width, Function<T, String> text) {
    TableColumn<T, String> column = new TableColumn<>();
    column.textProperty().bind(texts.of(key));
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 60));
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
    return column;
  }

  /** A date, an instant, a number: shown in words, sorted by what it is. */
  public static <T, V extends Comparable<? super V>> TableColumn<T, V> value(
      Texts texts, String key, double width, Function<T, V> value, Function<V, String> said) {
    TableColumn<T, V> column = new TableColumn<>();
    column.textProperty().bind(texts.of(key));
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 60));
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    column.setCellFactory(
        any ->
            new TableCell<>() {
              @Override
              protected void updateItem(V item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : said.apply(item));
              }
            });
    return column;
  }

  /** A number with its unit, at the right. */
  public static <T> TableColumn<T, String> number(
      Texts texts, String key, double width, Function<T, String> text) {
    TableColumn<T, String> column = text(texts, key, width, text);
    column.getStyleClass().add("numbers");
    return column;
  }

  /** A lot, a code, an identifier. */
  public static <T> TableColumn<T, String> code(
      Texts texts, String key, double width, Function<T, String> text) {
    TableColumn<T, String> column = text(texts, key, width, text);
    column.getStyleClass().add("codes");
    return column;
  }

  /** Badges, buttons, several labels. */
  public static <T> TableColumn<T, T> node(
      Texts texts, String key, double width, Function<T, Node> node) {
    TableColumn<T, T> column = new TableColumn<>();
    column.textProperty().bind(texts.of(key));
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setSortable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(
        any ->
            new TableCell<>() {
              @Override
              protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : node.apply(item));
              }
            });
    return column;
  }

  /** Enter or a double click on a row. */
  public static <T> void onOpen(TableView<T> table, Consumer<T> open) {
    table.setRowFactory(
        any -> {
          TableRow<T> row = new TableRow<>();
          row.setOnMouseClicked(
              click -> {
                if (click.getClickCount() == 2 && !row.isEmpty()) {
                  open.accept(row.getItem());
                }
              });
          return row;
        });
    table.setOnKeyPressed(
        press -> {
          T chosen = table.getSelectionModel().getSelectedItem();
          if (press.getCode() == KeyCode.ENTER && chosen != null) {
            open.accept(chosen);
            press.consume();
          }
        });
  }
}
