package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.dispensing.Carrier;
import org.givre.dispensing.ComparedField;
import org.givre.dispensing.IdentityField;
import org.givre.dispensing.Who;
import org.givre.fx.Badge;
import org.givre.fx.Labels;
import org.givre.fx.State;
import org.givre.words.Formats;

/** A row a field, a column a person; only the differing character is boxed. */
final class ComparisonTable extends GridPane {

  private final StepFrame frame;
  private final List<Column> columns = new ArrayList<>();

  /** One person's reading of one carrier. */
  private record Column(Carrier carrier, Who reader) {}

  ComparisonTable(StepFrame frame) {
    this.frame = frame;
    getStyleClass().add("comparison");
    frame.arrival().file().readings().stream()
        .map(reading -> new Column(reading.carrier(), reading.stamp().by()))
        .distinct()
        .forEach(columns::add);
    widths();
    head();
    int row = 1;
    for (IdentityField field : frame.arrival().fields()) {
      row(row, field);
      row++;
    }
  }

  private int places() {
    return Math.max(2, columns.size());
  }

  private void widths() {
    int people = places();
    double each = 66.0 / (people + 1);
    add(17.5);
    add(each + 1.5);
    for (int i = 0; i < people; i++) {
      add(each);
    }
    add(15);
  }

  private void add(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    getColumnConstraints().add(column);
  }

  private void head() {
    cell(0, 0, Labels.caption(frame.say("reception.read-on")), "head");
    cell(1, 0, two(frame.say("reception.expected"), frame.say("reception.expected.of")), "head");
    for (int i = 0; i < places(); i++) {
      Node name =
          i < columns.size()
              ? two(columns.get(i).reader().name(), reads(columns.get(i), i))
              : two(frame.say("reception.reader", i + 1), frame.say("reception.reads.not-yet"));
      cell(2 + i, 0, name, "head");
    }
    cell(2 + places(), 0, Labels.caption(frame.say("reception.result")), "head");
  }

  private String reads(Column column, int number) {
    String carrier =
        frame.say("reception.reads." + column.carrier().name().toLowerCase(Locale.ROOT));
    return number == 0 ? carrier : carrier + frame.say("reception.reads.blind");
  }

  private static Node two(String first, String second) {
    VBox lines = new VBox(1, Labels.strong(first), Labels.caption(second));
    lines.setAlignment(Pos.CENTER_LEFT);
    return lines;
  }

  private void row(int row, IdentityField field) {
    Optional<ComparedField> compared = frame.arrival().compared(field);
    boolean differs = !blind() && compared.filter(ComparedField::differs).isPresent();
    String style = differs ? "differs" : "alike";
    String name = frame.say("dispensing.field." + field.key());
    cell(0, row, Labels.of(name, differs ? "strong" : "muted"), style, "first");
    List<String> writings = new ArrayList<>();
    writings.add(compared.flatMap(ComparedField::expected).orElse(""));
    columns.forEach(column -> writings.add(read(compared, column)));
    List<Node> shown = blind() ? hidden(writings) : shown(field, writings, differs);
    for (int i = 0; i <= places(); i++) {
      cell(1 + i, row, i < shown.size() ? shown.get(i) : dash(), style);
    }
    cell(2 + places(), row, result(field, compared, differs), style);
  }

  /** Until two have read, nobody sees what is due nor what the first one read. */
  private boolean blind() {
    return frame.arrival().readers() < 2;
  }

  private List<Node> hidden(List<String> writings) {
    List<Node> nodes = new ArrayList<>();
    String due = writings.getFirst().isEmpty() ? "" : frame.say("reception.expected.hidden");
    nodes.add(due.isEmpty() ? dash() : Labels.of(due, "subtle"));
    writings.stream().skip(1).map(text -> text.isEmpty() ? dash() : read()).forEach(nodes::add);
    return nodes;
  }

  private Node read() {
    return Labels.of(frame.say("reception.reads.hidden"), "subtle");
  }

  private List<Node> shown(IdentityField field, List<String> writings, boolean differs) {
    List<String> said = writings.stream().map(text -> said(field, text)).toList();
    if (!differs) {
      return said.stream().map(ComparisonTable::plain).toList();
    }
    // A field that somebody has not read is no difference: it is not held against the others.
    List<String> read = said.stream().filter(text -> !text.isEmpty()).toList();
    List<List<CharacterMarks.Run>> runs = new ArrayList<>(CharacterMarks.of(read));
    return said.stream().map(text -> text.isEmpty() ? dash() : marked(runs.removeFirst())).toList();
  }

  /** Dates are compared as written by machines and shown as people write them. */
  private String said(IdentityField field, String value) {
    return IdentityDates.isDate(field)
        ? IdentityDates.shown(value, frame.screen().texts().formats())
        : value;
  }

  private static String read(Optional<ComparedField> compared, Column column) {
    return compared.stream()
        .flatMap(field -> field.cells().stream())
        .filter(c -> c.carrier() == column.carrier() && c.reader().equals(column.reader()))
        .map(ComparedField.Cell::value)
        .reduce((a, b) -> b)
        .orElse("");
  }

  private static Node plain(String text) {
    return text.isEmpty() ? dash() : Labels.code(text);
  }

  private static Node dash() {
    return Labels.of(Formats.DASH, "subtle");
  }

  private static Node marked(List<CharacterMarks.Run> runs) {
    HBox line = new HBox();
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("marked");
    for (CharacterMarks.Run run : runs) {
      Label text = Labels.code(run.text());
      text.setMinWidth(Region.USE_PREF_SIZE);
      text.getStyleClass()
          .add(
              switch (run.mark()) {
                case SAME -> "mark-same";
                case OTHERWISE -> "mark-otherwise";
                case ALONE -> "mark-alone";
              });
      line.getChildren().add(text);
    }
    return line;
  }

  private Node result(IdentityField field, Optional<ComparedField> compared, boolean differs) {
    if (differs) {
      return Badge.quiet(State.REFUSED, frame.say("reception.differs"));
    }
    long readers =
        compared.stream()
            .flatMap(f -> f.cells().stream())
            .map(c -> c.reader().id())
            .distinct()
            .count();
    boolean lacking = frame.arrival().file().identity().missing().contains(field) || readers < 2;
    return lacking
        ? Badge.quiet(State.TO_DO, frame.say("reception.to-read"))
        : Badge.quiet(State.NORMAL, frame.say("reception.alike"));
  }

  private void cell(int column, int row, Node node, String... styles) {
    HBox cell = new HBox(node);
    cell.setAlignment(Pos.CENTER_LEFT);
    cell.getStyleClass().add("compared");
    cell.getStyleClass().addAll(styles);
    add(cell, column, row);
  }
}
