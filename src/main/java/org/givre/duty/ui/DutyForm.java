package org.givre.duty.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Notice;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;

/** A side panel with fields and one act; what the rules refuse stands under the fields. */
final class DutyForm {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d/M/uuuu H:mm");

  private final Screen screen;
  private final List<Node> content = new ArrayList<>();
  private final VBox reasons = new VBox(8);

  DutyForm(Screen screen) {
    this.screen = screen;
  }

  Field<TextField> text(String key, String now) {
    Field<TextField> field = Field.text(screen.texts(), key);
    field.control().setText(now);
    field.control().setId(key);
    content.add(field);
    return field;
  }

  <T> Field<ComboBox<T>> choice(String key, List<T> all, T now, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(all);
    box.setConverter(new Named<>(name));
    box.setValue(now);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setId(key);
    Field<ComboBox<T>> field = new Field<>(screen.texts(), key, box);
    content.add(field);
    return field;
  }

  /** Shows the name of what is chosen. */
  static final class Named<T> extends StringConverter<T> {
    private final Function<T, String> name;

    Named(Function<T, String> name) {
      this.name = name;
    }

    @Override
    public String toString(T one) {
      return one == null ? "" : name.apply(one);
    }

    @Override
    public T fromString(String text) {
      return null;
    }
  }

  /**
   * @param act empty while a field cannot be read
   */
  <T> void open(String titleKey, String actKey, Supplier<Optional<Outcome<T>>> act, Runnable done) {
    Button button = Buttons.primary(screen.texts(), actKey, "fth-check", () -> go(act, done));
    button.setId("duty-act");
    button.setDefaultButton(true);
    content.add(reasons);
    screen
        .panels()
        .show(
            new SidePanel(screen.say(titleKey))
                .content(content.toArray(new Node[0]))
                .foot(
                    Buttons.plain(screen.texts(), "duty.cancel", "", screen.panels()::close),
                    button));
  }

  private <T> void go(Supplier<Optional<Outcome<T>>> act, Runnable done) {
    reasons.getChildren().clear();
    act.get()
        .ifPresent(
            outcome -> {
              if (outcome.isDone()) {
                screen.panels().close();
                screen.notices().done(screen.say("duty.saved"));
                done.run();
              } else {
                refused(outcome.refusals());
              }
            });
  }

  private void refused(List<Refusal> refusals) {
    refusals.forEach(
        one ->
            reasons
                .getChildren()
                .add(Notice.of(State.REFUSED, screen.texts().say(one), screen.texts().todo(one))));
  }

  /** The date of a field, or what is wrong with it beside it. */
  Optional<LocalDate> day(Field<TextField> field) {
    try {
      LocalDate day = LocalDate.parse(field.control().getText().strip(), DAY);
      field.right();
      return Optional.of(day);
    } catch (DateTimeParseException unread) {
      field.wrong(screen.say("duty.day.form"));
      return Optional.empty();
    }
  }

  Optional<LocalDateTime> hour(Field<TextField> field) {
    try {
      LocalDateTime hour = LocalDateTime.parse(field.control().getText().strip(), HOUR);
      field.right();
      return Optional.of(hour);
    } catch (DateTimeParseException unread) {
      field.wrong(screen.say("duty.hour.form"));
      return Optional.empty();
    }
  }
}
