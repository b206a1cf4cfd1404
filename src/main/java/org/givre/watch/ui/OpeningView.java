package org.givre.watch.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.care.OpeningPhase;
import org.givre.care.OpeningState;
import org.givre.fx.Buttons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.kernel.Outcome;
import org.givre.probe.ChannelKind;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.watch.TankNow;
import org.givre.watch.WatchSnapshot;
import org.givre.words.Formats;

/**
 * An announced opening for whoever stands at the tank with gloves on: the time that is left, read
 * at arm's length, and one large button for what comes next.
 */
final class OpeningView extends VBox {

  private final Screen screen;
  private final TankDesk desk;
  private final Label tankName = Labels.of("", "opening-tank");
  private final Label phase = Labels.of("", "opening-phase");
  private final Label left = Labels.figure("", "opening-left");
  private final Label under = Labels.of("", "opening-under");
  private final Label top = Labels.figure("", "opening-top");
  private final Label warmest = Labels.figure("", "opening-top");
  private final Label units = Labels.figure("", "opening-top");
  private final Region bar = new Region();
  private final HBox track = new HBox(bar);
  private final Button next;
  private Tank tank;
  private OpeningPhase shown = OpeningPhase.DONE;

  OpeningView(Screen screen, TankDesk desk, Runnable back) {
    this.screen = screen;
    this.desk = desk;
    getStyleClass().add("opening");
    setAlignment(Pos.CENTER);
    this.next = Buttons.primary(screen.texts(), "watch.opening.opened", "", this::act);
    next.setId("opening-next");
    next.getStyleClass().add("opening-act");
    Button away = Buttons.plain(screen.texts(), "watch.opening.back", "fth-arrow-left", back);
    away.getStyleClass().add("opening-away");
    track.getStyleClass().add("opening-track");
    bar.getStyleClass().add("opening-bar");
    HBox facts =
        new HBox(
            60,
            fact("watch.opening.top", top),
            fact("watch.opening.warmest", warmest),
            fact("watch.opening.handled", units));
    facts.setAlignment(Pos.CENTER);
    HBox head = Row.line(20, tankName, Row.space(), phase);
    VBox middle = new VBox(0, left, under);
    middle.setAlignment(Pos.CENTER);
    VBox.setVgrow(middle, Priority.ALWAYS);
    getChildren().addAll(head, middle, track, facts, Row.line(20, away, Row.space(), next));
  }

  private VBox fact(String key, Label value) {
    VBox fact = new VBox(2, screen.texts().on(Labels.of("", "opening-name"), key), value);
    fact.setAlignment(Pos.CENTER);
    return fact;
  }

  void show(Tank of, WatchSnapshot snapshot) {
    tank = of;
    tankName.setText(of.name());
    TankNow now = snapshot.tank(of.id()).orElse(TankNow.unwatched(of.id()));
    Optional<OpeningState> is = now.standing().opening();
    is.ifPresentOrElse(state -> show(state, now, desk.ticker().now()), this::nothing);
  }

  private void nothing() {
    phase.setText(screen.say("care.phase.done"));
    left.setText(Formats.DASH);
    under.setText(screen.say("watch.opening.none"));
    Buttons.allow(next, screen.say("watch.opening.none"));
  }

  private void show(OpeningState state, TankNow now, Instant at) {
    Formats formats = screen.texts().formats();
    shown = state.phase();
    phase.setText(screen.say("care.phase." + state.phase().code()));
    boolean waits = state.phase() == OpeningPhase.ANNOUNCED;
    Duration rest = waits ? state.opening().allowed() : state.left(at);
    left.setText(formats.countdown(rest));
    under.setText(screen.say(under(state, rest)));
    double share =
        Math.clamp(
            (double) rest.toMillis() / Math.max(1, state.opening().allowed().toMillis()), 0, 1);
    bar.prefWidthProperty().unbind();
    bar.prefWidthProperty().bind(track.widthProperty().multiply(share));
    getStyleClass().removeAll("opening-soon", "opening-over", "opening-falling");
    getStyleClass().add(tone(state, rest));
    top.setText(
        now.channel(ChannelKind.TEMP_TOP)
            .map(TankCard::shown)
            .flatMap(TankWords::number)
            .map(formats::celsius)
            .orElse(Formats.DASH));
    warmest.setText(
        Double.isNaN(state.warmest()) ? Formats.DASH : formats.celsius(state.warmest()));
    units.setText(formats.count(state.opening().units().size()));
    boolean open = state.phase() == OpeningPhase.OPEN;
    next.textProperty().unbind();
    next.setText(screen.say(open ? "watch.opening.closed" : "watch.opening.opened"));
    boolean over = state.phase() == OpeningPhase.RECOVERING || state.phase() == OpeningPhase.DONE;
    Buttons.allow(next, over ? screen.say("watch.opening.closed-already") : "");
  }

  private static String under(OpeningState state, Duration rest) {
    return switch (state.phase()) {
      case ANNOUNCED -> "watch.opening.under.announced";
      case OPEN -> rest.isNegative() ? "watch.opening.under.over" : "watch.opening.under.open";
      case RECOVERING ->
          state.falls() ? "watch.opening.under.falls" : "watch.opening.under.not-falling";
      case DONE -> "watch.opening.under.done";
    };
  }

  private static String tone(OpeningState state, Duration rest) {
    if (state.phase() == OpeningPhase.RECOVERING || state.phase() == OpeningPhase.DONE) {
      return state.falls() ? "opening-falling" : "opening-over";
    }
    return rest.isNegative()
        ? "opening-over"
        : rest.compareTo(Duration.ofMinutes(1)) < 0 ? "opening-soon" : "opening-calm";
  }

  private void act() {
    By by = desk.by().get();
    boolean open = shown == OpeningPhase.OPEN;
    Tank of = tank;
    screen
        .tasks()
        .act(() -> said(by, of, open))
        .refused(refusals -> screen.notices().refused(refusals))
        .start();
  }

  private Outcome<TankId> said(By by, Tank of, boolean open) {
    return open
        ? desk.tending().openings().closed(by, of)
        : desk.tending().openings().opened(by, of);
  }
}
