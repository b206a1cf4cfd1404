package org.givre.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A page's head (way back, title, grey line, acts at the right) over its content. The head stays,
 * the content scrolls inside its own region when it must.
 */
public final class PageFrame extends VBox {

  private final HBox way = new HBox(4);
  private final Label title = new Label();
  private final Label line = new Label();
  private final HBox beside = new HBox(8);
  private final HBox acts = new HBox(12);
  private final VBox place = new VBox();

  public PageFrame() {
    getStyleClass().add("page");
    title.getStyleClass().add("page-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    line.getStyleClass().add("page-line");
    way.setAlignment(Pos.CENTER_LEFT);
    way.setManaged(false);
    way.setVisible(false);
    beside.setAlignment(Pos.CENTER_LEFT);
    acts.setAlignment(Pos.CENTER_RIGHT);
    acts.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(12, title, beside, line, Row.space(), acts);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("page-head");
    VBox.setVgrow(place, Priority.ALWAYS);
    getChildren().addAll(way, head, place);
  }

  public static PageFrame titled(Texts texts, String key) {
    PageFrame frame = new PageFrame();
    frame.title.textProperty().bind(texts.of(key));
    return frame;
  }

  /** A title that is data: the name of a tank, a product and its patient. */
  public PageFrame title(String text) {
    title.textProperty().unbind();
    title.setText(text);
    return this;
  }

  /** The grey text beside the title. */
  public PageFrame line(String text) {
    line.textProperty().unbind();
    line.setText(text);
    return this;
  }

  /** Between title and grey line: badges, a choice. */
  public PageFrame beside(Node... nodes) {
    beside.getChildren().setAll(nodes);
    return this;
  }

  /** At the top right, the main act last. */
  public PageFrame acts(Node... nodes) {
    acts.getChildren().setAll(nodes);
    return this;
  }

  /** Where the user came from, each a link, the last one here in grey. */
  public PageFrame way(Hyperlink up, String here) {
    way.getChildren().setAll(up, Icons.of("fth-chevron-right", 12), Labels.caption(here));
    way.setManaged(true);
    way.setVisible(true);
    return this;
  }

  public PageFrame noWay() {
    way.setManaged(false);
    way.setVisible(false);
    return this;
  }

  /** Content that fills the page and scrolls its own parts. */
  public PageFrame content(Node node) {
    VBox.setVgrow(node, Priority.ALWAYS);
    place.getChildren().setAll(node);
    return this;
  }

  /** Content that may be higher than the page. */
  public PageFrame scrolling(Region node) {
    return content(scroll(node));
  }

  /** A region that scrolls up and down, never sideways, without edges of its own. */
  public static ScrollPane scroll(Region node) {
    ScrollPane pane = new ScrollPane(node);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.getStyleClass().add("edge-free");
    pane.setFocusTraversable(false);
    VBox.setVgrow(pane, Priority.ALWAYS);
    HBox.setHgrow(pane, Priority.ALWAYS);
    return pane;
  }
}
