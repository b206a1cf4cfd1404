package org.givre.audit.ui;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.givre.audit.ActorNames;
import org.givre.audit.AuditEntry;
import org.givre.audit.Piece;
import org.givre.audit.Sentences;
import org.givre.fx.Buttons;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Texts;

/** A line of the journal: hour, icon, sentence, person, number. */
final class EntryCell extends ListCell<Line> {

  private final Texts texts;
  private final ActorNames names;
  private final LongConsumer more;

  EntryCell(Texts texts, ActorNames names, LongConsumer more) {
    this.texts = texts;
    this.names = names;
    this.more = more;
    getStyleClass().add("journal-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Line line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    getStyleClass().removeAll("journal-day", "journal-more");
    setDisable(false);
    setGraphic(empty || line == null ? null : graphic(line));
  }

  private Node graphic(Line line) {
    return switch (line) {
      case Line.Day day -> {
        getStyleClass().add("journal-day");
        setDisable(true);
        yield Labels.of(texts.formats().longDay(day.day()), "strong");
      }
      case Line.Entry entry -> entry(entry.entry());
      case Line.More older -> {
        getStyleClass().add("journal-more");
        yield Buttons.link(texts, "audit.older", () -> more.accept(older.below()));
      }
    };
  }

  private Node entry(AuditEntry entry) {
    Sentences sentences = new Sentences(texts.now(), names);
    Label hour = Labels.of(texts.formats().hour(entry.fact().at()), "muted");
    hour.setMinWidth(HBox.USE_PREF_SIZE);
    Label who = Labels.of(names.brief(entry.fact().actor()), "muted");
    who.setMinWidth(90);
    who.setPrefWidth(90);
    Label number = Labels.of(texts.formats().count(entry.number()), "caption");
    number.setMinWidth(60);
    number.setAlignment(Pos.CENTER_RIGHT);
    HBox sentence = oneLine(sentences.of(entry));
    setAccessibleText(sentences.plain(entry));
    return Row.line(12, hour, Icons.of(Domains.icon(entry.fact()), 15), sentence, who, number);
  }

  /** One line that is cut at its end: the whole sentence stands in the detail. */
  private static HBox oneLine(List<Piece> pieces) {
    HBox line = Row.line(0);
    for (Piece piece : pieces) {
      boolean strong = piece.weight() == Piece.Weight.STRONG;
      Label label = strong ? Labels.strong(piece.text()) : Labels.body(piece.text());
      label.setMinWidth(strong ? HBox.USE_PREF_SIZE : 0);
      line.getChildren().add(label);
    }
    line.setMinWidth(0);
    HBox.setHgrow(line, Priority.ALWAYS);
    return line;
  }

  /** A sentence with its strong parts. */
  static TextFlow flow(List<Piece> pieces) {
    TextFlow flow = new TextFlow();
    for (Piece piece : pieces) {
      Text text = new Text(piece.text());
      text.getStyleClass().add("text");
      text.getStyleClass().add(piece.weight() == Piece.Weight.STRONG ? "strong" : "plain");
      flow.getChildren().add(text);
    }
    return flow;
  }
}
