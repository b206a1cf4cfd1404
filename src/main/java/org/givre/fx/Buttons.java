package org.givre.fx;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Buttons that carry the verb of their act. One primary a page. */
public final class Buttons {
  private Buttons() {}

  /** The page's one main act: blue. */
  public static Button primary(Texts texts, String key, String icon, Runnable act) {
    Button button = plain(texts, key, icon, act);
    button.getStyleClass().add("accent");
    return button;
  }

  public static Button plain(Texts texts, String key, String icon, Runnable act) {
    Button button = texts.on(new Button(), key);
    if (!icon.isEmpty()) {
      button.setGraphic(Icons.of(icon));
    }
    button.getStyleClass().add("act");
    button.setMnemonicParsing(true);
    button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    button.setOnAction(fired -> act.run());
    return button;
  }

  /** Final acts only: a red outline, never the default button. */
  public static Button destructive(Texts texts, String key, String icon, Runnable act) {
    Button button = plain(texts, key, icon, act);
    button.getStyleClass().addAll("danger", "button-outlined");
    return button;
  }

  /** An act as text, in rows and card heads. */
  public static Hyperlink link(Texts texts, String key, Runnable act) {
    Hyperlink link = texts.on(new Hyperlink(), key);
    link.getStyleClass().add("act-link");
    link.setOnAction(
        fired -> {
          link.setVisited(false);
          act.run();
        });
    return link;
  }

  /** An icon alone, its name for those who cannot see it and as tooltip. */
  public static Button icon(Texts texts, String key, String icon, Runnable act) {
    Button button = new Button();
    button.setGraphic(Icons.of(icon));
    button.getStyleClass().addAll("button-icon", "act");
    button.accessibleTextProperty().bind(texts.of(key));
    button.setTooltip(tip(texts, key));
    button.setOnAction(fired -> act.run());
    return button;
  }

  private static javafx.scene.control.Tooltip tip(Texts texts, String key) {
    javafx.scene.control.Tooltip tip = new javafx.scene.control.Tooltip();
    tip.textProperty().bind(texts.of(key));
    return tip;
  }

  /** Shows the key that does the same, at the right of a button: F11. */
  public static Button withKey(Button button, String key) {
    Label hint = Labels.keyHint(key);
    HBox both = new HBox(8);
    both.setAlignment(javafx.geometry.Pos.CENTER);
    if (button.getGraphic() != null) {
      both.getChildren().add(button.getGraphic());
    }
    Label name = new Label();
    name.textProperty().bind(button.textProperty());
    both.getChildren().addAll(name, hint);
    button.setGraphic(both);
    button.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
    return button;
  }

  /** Allows an act, or greys it and says why: as tooltip around it and to those who cannot see. */
  public static void allow(Button button, String reasonAgainst) {
    boolean allowed = reasonAgainst.isEmpty();
    button.setDisable(!allowed);
    button.setAccessibleHelp(allowed ? null : reasonAgainst);
  }
}
