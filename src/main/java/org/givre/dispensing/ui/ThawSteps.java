package org.givre.dispensing.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.givre.access.Signature;
import org.givre.dispensing.Aspect;
import org.givre.dispensing.DeviceCheck;
import org.givre.dispensing.Dispensed;
import org.givre.dispensing.ThawRecord;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.product.ClockEvent;

/**
 * The steps from the identity check to the end of the infusion: what was done and when, the one
 * that is now with buttons for gloves, those to come.
 */
final class ThawSteps {

  private final Screen screen;
  private final ThawActs acts;
  private final TreatingBook.Console found;
  private final ThawRecord record;

  ThawSteps(Screen screen, TreatingDesk desk, TreatingBook.Console found, Runnable again) {
    this.screen = screen;
    this.acts = new ThawActs(screen, desk, found, again);
    this.found = found;
    this.record = found.record();
  }

  /** One step: its name, what was found or will be asked, when it was done, what is done now. */
  private record Step(String key, String found, Optional<Instant> at, List<Button> now) {}

  Card card() {
    List<Step> steps = steps();
    int current = 0;
    while (current < steps.size() && steps.get(current).at().isPresent()) {
      current++;
    }
    List<Node> rows = new ArrayList<>();
    for (int at = 0; at < steps.size(); at++) {
      rows.add(at == current ? now(steps.get(at)) : row(steps.get(at)));
    }
    rows.add(Row.space());
    rows.add(foot());
    Card card = Card.named(screen.texts(), "dispensing.steps");
    return card.count(screen.say("dispensing.steps.gloves")).rows(rows.toArray(new Node[0]));
  }

  private List<Step> steps() {
    return List.of(
        new Step(
            "identity",
            identity(),
            record.identity().map(check -> check.at()),
            List.of(glove("dispensing.do.identity", "fth-users", acts::identity, true))),
        timed(
            "removal",
            ClockEvent.STORAGE_REMOVAL,
            found.place(),
            glove("dispensing.do.removal", "fth-upload", acts::takeOut, true)),
        timed(
            "thaw-start",
            ClockEvent.THAW_START,
            device(),
            glove("dispensing.do.thaw-start", "mdoal-local_fire_department", acts::begin, true)),
        timed(
            "thaw-end",
            ClockEvent.THAW_END,
            screen.say("dispensing.step.thaw-end.found"),
            glove("dispensing.do.thaw-end", "fth-check", acts::end, true)),
        new Step(
            "aspect",
            aspect(),
            record.aspect().map(a -> a.stamp().at()),
            List.of(
                glove("dispensing.do.conform", "fth-check", acts::conform, true),
                glove("dispensing.do.anomaly", "fth-alert-triangle", acts::anomaly, false))),
        new Step(
            "hand-over",
            handOver(),
            record.dispensed().map(Dispensed::at),
            List.of(glove("dispensing.do.hand-over", "fth-truck", acts::handOver, true))),
        new Step(
            "received",
            received(),
            record.dispensed().flatMap(Dispensed::received).map(Dispensed.Received::at),
            List.of(glove("dispensing.do.received", "fth-check", acts::received, true))),
        timed(
            "infusion-start",
            ClockEvent.INFUSION_START,
            said(ClockEvent.INFUSION_START, "dispensing.step.infusion-start"),
            glove("dispensing.do.infusion-start", "fth-play", acts::infusionStart, true)),
        timed(
            "infusion-end",
            ClockEvent.INFUSION_END,
            said(ClockEvent.INFUSION_END, "dispensing.step.infusion-end"),
            glove("dispensing.do.infusion-end", "fth-check", acts::infusionEnd, true)));
  }

  /** Once it is done, only who said so: what it will close was told before. */
  private String said(ClockEvent event, String key) {
    return screen.say(record.mark(event).isPresent() ? "dispensing.step.by-ward" : key + ".ask");
  }

  private Step timed(String key, ClockEvent event, String detail, Button button) {
    return new Step(key, detail, record.mark(event).map(mark -> mark.at()), List.of(button));
  }

  private Button glove(String key, String icon, Runnable act, boolean first) {
    Button button =
        first
            ? Buttons.primary(screen.texts(), key, icon, act)
            : Buttons.plain(screen.texts(), key, icon, act);
    button.getStyleClass().add("gloves");
    button.setId(key.substring(key.lastIndexOf('.') + 1));
    return button;
  }

  private String identity() {
    return record
        .identity()
        .map(
            check ->
                java.util.stream.Stream.of(check.signatures().first(), check.signatures().second())
                    .map(Signature::displayName)
                    .map(Said::brief)
                    .collect(Collectors.joining(", ")))
        .orElse(screen.say("dispensing.step.identity.ask"));
  }

  private String device() {
    return record
        .device()
        .filter(device -> device.checked().isPresent())
        .map(this::said)
        .orElse(
            screen.say(
                record.sheet().thaw().needsDevice()
                    ? "dispensing.step.thaw-start.ask"
                    : "dispensing.step.thaw-start.room"));
  }

  private String said(DeviceCheck device) {
    return screen.say(
        "dispensing.step.device",
        device.device(),
        screen.texts().formats().celsius(device.checked().orElseThrow().degrees()));
  }

  private String aspect() {
    return record
        .aspect()
        .map(
            a ->
                a.finding() == Aspect.Finding.CONFORM
                    ? screen.say("dispensing.step.aspect.conform")
                    : a.words())
        .orElse(screen.say("dispensing.step.aspect.ask"));
  }

  private String handOver() {
    return record
        .dispensed()
        .map(d -> screen.say("dispensing.step.handed-over", d.number().written()))
        .orElse(screen.say("dispensing.step.hand-over.ask"));
  }

  private String received() {
    return record
        .dispensed()
        .map(d -> d.received().map(Dispensed.Received::by).orElse(d.ward()))
        .orElse(found.dossier().prescription().map(p -> p.text().ward()).orElse(""));
  }

  private Node row(Step step) {
    boolean done = step.at().isPresent();
    Label name = Labels.of(screen.say("dispensing.step." + step.key()), "step-name");
    Node words;
    if (done) {
      name.getStyleClass().add("strong");
      name.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
      Label detail = Labels.caption(step.found());
      detail.setMinWidth(0);
      detail.setTooltip(new Tooltip(step.found()));
      HBox line = Row.line(8, name, detail);
      line.setMinWidth(0);
      HBox.setHgrow(line, javafx.scene.layout.Priority.ALWAYS);
      words = line;
    } else {
      name.getStyleClass().add("muted");
      words = new VBox(1, name, Labels.caption(step.found()));
    }
    HBox row = Row.of(new StateShape(done ? State.DONE : State.TO_DO, 20), words);
    step.at().ifPresent(at -> row.getChildren().add(time(at)));
    row.getStyleClass().add("thaw-step");
    row.setId("step-" + step.key());
    return row;
  }

  private Label time(Instant at) {
    Label time = Labels.figure(screen.texts().formats().second(at), "strong", "step-time");
    time.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return time;
  }

  /** The same mark as in every list of steps: a ring with its dot. */
  private static Node here() {
    StackPane dot = new StackPane();
    dot.getStyleClass().add("step-now-dot");
    dot.setMaxSize(8, 8);
    StackPane ring = new StackPane(dot);
    ring.getStyleClass().add("step-now-ring");
    ring.setMinSize(20, 20);
    ring.setMaxSize(20, 20);
    return ring;
  }

  private Node now(Step step) {
    HBox buttons = new HBox(8, step.now().toArray(new Node[0]));
    step.now().forEach(button -> grow(button));
    VBox words =
        new VBox(
            8,
            new VBox(
                1,
                Labels.of(screen.say("dispensing.step." + step.key()), "strong", "accent-text"),
                Labels.caption(step.found())),
            buttons);
    HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
    HBox row = new HBox(12, here(), words);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().addAll("card-row", "step-now");
    row.setId("step-now");
    return row;
  }

  private static void grow(Button button) {
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, javafx.scene.layout.Priority.ALWAYS);
  }

  private Node foot() {
    Button correct =
        Buttons.plain(screen.texts(), "dispensing.do.correct", "fth-edit-2", acts::correct);
    correct.setId("correct-time");
    correct.getStyleClass().add("in-card");
    correct.setDisable(record.marks().isEmpty());
    Button destroy =
        Buttons.destructive(screen.texts(), "dispensing.do.destroy", "fth-slash", acts::destroy);
    destroy.getStyleClass().add("in-card");
    boolean over = record.mark(ClockEvent.INFUSION_END).isPresent();
    Buttons.allow(destroy, over ? screen.say("dispensing.do.destroy.over") : "");
    HBox foot = Row.line(8, correct, Row.space(), destroy);
    foot.getStyleClass().add("steps-foot");
    return foot;
  }
}
