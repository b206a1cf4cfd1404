package org.givre.document.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.givre.document.PagePictures.PagePicture;
import org.givre.document.SheetVerdict;
import org.givre.fx.Buttons;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;

/** A sheet as its pages: thumbnails at the left, the page at the right, as large as one likes. */
final class SheetViewer extends VBox {

  private static final double THUMB_DOTS = 10;

  /** Per cent of the paper's own size; the first fits the page to the width there is. */
  private static final double[] ZOOMS = {0, 50, 75, 100, 125, 150, 200};

  /** Of paper, on both sides together, and the scroll bar. */
  private static final double AROUND = 48;

  private static final double PAPER_INCHES = 210 / 25.4;

  /** Width of A4 at 96 dots an inch. */
  private static final double ACTUAL = PAPER_INCHES * 96;

  private static final double SHARP_LEAST = 110;

  private final Screen screen;
  private final DocumentDesk desk;
  private final VBox thumbs = new VBox(8);
  private final ImageView page = new ImageView();
  private final ScrollPane scroll;
  private final Label zoomLabel = Labels.figure("", "muted");
  private final Label pageLabel = Labels.figure("", "muted");
  private final SheetSearch search;
  private OpenSheet sheet;
  private int shown;
  private int zoom;

  SheetViewer(Screen screen, DocumentDesk desk) {
    this.screen = screen;
    this.desk = desk;
    getStyleClass().addAll("givre-card", "sheet-viewer");
    page.setPreserveRatio(true);
    page.setId("sheet-page");
    search = new SheetSearch(screen, desk);
    Pane leaf = new Pane(page, search.marks());
    leaf.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane paper = new StackPane(leaf);
    paper.getStyleClass().add("sheet-ground");
    scroll = new ScrollPane(paper);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("edge-free");
    scroll.setPannable(true);
    scroll.widthProperty().addListener((at, before, after) -> fit());
    thumbs.getStyleClass().add("sheet-thumbs");
    HBox.setHgrow(scroll, Priority.ALWAYS);
    nothing();
  }

  void nothing() {
    sheet = null;
    Label hint = Labels.wrapped(screen.say("document.choose"), "muted");
    VBox middle = new VBox(12, Icons.of("fth-file-text", 32), hint);
    middle.getStyleClass().add("journal-part");
    getChildren().setAll(middle);
  }

  void show(OpenSheet other) {
    sheet = other;
    HBox pages = new HBox(thumbs, scroll);
    VBox.setVgrow(pages, Priority.ALWAYS);
    getChildren().setAll(head(), verdict(), pages);
    thumbnails();
    turn(0);
    search.in(other.pdf(), this::turn);
  }

  private Node head() {
    Label number = Labels.of(sheet.line().number().text(), "heading");
    number.setMinWidth(USE_PREF_SIZE);
    HBox head =
        Row.line(
            8,
            number,
            SheetWords.badge(screen.texts(), sheet.line()),
            Labels.caption(copies()),
            Row.space(),
            pageLabel,
            step("document.page.before", "fth-chevron-left", -1),
            step("document.page.after", "fth-chevron-right", 1),
            zoomLabel,
            Buttons.icon(screen.texts(), "document.smaller", "fth-zoom-out", () -> zoom(-1)),
            Buttons.icon(screen.texts(), "document.larger", "fth-zoom-in", () -> zoom(1)));
    head.getStyleClass().add("sheet-head");
    return head;
  }

  private String copies() {
    int copies = sheet.copies().size() - 1;
    return copies <= 0 ? "" : screen.say("document.copies", copies);
  }

  private Button step(String key, String icon, int by) {
    Button button = Buttons.icon(screen.texts(), key, icon, () -> turn(shown + by));
    button.setVisible(sheet.pages() > 1);
    button.setManaged(sheet.pages() > 1);
    return button;
  }

  private Node verdict() {
    SheetVerdict verdict = sheet.verdict();
    if (verdict.isGenuine()) {
      Label line = Labels.caption(screen.say("document.verdict.genuine", digest(verdict)));
      HBox quiet =
          Row.line(8, new org.givre.fx.StateShape(State.NORMAL, 14), line, Row.space(), search);
      quiet.getStyleClass().add("sheet-verdict");
      return quiet;
    }
    VBox loud =
        new VBox(
            Notice.of(
                State.CRITICAL,
                screen.say("document.check." + verdict.kind().code()),
                screen.say("document.check.why." + verdict.why().code())));
    loud.getStyleClass().add("sheet-verdict");
    return loud;
  }

  private static String digest(SheetVerdict verdict) {
    return verdict.digest().map(digest -> digest.brief()).orElse("–");
  }

  private void thumbnails() {
    thumbs.getChildren().clear();
    boolean several = sheet.pages() > 1;
    thumbs.setManaged(several);
    thumbs.setVisible(several);
    if (!several) {
      return;
    }
    OpenSheet opened = sheet;
    screen
        .tasks()
        .run(() -> pictures(opened))
        .done(
            pictures -> {
              if (sheet == opened) {
                for (int at = 0; at < pictures.size(); at++) {
                  thumbs.getChildren().add(thumb(pictures.get(at), at));
                }
              }
            })
        .start();
  }

  private List<PagePicture> pictures(OpenSheet opened) {
    List<PagePicture> pictures = new ArrayList<>();
    for (int at = 0; at < opened.pages(); at++) {
      pictures.add(desk.pictures().page(opened.pdf(), at, THUMB_DOTS));
    }
    return pictures;
  }

  private Node thumb(PagePicture picture, int at) {
    Button button = new Button();
    button.setGraphic(new ImageView(PageView.image(picture)));
    button.setText(Integer.toString(at + 1));
    button.setContentDisplay(javafx.scene.control.ContentDisplay.TOP);
    button.getStyleClass().add("sheet-thumb");
    button.setAccessibleText(screen.say("document.page.n", at + 1, sheet.pages()));
    button.setOnAction(fired -> turn(at));
    return button;
  }

  private void zoom(int by) {
    zoom = Math.clamp((long) zoom + by, 0, ZOOMS.length - 1);
    turn(shown);
  }

  /** How wide the page is to be, in px of the window. */
  private double width() {
    double wide = scroll.getWidth() > 0 ? scroll.getWidth() : 600;
    return zoom == 0 ? Math.max(240, wide - AROUND) : ACTUAL * ZOOMS[zoom] / 100;
  }

  private void fit() {
    if (zoom == 0 && page.getImage() != null) {
      page.setFitWidth(width());
      search.mark(shown, page);
      percent();
    }
  }

  private void percent() {
    zoomLabel.setText(screen.texts().formats().percent(Math.round(width() / ACTUAL * 100)));
  }

  private void turn(int to) {
    if (sheet == null || to < 0 || to >= sheet.pages()) {
      return;
    }
    boolean same = shown == to;
    shown = to;
    pageLabel.setText(
        sheet.pages() > 1 ? screen.say("document.page.n", to + 1, sheet.pages()) : "");
    percent();
    OpenSheet opened = sheet;
    double dots = Math.max(SHARP_LEAST, width() / PAPER_INCHES * 1.5);
    screen
        .tasks()
        .run(() -> desk.pictures().page(opened.pdf(), to, dots))
        .done(
            picture -> {
              if (sheet == opened && shown == to) {
                put(PageView.image(picture));
                if (!same) {
                  scroll.setVvalue(0);
                }
              }
            })
        .start();
  }

  private void put(Image image) {
    page.setImage(image);
    page.setSmooth(true);
    page.setFitWidth(width());
    search.mark(shown, page);
    page.setAccessibleText(sheet.line().number().text());
  }
}
