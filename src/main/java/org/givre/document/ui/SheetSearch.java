package org.givre.document.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.givre.document.PagePictures.Stretch;
import org.givre.fx.Buttons;
import org.givre.fx.Labels;
import org.givre.fx.Screen;

/** Words looked for in the open sheet: how often they stand there, and each place marked. */
final class SheetSearch extends HBox {

  /** Typing must come to rest before the pages are read. */
  private static final Duration REST = Duration.millis(250);

  private final Screen screen;
  private final DocumentDesk desk;
  private final TextField words = new TextField();
  private final Label count = Labels.figure("", "muted");
  private final Group marks = new Group();
  private final PauseTransition rest = new PauseTransition(REST);
  private Consumer<Integer> turn = page -> {};
  private byte[] pdf = {};
  private List<List<Stretch>> found = List.of();
  private int at;

  SheetSearch(Screen screen, DocumentDesk desk) {
    super(6);
    this.screen = screen;
    this.desk = desk;
    marks.setManaged(false);
    setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    words.setId("sheet-search");
    words.setPrefColumnCount(14);
    screen.texts().prompt(words, "document.search");
    words.setOnAction(fired -> step(1));
    words
        .textProperty()
        .addListener(
            (value, was, is) -> {
              rest.setOnFinished(rested -> look());
              rest.playFromStart();
            });
    count.setId("sheet-search-count");
    count.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .addAll(
            words,
            count,
            Buttons.icon(
                screen.texts(), "document.search.before", "fth-chevron-up", () -> step(-1)),
            Buttons.icon(
                screen.texts(), "document.search.after", "fth-chevron-down", () -> step(1)));
  }

  /** The marks, to lie over the page. */
  Group marks() {
    return marks;
  }

  /** The sheet to look in, and how to turn to a page of it. */
  void in(byte[] other, Consumer<Integer> turning) {
    pdf = other;
    turn = turning;
    look();
  }

  void look() {
    rest.stop();
    String wanted = words.getText();
    byte[] within = pdf;
    screen
        .tasks()
        .run(() -> desk.pictures().find(within, wanted))
        .done(
            places -> {
              if (within == pdf && wanted.equals(words.getText())) {
                show(places);
              }
            })
        .start();
  }

  private void show(List<List<Stretch>> places) {
    found = places;
    at = 0;
    said();
    if (!places.isEmpty()) {
      turn.accept(places.getFirst().getFirst().page());
    } else {
      marks.getChildren().clear();
    }
  }

  private void step(int by) {
    if (!found.isEmpty()) {
      at = Math.floorMod(at + by, found.size());
      said();
      turn.accept(found.get(at).getFirst().page());
    }
  }

  private void said() {
    boolean none = words.getText().isBlank();
    count.setText(
        none
            ? ""
            : found.isEmpty()
                ? screen.say("document.search.none")
                : screen.say("document.search.count", at + 1, found.size()));
  }

  /** Draws the marks of one page over its picture, the current one stronger. */
  void mark(int page, ImageView over) {
    double width = over.getFitWidth();
    double height = width * over.getImage().getHeight() / over.getImage().getWidth();
    marks.getChildren().clear();
    for (int hit = 0; hit < found.size(); hit++) {
      for (Stretch place : found.get(hit)) {
        if (place.page() == page) {
          Rectangle mark =
              new Rectangle(
                  place.x() * width - 2,
                  place.y() * height - 2,
                  place.width() * width + 4,
                  place.height() * height + 4);
          mark.getStyleClass().add(hit == at ? "sheet-found-now" : "sheet-found");
          marks.getChildren().add(mark);
        }
      }
    }
  }
}
