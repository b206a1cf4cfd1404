package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Notice;
import org.givre.fx.Screen;
import org.givre.fx.SecretField;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;

/** A panel with some fields and one act; what the rules refuse stays in it, in words. */
final class ActPanel<T> {

  /** What the panel is about. */
  record Head(String title, String about, String actKey) {}

  /** What is filled in, and which field each refusal is about; the others stand at the foot. */
  record Form(List<Node> content, Map<Class<? extends Refusal>, Field<?>> about) {}

  private final Screen screen;
  private final VBox reasons = new VBox(8);
  private final List<SecretField> secrets = new ArrayList<>();
  private final Button confirm;
  private final Map<Class<? extends Refusal>, Field<?>> about;

  private ActPanel(Screen screen, String actKey, Map<Class<? extends Refusal>, Field<?>> about) {
    this.screen = screen;
    this.about = about;
    this.confirm = Buttons.primary(screen.texts(), actKey, "fth-check", () -> {});
  }

  static <T> void open(
      Screen screen, Head head, List<Node> content, Supplier<Outcome<T>> act, Consumer<T> done) {
    open(screen, head, new Form(content, Map.of()), act, done);
  }

  static <T> void open(
      Screen screen, Head head, Form form, Supplier<Outcome<T>> act, Consumer<T> done) {
    ActPanel<T> panel = new ActPanel<>(screen, head.actKey(), form.about());
    panel.show(head, form.content(), act, done);
  }

  private void show(Head head, List<Node> content, Supplier<Outcome<T>> act, Consumer<T> done) {
    VBox all = new VBox(12);
    content.stream().filter(SecretField.class::isInstance).forEach(this::secret);
    all.getChildren().addAll(content);
    all.getChildren().add(reasons);
    confirm.setId("panel-act");
    confirm.setDefaultButton(true);
    confirm.setOnAction(
        fired ->
            screen
                .tasks()
                .act(act)
                .done(
                    value -> {
                      screen.panels().close();
                      done.accept(value);
                    })
                .refused(this::refused)
                .start());
    screen
        .panels()
        .show(
            new SidePanel(head.title())
                .about(head.about())
                .content(all)
                .foot(
                    Buttons.plain(screen.texts(), "fx.sign.back", "", screen.panels()::close),
                    confirm));
  }

  private void secret(Node node) {
    if (node instanceof SecretField secret) {
      secrets.add(secret);
    }
  }

  private void refused(List<Refusal> refusals) {
    about.values().forEach(Field::right);
    secrets.forEach(each -> each.asked(refusals));
    for (Refusal refusal : refusals) {
      Field<?> field = about.get(refusal.getClass());
      if (field != null) {
        field.wrong(screen.texts().say(refusal) + " " + screen.texts().todo(refusal));
      }
    }
    reasons
        .getChildren()
        .setAll(
            refusals.stream()
                .filter(r -> !about.containsKey(r.getClass()))
                .map(
                    r ->
                        (Node)
                            Notice.of(State.REFUSED, screen.texts().say(r), screen.texts().todo(r)))
                .toList());
  }
}
