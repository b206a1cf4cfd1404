package org.givre.watch.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.AlarmState;
import org.givre.fx.Buttons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;
import org.givre.kernel.Refusal;
import org.givre.watch.AlarmGroup;

/** The foot of an alarm: what I see and do, and the act; says what it will and will not stop. */
final class AlarmAnswer {

  private final Screen screen;
  private final TankDesk desk;
  private final TankWords words;
  private final VBox view = new VBox();
  private final TextArea comment = new TextArea();
  private final Label wrong = Labels.wrapped("", "critical-text", "caption");
  private final Label means = Labels.wrapped("", "caption");
  private final Button acknowledge;
  private final Button reset;
  private final Button shelve;
  private AlarmGroup group;

  AlarmAnswer(Screen screen, TankDesk desk, TankWords words) {
    this.screen = screen;
    this.desk = desk;
    this.words = words;
    this.acknowledge =
        Buttons.withKey(
            Buttons.primary(screen.texts(), "watch.answer.acknowledge", "fth-check", this::answer),
            "Ctrl ↵");
    this.reset =
        Buttons.primary(screen.texts(), "watch.answer.reset", "fth-check-circle", this::resetNow);
    this.shelve =
        Buttons.plain(screen.texts(), "watch.answer.shelve", "fth-bell-off", this::shelveNow);
    acknowledge.setId("acknowledge");
    reset.setId("reset");
    shelve.setId("shelve");
    comment.setId("alarm-comment");
    comment.setPrefRowCount(2);
    comment.setWrapText(true);
    comment.setOnKeyPressed(
        press -> {
          if (press.isControlDown() && press.getCode() == KeyCode.ENTER) {
            answer();
          }
        });
    view.getStyleClass().addAll("givre-card", "answer");
    build();
  }

  VBox view() {
    return view;
  }

  private void build() {
    Label name = screen.texts().on(Labels.of("", "caption", "strong"), "watch.answer.comment");
    name.setLabelFor(comment);
    HBox phrases = Row.line(8, screen.texts().on(Labels.of("", "caption"), "watch.answer.phrases"));
    for (String key : List.of("going", "lid", "filling", "moving")) {
      Button phrase =
          Buttons.plain(
              screen.texts(),
              "watch.phrase." + key,
              "",
              () -> add(screen.say("watch.phrase." + key)));
      phrase.getStyleClass().addAll("phrase");
      phrases.getChildren().add(phrase);
    }
    VBox left = new VBox(6, name, comment, wrong, phrases);
    HBox.setHgrow(left, Priority.ALWAYS);
    wrong.setManaged(false);
    HBox acts = Row.line(8, Row.space(), shelve, reset, acknowledge);
    VBox right = new VBox(8, means, Row.space(), acts);
    right.setPrefWidth(410);
    right.setMinWidth(410);
    view.getChildren().setAll(new HBox(16, left, right));
  }

  private void add(String phrase) {
    String before = comment.getText().strip();
    comment.setText(before.isEmpty() ? phrase : before + ". " + phrase);
    comment.positionCaret(comment.getText().length());
  }

  void open(AlarmGroup other) {
    comment.clear();
    wrong("");
    show(other);
  }

  void show(AlarmGroup other) {
    group = other;
    AlarmState state = group.lead().state();
    boolean latched = state instanceof AlarmState.LatchedAcknowledged;
    shown(acknowledge, !latched);
    shown(reset, latched);
    Buttons.allow(
        acknowledge,
        group.isUnanswered()
            ? may(Permission.TEND_TANK)
            : screen.say("watch.answer.done", state.answered().map(by -> by.name()).orElse("")));
    Buttons.allow(reset, may(Permission.RESET_ALARM));
    Buttons.allow(shelve, may(Permission.SHELVE_ALARM));
    means.setText(means(state));
  }

  private static void shown(Button button, boolean on) {
    button.setVisible(on);
    button.setManaged(on);
  }

  private String may(Permission permission) {
    By by = desk.by().get();
    return Rights.mayDo(by.session().roles(), permission)
        ? ""
        : screen.say("watch.answer.not-allowed");
  }

  private String means(AlarmState state) {
    if (state instanceof AlarmState.LatchedAcknowledged) {
      return screen.say("watch.answer.means.reset");
    }
    return state
        .answered()
        .map(
            by ->
                screen.say(
                    "watch.answer.means.answered",
                    by.name(),
                    words.formats().hour(by.at()),
                    by.comment()))
        .orElse(screen.say("watch.answer.means"));
  }

  private By by() {
    By now = desk.by().get();
    return new By(now.session(), now.at(), new Reason(comment.getText()));
  }

  private void answer() {
    By by = by();
    each(
        AlarmState::isUnanswered,
        id -> desk.alarms().acknowledge(by, id),
        "watch.answer.acknowledged");
  }

  private void resetNow() {
    By by = by();
    each(
        state -> state instanceof AlarmState.LatchedAcknowledged,
        id -> desk.alarms().reset(by, id),
        "watch.answer.was-reset");
  }

  private void shelveNow() {
    ShelfPanel.open(
        screen,
        desk,
        group,
        screen.say("watch.shelf.title", words.title(group)),
        comment.getText().strip(),
        comment::clear);
  }

  /** An alarm that names several channels is answered for all of them. */
  private void each(
      java.util.function.Predicate<AlarmState> which,
      Function<AlarmId, Outcome<AlarmId>> act,
      String doneKey) {
    List<AlarmId> ids =
        group.members().stream()
            .filter(alarm -> which.test(alarm.state()))
            .map(AlarmNow::id)
            .toList();
    screen
        .tasks()
        .act(() -> all(ids, act))
        .done(
            done -> {
              comment.clear();
              wrong("");
              screen.notices().done(screen.say(doneKey));
            })
        .refused(this::refused)
        .start();
  }

  private static Outcome<AlarmId> all(List<AlarmId> ids, Function<AlarmId, Outcome<AlarmId>> act) {
    Outcome<AlarmId> last = Outcome.refused(new org.givre.alarm.NothingToAcknowledge());
    for (AlarmId id : ids) {
      last = act.apply(id);
      if (!last.isDone()) {
        return last;
      }
    }
    return last;
  }

  private void refused(List<Refusal> refusals) {
    Optional<Refusal> first = refusals.stream().findFirst();
    wrong(first.map(no -> screen.texts().say(no) + " " + screen.texts().todo(no)).orElse(""));
    comment.requestFocus();
  }

  private void wrong(String what) {
    wrong.setText(what);
    wrong.setManaged(!what.isEmpty());
    wrong.setVisible(!what.isEmpty());
  }
}
