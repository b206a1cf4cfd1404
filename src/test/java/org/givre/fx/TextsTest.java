package org.givre.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.words.Words;
import org.junit.jupiter.api.Test;

class TextsTest {

  record Nothing() implements Refusal {}

  @Test
  void aLabelChangesItsLanguageWithoutARestart() {
    Texts texts = new Texts(Words.french());
    Label label = ScreenPictures.onWindow(() -> texts.on(new Label(), "app.nav.tanks"));
    assertThat(label.getText()).isEqualTo("Cuves");

    ScreenPictures.onWindow(
        () -> {
          texts.use(Words.english());
          return label;
        });

    assertThat(label.getText()).isEqualTo("Tanks");
    assertThat(texts.say("app.nav.tanks")).isEqualTo("Tanks");
  }

  @Test
  void themeAndTextSizeChangeTheSceneThatIsOpen() {
    List<String> seen = new ArrayList<>();
    ScreenPictures.onWindow(
        () -> {
          Look look = new Look(Theme.LIGHT, 100);
          Scene scene = new Scene(new VBox());
          look.dress(scene);
          seen.add(scene.getRoot().getStyle());
          look.size(150);
          look.use(Theme.DARK);
          seen.add(scene.getRoot().getStyle());
          seen.addAll(scene.getRoot().getStyleClass());
          return look;
        });
    assertThat(seen).contains("-fx-font-size: 13.0px;", "-fx-font-size: 19.5px;", "dark");
  }

  @Test
  void workTellsItsEndOnceAndARefusalIsNotAFailure() {
    List<String> told = new ArrayList<>();
    AtomicReference<Throwable> hook = new AtomicReference<>();
    ScreenPictures.onWindow(
        () -> {
          Tasks tasks = new Tasks(Runnable::run, hook::set);
          tasks
              .run(() -> 7)
              .done(n -> told.add("done " + n))
              .andFinally(() -> told.add("end"))
              .start();
          tasks
              .act(() -> Outcome.<String>refused(new Nothing()))
              .done(told::add)
              .refused(no -> told.add("refused " + no.size()))
              .start();
          tasks
              .run(
                  () -> {
                    throw new IllegalStateException("world");
                  })
              .start();
          return tasks;
        });
    assertThat(told).containsExactly("done 7", "end", "refused 1");
    assertThat(hook.get()).hasMessage("world");
  }
}
