package org.givre.product.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Field;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.kernel.Refusal;
import org.givre.product.Confidence;
import org.givre.product.ProductSheet;
import org.givre.product.SheetField;
import org.givre.product.SheetValue;

/**
 * The next version of a sheet, filled in beside the version it follows: old words at the left, the
 * new ones at the right, chosen, ticked or typed; what differs is marked. Proposing changes nothing
 * until two persons sign.
 */
final class SheetEditor {

  private final Screen screen;
  private final SheetsDesk desk;
  private final ProductSheet before;
  private final SheetSaid said;
  private final SheetTyping typing;
  private final SheetInputs inputs;
  private final Consumer<ProductSheet> proposed;
  private final Map<SheetField, SheetInput> fields = new EnumMap<>(SheetField.class);
  private final DatePicker from = new DatePicker();
  private final VBox reasons = new VBox(8);

  SheetEditor(
      Screen screen, SheetsDesk desk, ProductSheet before, Consumer<ProductSheet> proposed) {
    this.screen = screen;
    this.desk = desk;
    this.before = before;
    this.proposed = proposed;
    this.said = new SheetSaid(screen.texts());
    this.typing = new SheetTyping(before);
    this.inputs = new SheetInputs(screen, said);
    from.setId("sheet-from");
    from.setValue(LocalDate.ofInstant(desk.ticker().now(), zone()));
  }

  private ZoneId zone() {
    return screen.texts().formats().zone();
  }

  VBox view(Runnable back) {
    List<Node> rows = new ArrayList<>();
    rows.add(
        row(
            Labels.of("", "caption"),
            Labels.caption(screen.say("product.edit.before", before.version())),
            Labels.caption(screen.say("product.edit.after", before.version() + 1))));
    for (SheetField field : SheetField.values()) {
      rows.add(row(field));
    }
    Card lines = Card.named(screen.texts(), "product.edit.lines");
    lines.count(screen.say("product.edit.how")).rows(rows.toArray(new Node[0]));
    return new VBox(12, head(back), reasons, lines);
  }

  private Card head(Runnable back) {
    Button propose =
        Buttons.primary(screen.texts(), "product.edit.act", "fth-check", this::propose);
    propose.setId("propose-sheet");
    Button away = Buttons.plain(screen.texts(), "product.edit.back", "", back);
    VBox words =
        Row.twoLines(
            Labels.of(
                screen.say("product.edit.title", before.name(), before.version() + 1),
                "strong",
                "card-name"),
            Labels.wrapped(screen.say("product.edit.then"), "muted"));
    Field<DatePicker> day = new Field<>(screen.texts(), "product.edit.from", from);
    day.setMinWidth(150);
    day.setMaxWidth(150);
    return new Card().content(Row.line(12, words, day, away, propose));
  }

  private HBox row(SheetField field) {
    String old = typing.text(field);
    SheetInput input = inputs.of(field, old);
    fields.put(field, input);
    Label name = Labels.of(said.name(field), "muted");
    name.setWrapText(true);
    Label was = Labels.wrapped(old.isEmpty() ? "—" : readable(field));
    HBox row = row(name, was, input.node());
    input.onChange(() -> mark(row, !input.text().strip().equals(old.strip())));
    return row;
  }

  private String readable(SheetField field) {
    return String.join("\n", before.lines(field).stream().map(said::value).toList());
  }

  private static void mark(HBox row, boolean differs) {
    row.getStyleClass().remove("sheet-changed");
    if (differs) {
      row.getStyleClass().add("sheet-changed");
    }
  }

  private static HBox row(Label name, Node old, Node typed) {
    name.setMinWidth(150);
    name.setPrefWidth(150);
    for (Node each : List.of(old, typed)) {
      HBox.setHgrow(each, Priority.ALWAYS);
      ((javafx.scene.layout.Region) each).setPrefWidth(200);
      ((javafx.scene.layout.Region) each).setMaxWidth(Double.MAX_VALUE);
    }
    HBox row = Row.of(name, old, typed);
    row.getStyleClass().add("sheet-line");
    return row;
  }

  private void propose() {
    Map<SheetField, String> texts = new EnumMap<>(SheetField.class);
    fields.forEach((field, input) -> texts.put(field, input.text()));
    List<SheetValue> values = typing.values(texts, Confidence.TO_VERIFY);
    LocalDate day =
        Optional.ofNullable(from.getValue())
            .orElse(LocalDate.ofInstant(desk.ticker().now(), zone()));
    screen
        .tasks()
        .act(
            () ->
                desk.products()
                    .propose(
                        desk.by(), before.product(), day.atStartOfDay(zone()).toInstant(), values))
        .done(proposed)
        .refused(this::refused)
        .start();
  }

  private void refused(List<Refusal> refusals) {
    reasons
        .getChildren()
        .setAll(
            refusals.stream()
                .map(
                    r ->
                        (Node)
                            Notice.of(State.REFUSED, screen.texts().say(r), screen.texts().todo(r)))
                .toList());
  }
}
