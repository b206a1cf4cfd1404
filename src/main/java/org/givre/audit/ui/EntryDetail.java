package org.givre.audit.ui;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.audit.AuditChain;
import org.givre.audit.AuditEntry;
import org.givre.audit.AuditFact;
import org.givre.audit.Sentences;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.kernel.Digest;

/** One entry in full, at the right of the list. */
final class EntryDetail extends VBox {

  private final Screen screen;
  private final JournalDesk desk;
  private final Consumer<String> all;

  /**
   * @param all asked for everything about a subject
   */
  EntryDetail(Screen screen, JournalDesk desk, Consumer<String> all) {
    this.screen = screen;
    this.desk = desk;
    this.all = all;
    getStyleClass().addAll("givre-card", "journal-detail");
    setMinWidth(368);
    setPrefWidth(368);
    setMaxWidth(368);
  }

  void nothing() {
    Label hint = Labels.wrapped(screen.say("audit.choose"), "muted");
    VBox middle = new VBox(12, Icons.of("fth-list", 32), hint);
    middle.getStyleClass().add("journal-part");
    getChildren().setAll(middle);
  }

  void show(AuditEntry entry) {
    VBox parts = new VBox(sentence(entry));
    AuditFact fact = entry.fact();
    if (!fact.before().isEmpty() || !fact.after().isEmpty()) {
      parts.getChildren().add(fields(fact));
    }
    if (fact.reason().isGiven()) {
      parts
          .getChildren()
          .add(part(pair("audit.reason", Labels.wrapped(quoted(fact.reason().words())))));
    }
    parts.getChildren().addAll(when(entry), chain(entry));
    getChildren().setAll(head(entry), PageFrame.scroll(parts), foot(entry));
  }

  private Node head(AuditEntry entry) {
    boolean whole = new AuditChain().digest(entry).equals(entry.digest());
    String number = screen.texts().formats().count(entry.number());
    HBox head =
        Row.line(
            8,
            Labels.heading(screen.say("audit.entry", number)),
            Row.space(),
            whole
                ? Badge.quiet(State.NORMAL, screen.say("audit.whole"))
                : new Badge(State.CRITICAL, screen.say("audit.altered")));
    head.getStyleClass().add("journal-detail-head");
    return head;
  }

  private Node sentence(AuditEntry entry) {
    Sentences sentences = new Sentences(screen.texts().now(), desk.names());
    Label who = Labels.strong(desk.names().full(entry.fact().actor()));
    VBox part = part(who, EntryCell.flow(sentences.of(entry)));
    part.setSpacing(4);
    part.getStyleClass().add("first");
    return part;
  }

  private Node fields(AuditFact fact) {
    Sentences sentences = new Sentences(screen.texts().now(), desk.names());
    GridPane grid = new GridPane();
    grid.getStyleClass().add("before-after");
    for (int share : new int[] {30, 35, 35}) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      grid.getColumnConstraints().add(column);
    }
    heads(grid);
    var names = new TreeSet<>(fact.after().keySet());
    names.addAll(fact.before().keySet());
    int row = 1;
    for (String name : names) {
      grid.add(cell(sentences.field(name), "muted"), 0, row);
      grid.add(cell(value(sentences, fact.before(), name), "before"), 1, row);
      grid.add(cell(value(sentences, fact.after(), name), "after"), 2, row);
      row++;
    }
    VBox part = part(grid);
    part.getStyleClass().add("first");
    return part;
  }

  private void heads(GridPane grid) {
    grid.add(cell(screen.say("audit.column.field"), "head"), 0, 0);
    grid.add(cell(screen.say("audit.column.before"), "head"), 1, 0);
    grid.add(cell(screen.say("audit.column.after"), "head"), 2, 0);
  }

  private static String value(Sentences sentences, Map<String, String> fields, String name) {
    String value = fields.getOrDefault(name, "");
    return value.matches("[0-9a-f]{64}") ? new Digest(value).brief() : sentences.value(name, value);
  }

  private static Label cell(String text, String kind) {
    Label cell = Labels.wrapped(text, "field-cell", kind);
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.setMaxHeight(Double.MAX_VALUE);
    return cell;
  }

  private Node when(AuditEntry entry) {
    return part(
        pair("audit.when", Labels.wrapped(screen.texts().formats().stamp(entry.fact().at()))),
        pair("audit.workstation", Labels.wrapped(entry.workstation())),
        pair("audit.about", Labels.wrapped(entry.fact().subject().label())));
  }

  private Node chain(AuditEntry entry) {
    return part(
        pair("audit.previous", Labels.code(entry.previous().brief())),
        pair("audit.digest", Labels.code(entry.digest().brief())));
  }

  private Node foot(AuditEntry entry) {
    String label = entry.fact().subject().label();
    HBox foot =
        Row.line(
            8, Buttons.plain(screen.texts(), "audit.all", "fth-clock", () -> all.accept(label)));
    foot.getStyleClass().add("journal-detail-foot");
    foot.setVisible(!label.isBlank());
    return foot;
  }

  private HBox pair(String key, Label value) {
    Label name = Labels.of(screen.say(key), "muted");
    name.setMinWidth(92);
    HBox.setHgrow(value, Priority.ALWAYS);
    HBox pair = new HBox(12, name, value);
    pair.getStyleClass().add("pair");
    return pair;
  }

  private static VBox part(Node... nodes) {
    VBox part = new VBox(nodes);
    part.getStyleClass().add("journal-part");
    return part;
  }

  private String quoted(String words) {
    return screen.say("audit.quoted", words);
  }
}
