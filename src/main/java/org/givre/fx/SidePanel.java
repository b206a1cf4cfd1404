package org.givre.fx;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.label.Scan;

/**
 * A panel of 432 px at the right of the page: title, what it is about, content that scrolls, and at
 * its foot the way back and the act. The page stays readable beside it.
 */
public final class SidePanel extends VBox {

  private static final double WIDTH = 432;

  private final Label about = Labels.wrapped("", "muted");
  private final VBox content = new VBox(12);
  private final HBox foot = new HBox(4);
  private Predicate<Scan> scans = scan -> false;

  public SidePanel(String title) {
    getStyleClass().add("side-panel");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    Label name = Labels.wrapped(title, "page-title", "side-title");
    VBox head = new VBox(2, name, about);
    head.getStyleClass().add("side-head");
    about.setManaged(false);
    content.getStyleClass().add("side-content");
    foot.getStyleClass().add("side-foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    var scroll = PageFrame.scroll(content);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll, foot);
    setAccessibleText(title);
    setFocusTraversable(true);
  }

  /** What becomes of a code scanned while the panel is open: whether the panel has a use for it. */
  public SidePanel onScan(Predicate<Scan> taken) {
    scans = taken;
    return this;
  }

  /** Any code at all is what the panel asks for: its text is taken as it is. */
  public SidePanel onCode(Consumer<String> text) {
    return onScan(
        scan -> {
          text.accept(scan.text());
          return true;
        });
  }

  public boolean scanned(Scan scan) {
    return scans.test(scan);
  }

  public SidePanel about(String text) {
    about.setText(text);
    about.setManaged(!text.isEmpty());
    return this;
  }

  public SidePanel content(Node... nodes) {
    content.getChildren().setAll(nodes);
    return this;
  }

  /** Way back at the left, the act at the right. */
  public SidePanel foot(Node back, Node act) {
    foot.getChildren().setAll(back, Row.space(), act);
    return this;
  }

  /** What will be true afterwards, in words, with a blue bar at its left. */
  public static VBox afterwards(String head, java.util.List<String> sentences) {
    VBox box = new VBox(4, Labels.heading(head));
    box.getStyleClass().add("afterwards");
    for (String sentence : sentences) {
      HBox line = new HBox(8, Labels.of("•"), Labels.wrapped(sentence));
      HBox.setHgrow(line.getChildren().get(1), Priority.ALWAYS);
      box.getChildren().add(line);
    }
    return box;
  }
}
