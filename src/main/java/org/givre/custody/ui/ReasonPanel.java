package org.givre.custody.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Notice;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;

/** An act that wants a reason: what will be true afterwards, the reason, the act. */
public final class ReasonPanel {
  private ReasonPanel() {}

  /**
   * @param actKey the key of the act's verb
   * @param act done in the background with the reason; its refusals stay in the panel
   */
  public static <T> void open(
      Screen screen,
      String title,
      String about,
      List<String> afterwards,
      String actKey,
      Function<String, Outcome<T>> act,
      Consumer<T> done) {
    TextArea reason = new TextArea();
    reason.setPrefRowCount(3);
    reason.setWrapText(true);
    reason.setId("reason");
    Field<TextArea> field = new Field<>(screen.texts(), "custody.reason", reason);
    VBox refusals = new VBox(8);
    Button confirm = Buttons.primary(screen.texts(), actKey, "", () -> {});
    confirm.setId("confirm");
    confirm.setOnAction(
        fired -> {
          String words = reason.getText().strip();
          if (words.isEmpty()) {
            field.wrong(screen.say("fx.field.empty"));
            return;
          }
          field.right();
          confirm.setDisable(true);
          screen
              .tasks()
              .act(() -> act.apply(words))
              .done(
                  value -> {
                    screen.panels().close();
                    done.accept(value);
                  })
              .refused(reasons -> show(screen, refusals, reasons))
              .andFinally(() -> confirm.setDisable(false))
              .start();
        });
    screen
        .panels()
        .show(
            new SidePanel(title)
                .about(about)
                .content(
                    SidePanel.afterwards(screen.say("fx.sign.afterwards"), afterwards),
                    field,
                    refusals)
                .foot(
                    Buttons.plain(screen.texts(), "fx.sign.back", "", screen.panels()::close),
                    confirm));
    reason.requestFocus();
  }

  private static void show(Screen screen, VBox place, List<Refusal> reasons) {
    place
        .getChildren()
        .setAll(
            reasons.stream()
                .map(
                    each ->
                        Notice.of(
                            State.REFUSED, screen.texts().say(each), screen.texts().todo(each)))
                .toList());
  }
}
