package org.givre.acquisition.ui;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.probe.Echo;
import org.givre.probe.Line;
import org.givre.probe.LineFormat;
import org.givre.probe.LinePlan;

/** Another name, port, format or echo of a line that is there. */
final class LinePanel {
  private LinePanel() {}

  static void open(Screen screen, ProbeDesk desk, Line line, Consumer<Line> changed) {
    Field<TextField> name = field(screen, "line-name", "acquisition.line.name", line.name());
    Field<TextField> path = field(screen, "line-path", "acquisition.line.path", line.path());
    Field<TextField> format =
        field(screen, "line-format", "acquisition.setup.format", ProbeWords.format(line.format()));
    CheckBox echo = screen.texts().on(new CheckBox(), "acquisition.setup.echo");
    echo.setSelected(line.echo() == Echo.RETURNED);
    VBox reasons = new VBox(8);
    Button act = Buttons.primary(screen.texts(), "acquisition.line.act", "fth-save", () -> {});
    act.setId("change-line");
    act.setOnAction(
        fired -> {
          String written = format.control().getText().replace(" ", "");
          if (!isFormat(written)) {
            format.wrong(screen.say("acquisition.line.format.wrong"));
            return;
          }
          LinePlan plan =
              new LinePlan(
                  name.control().getText(),
                  path.control().getText(),
                  LineFormat.parse(written),
                  echo.isSelected() ? Echo.RETURNED : Echo.NONE);
          screen
              .tasks()
              .act(
                  () -> {
                    var done = desk.acts().probes().changeLine(desk.by().get(), line.id(), plan);
                    desk.follow().run();
                    return done;
                  })
              .done(
                  now -> {
                    screen.panels().close();
                    changed.accept(now);
                  })
              .refused(
                  refusals ->
                      reasons
                          .getChildren()
                          .setAll(
                              refusals.stream()
                                  .map(
                                      one ->
                                          Notice.of(
                                              State.REFUSED,
                                              screen.texts().say(one),
                                              screen.texts().todo(one)))
                                  .toList()))
              .start();
        });
    screen
        .panels()
        .show(
            new SidePanel(screen.say("acquisition.line.title", line.name()))
                .about(screen.say("acquisition.line.about"))
                .content(
                    new FormGrid(1).add(name, path, format),
                    echo,
                    Labels.wrapped(screen.say("acquisition.line.path.how"), "caption"),
                    reasons)
                .foot(
                    Buttons.plain(screen.texts(), "fx.sign.back", "", screen.panels()::close),
                    act));
  }

  private static boolean isFormat(String text) {
    try {
      LineFormat.parse(text);
      return true;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  private static Field<TextField> field(Screen screen, String id, String key, String value) {
    Field<TextField> field = Field.text(screen.texts(), key);
    field.control().setId(id);
    field.control().setText(value);
    return field;
  }
}
