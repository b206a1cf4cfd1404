package org.givre.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A panel with a hairline; its head, when it has one, is 40 px with name, grey count and one act.
 */
public final class Card extends VBox {

  private final HBox head = new HBox(8);
  private final Label name = new Label();
  private final Label count = new Label();
  private final VBox body = new VBox();

  public Card() {
    getStyleClass().add("givre-card");
    head.getStyleClass().add("card-head");
    head.setAlignment(Pos.CENTER_LEFT);
    name.getStyleClass().add("heading");
    name.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add("caption");
    body.getStyleClass().add("card-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().add(body);
  }

  /** A card whose name follows the language. */
  public static Card named(Texts texts, String key) {
    Card card = new Card();
    card.name.textProperty().bind(texts.of(key));
    card.showHead();
    return card;
  }

  private void showHead() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    head.getChildren().setAll(name, count, space);
    getChildren().addFirst(head);
  }

  /** The grey text beside the name. */
  public Card count(String text) {
    count.setText(text);
    return this;
  }

  /** At the right of the head: one link, button or badge. */
  public Card right(Node... nodes) {
    head.getChildren().remove(3, head.getChildren().size());
    head.getChildren().addAll(nodes);
    return this;
  }

  /** Content with the card's padding of 16. */
  public Card content(Node... nodes) {
    body.getStyleClass().remove("rows");
    body.getChildren().setAll(nodes);
    return this;
  }

  /** Content to the edges: rows, tables, drawings. */
  public Card rows(Node... nodes) {
    if (!body.getStyleClass().contains("rows")) {
      body.getStyleClass().add("rows");
    }
    body.getChildren().setAll(nodes);
    return this;
  }

  /** The edge in the colour of a state; normal has none. */
  public Card edge(State state) {
    getStyleClass().removeIf(each -> each.startsWith("state-"));
    getStyleClass().add(state.styleClass());
    return this;
  }

  public VBox body() {
    return body;
  }
}
