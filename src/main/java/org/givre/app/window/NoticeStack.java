package org.givre.app.window;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.givre.fx.Buttons;
import org.givre.fx.Notice;
import org.givre.fx.Notices;
import org.givre.fx.State;
import org.givre.fx.Texts;
import org.givre.kernel.Refusal;

/** Notices at the foot of the page, the newest lowest, at most four. */
final class NoticeStack extends VBox implements Notices {

  private static final Duration READ = Duration.seconds(6);
  private static final int MOST = 4;

  private final Texts texts;

  NoticeStack(Texts texts) {
    super(8);
    this.texts = texts;
    getStyleClass().add("notices");
    setAlignment(Pos.BOTTOM_CENTER);
    setPickOnBounds(false);
    setMaxSize(640, Region.USE_PREF_SIZE);
  }

  @Override
  public void done(String sentence) {
    Notice notice = put(Notice.of(State.DONE, sentence, ""));
    PauseTransition read = new PauseTransition(READ);
    read.setOnFinished(over -> getChildren().remove(notice));
    read.play();
  }

  @Override
  public void tell(State state, String title, String what) {
    put(Notice.of(state, title, what));
  }

  @Override
  public void refused(List<Refusal> refusals) {
    for (Refusal refusal : refusals) {
      put(Notice.of(State.REFUSED, texts.say(refusal), texts.todo(refusal)));
    }
  }

  private Notice put(Notice notice) {
    notice.getStyleClass().add("floating");
    getChildren().removeIf(shown -> notice.getAccessibleText().equals(shown.getAccessibleText()));
    notice.acts(Buttons.icon(texts, "fx.close", "fth-x", () -> getChildren().remove(notice)));
    getChildren().add(notice);
    if (getChildren().size() > MOST) {
      getChildren().removeFirst();
    }
    return notice;
  }
}
