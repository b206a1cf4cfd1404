package org.givre.pathway.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

/**
 * A form in the side panel. What the rules refuse stands under the field it is about, and what is
 * about no field stands above the act; nothing typed is lost.
 */
final class SideForm {

  private final Screen screen;
  private final List<Node> content = new ArrayList<>();
  private final List<Field<?>> fields = new ArrayList<>();
  private final Map<Class<? extends Refusal>, Field<?>> about = new LinkedHashMap<>();
  private final VBox others = new VBox(8);
  private boolean readable;

  SideForm(Screen screen) {
    this.screen = screen;
  }

  Field<TextField> text(String key, String value) {
    Field<TextField> field = Field.text(screen.texts(), key);
    field.control().setText(value);
    field.control().setId(key.substring(key.lastIndexOf('.') + 1));
    fields.add(field);
    content.add(field);
    return field;
  }

  <T> Field<ComboBox<T>> choice(
      String key, List<T> values, T value, java.util.function.Function<T, String> said) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(values);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T one) {
            return one == null ? "" : said.apply(one);
          }

          @Override
          public T fromString(String text) {
            return box.getValue();
          }
        });
    box.setValue(value);
    box.setId(key.substring(key.lastIndexOf('.') + 1));
    Field<ComboBox<T>> field = new Field<>(screen.texts(), key, box);
    fields.add(field);
    content.add(field);
    return field;
  }

  void add(Node node) {
    content.add(node);
  }

  /** Tells which field a rule is about. */
  @SafeVarargs
  final void about(Field<?> field, Class<? extends Refusal>... rules) {
    for (Class<? extends Refusal> rule : rules) {
      about.put(rule, field);
    }
  }

  /** What is typed in a field cannot be read; the act is not even tried. */
  void unreadable(Field<?> field, String key) {
    field.wrong(screen.say(key));
    readable = false;
  }

  /**
   * @param act builds and does the act; called only where {@code check} found all readable
   */
  <T> void open(
      String titleKey,
      String aboutText,
      String actKey,
      Runnable check,
      Supplier<Outcome<T>> act,
      Consumer<T> done) {
    Button confirm = Buttons.primary(screen.texts(), actKey, "", () -> {});
    confirm.setId("confirm");
    confirm.setOnAction(
        fired -> {
          fields.forEach(Field::right);
          others.getChildren().clear();
          readable = true;
          check.run();
          if (readable) {
            go(confirm, act, done);
          }
        });
    content.add(others);
    screen
        .panels()
        .show(
            new SidePanel(screen.say(titleKey))
                .about(aboutText)
                .content(content.toArray(new Node[0]))
                .foot(
                    Buttons.plain(screen.texts(), "fx.sign.back", "", screen.panels()::close),
                    confirm));
    fields.getFirst().control().requestFocus();
  }

  private <T> void go(Button confirm, Supplier<Outcome<T>> act, Consumer<T> done) {
    confirm.setDisable(true);
    screen
        .tasks()
        .act(act)
        .done(
            value -> {
              screen.panels().close();
              done.accept(value);
            })
        .refused(this::refused)
        .andFinally(() -> confirm.setDisable(false))
        .start();
  }

  private void refused(List<Refusal> refusals) {
    for (Refusal refusal : refusals) {
      String what = screen.texts().say(refusal);
      String todo = screen.texts().todo(refusal);
      Field<?> field = about.get(refusal.getClass());
      if (field == null) {
        others.getChildren().add(Notice.of(State.REFUSED, what, todo));
      } else {
        field.wrong(what + " " + todo);
      }
    }
  }
}
