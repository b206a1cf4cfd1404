package org.givre.app;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.givre.access.Session;
import org.givre.fx.Look;
import org.givre.fx.Tasks;
import org.givre.fx.Texts;
import org.givre.fx.Theme;
import org.givre.watch.WatchSnapshot;
import org.givre.words.Words;

/** The real window of a session on the cards of its tanks, for whoever measures it. */
public final class MeasuredWindow {
  private MeasuredWindow() {}

  /**
   * Opens on the window's thread.
   *
   * @param shown told each snapshot that the page has taken, on the window's thread
   */
  public static Stage open(Site site, Session session, Consumer<WatchSnapshot> shown) {
    Texts texts = new Texts(Words.french());
    Look look = new Look(Theme.LIGHT, 100);
    Tasks tasks =
        new Tasks(site.threads().work(), failure -> Threads.hook(Thread.currentThread(), failure));
    Stage stage = new Stage();
    MainWindow window =
        new MainWindow(site, session, new MainWindow.Around(stage, texts, look, tasks), () -> {});
    Scene scene = new Scene(new StackPane(), 1366, 768);
    look.dress(scene);
    stage.setScene(scene);
    scene.setRoot(window.frame());
    stage.show();
    window.shown();
    window.onSnapshot(shown);
    window.page("tanks");
    return stage;
  }
}
