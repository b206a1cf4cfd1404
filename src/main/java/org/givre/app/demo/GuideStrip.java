package org.givre.app.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.givre.app.MainWindow;
import org.givre.fx.Buttons;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.fx.StepList;

/** One line over the page: which step comes now and where to click. */
final class GuideStrip extends HBox {

  private static final Duration EVERY = Duration.seconds(3);

  private final Screen screen;
  private final Visit visit;
  private final Label count = Labels.of("", "guide-step");
  private final Label what = Labels.of("", "strong");
  private final Label how = Labels.of("", "muted");
  private final Button go;

  GuideStrip(MainWindow window, Visit visit) {
    super(12);
    this.screen = window.screen();
    this.visit = visit;
    getStyleClass().add("guide");
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    go = Buttons.plain(screen.texts(), "app.guide.go", "", this::go);
    go.getStyleClass().add("in-card");
    Hyperlink all = Buttons.link(screen.texts(), "app.guide.all", this::all);
    all.setMinWidth(USE_PREF_SIZE);
    Button close =
        Buttons.icon(
            screen.texts(),
            "app.guide.close",
            "fth-x",
            () -> window.frame().guide(Optional.empty()));
    close.getStyleClass().add("in-card");
    count.setMinWidth(USE_PREF_SIZE);
    what.setMinWidth(USE_PREF_SIZE);
    how.setMinWidth(0);
    how.setWrapText(true);
    how.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(Icons.of("fth-compass"), count, what, how, Row.space(), all, go, close);
    Timeline look = new Timeline(new KeyFrame(EVERY, tick -> look()));
    look.setCycleCount(Animation.INDEFINITE);
    sceneProperty()
        .addListener(
            (at, before, after) -> {
              if (after == null) {
                look.stop();
              } else {
                look.play();
              }
            });
    window.onPage(
        page -> {
          visit.went(page);
          show();
        });
    screen.texts().words().addListener((at, before, after) -> show());
    show();
  }

  private void look() {
    screen
        .tasks()
        .run(
            () -> {
              visit.look();
              return visit.current();
            })
        .done(now -> show())
        .start();
  }

  private void show() {
    int now = visit.current();
    int all = visit.all().size();
    if (now == all) {
      count.setText(screen.say("app.guide.done"));
      what.setText("");
      how.setText(screen.say("app.guide.done.how"));
      go.setVisible(false);
      return;
    }
    GuideStep step = visit.all().get(now);
    count.setText(screen.say("app.guide.count", now + 1, all));
    what.setText(screen.say("app.guide." + step.code()));
    how.setText(screen.say("app.guide." + step.code() + ".how"));
  }

  private void go() {
    int now = visit.current();
    if (now < visit.all().size()) {
      GuideStep step = visit.all().get(now);
      if (step.code().equals("alarm")) {
        visit.warm();
      }
      screen.nav().open(step.target());
    }
  }

  private void all() {
    StepList steps = new StepList();
    int now = visit.current();
    List<StepList.Step> shown =
        IntStream.range(0, visit.all().size()).mapToObj(at -> step(at, now)).toList();
    steps.show(shown);
    screen
        .panels()
        .show(
            new SidePanel(screen.say("app.guide.title"))
                .about(screen.say("app.guide.about"))
                .content(steps)
                .foot(
                    Row.space(),
                    Buttons.plain(screen.texts(), "fx.close", "", screen.panels()::close)));
  }

  private StepList.Step step(int at, int now) {
    GuideStep step = visit.all().get(at);
    StepList.Stage stage =
        visit.isDone(step)
            ? StepList.Stage.DONE
            : at == now ? StepList.Stage.NOW : StepList.Stage.TO_COME;
    String key = "app.guide." + step.code();
    return new StepList.Step(stage, screen.say(key), screen.say(key + ".how"));
  }
}
