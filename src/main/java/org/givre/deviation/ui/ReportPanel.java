package org.givre.deviation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.audit.Subject;
import org.givre.deviation.Deviation;
import org.givre.deviation.DeviationKind;
import org.givre.deviation.Report;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.kernel.Refusal;

/** Anyone reports, from any page: what happened, about what, what was done at once. */
public final class ReportPanel {

  private final Screen screen;
  private final DeviationDesk desk;
  private final Consumer<Deviation> done;
  private final ComboBox<DeviationKind> kind = new ComboBox<>();
  private final Field<TextArea> what;
  private final Field<TextField> action;
  private final Field<TextField> search;
  private final VBox found = new VBox(2);
  private final VBox chosen = new VBox(2);
  private final VBox reasons = new VBox(8);
  private final List<Subject> subjects = new ArrayList<>();

  private ReportPanel(Screen screen, DeviationDesk desk, Consumer<Deviation> done) {
    this.screen = screen;
    this.desk = desk;
    this.done = done;
    this.what = new Field<>(screen.texts(), "deviation.report.what", new TextArea());
    this.action = Field.text(screen.texts(), "deviation.report.at-once");
    this.search = Field.text(screen.texts(), "deviation.report.about");
    what.control().setId("deviation-what");
    what.control().setPrefRowCount(4);
    what.control().setWrapText(true);
    action.control().setId("deviation-action");
    search.control().setId("deviation-search");
    kind.setId("deviation-kind");
    kind.getItems().setAll(DeviationKind.values());
    kind.setValue(DeviationKind.OTHER);
    kind.setConverter(new Named<>(one -> screen.say("deviation.kind." + one.key())));
    search.control().setOnAction(enter -> find());
  }

  /** Opens the panel over the page in sight. */
  public static void open(
      Screen screen, DeviationDesk desk, List<Subject> about, Consumer<Deviation> done) {
    ReportPanel panel = new ReportPanel(screen, desk, done);
    about.forEach(panel::choose);
    panel.show();
  }

  private void show() {
    Button act =
        Buttons.primary(screen.texts(), "deviation.report.act", "fth-alert-triangle", this::report);
    act.setId("deviation-report");
    Hyperlink look = Buttons.link(screen.texts(), "deviation.report.find", this::find);
    screen
        .panels()
        .show(
            new SidePanel(screen.say("deviation.report.title"))
                .about(screen.say("deviation.report.line"))
                .content(
                    new Field<>(screen.texts(), "deviation.report.kind", kind),
                    what,
                    action,
                    new VBox(4, search, look, found),
                    chosen,
                    reasons)
                .foot(Buttons.plain(screen.texts(), "fx.back", "", screen.panels()::close), act));
    what.control().requestFocus();
  }

  private void find() {
    String text = search.control().getText().strip();
    screen
        .tasks()
        .run(() -> desk.subjects().find(text))
        .done(
            subjectsFound -> {
              found.getChildren().clear();
              subjectsFound.forEach(one -> found.getChildren().add(link(one)));
              if (subjectsFound.isEmpty()) {
                found
                    .getChildren()
                    .add(Labels.caption(screen.say("deviation.report.nothing", text)));
              }
            })
        .start();
  }

  private Node link(Subject subject) {
    Hyperlink link = new Hyperlink(subject.label());
    link.getStyleClass().add("act-link");
    link.setOnAction(fired -> choose(subject));
    return link;
  }

  private void choose(Subject subject) {
    if (subjects.contains(subject)) {
      return;
    }
    subjects.add(subject);
    found.getChildren().clear();
    Hyperlink away = new Hyperlink(screen.say("deviation.report.remove"));
    Node line = Row.line(8, Labels.strong(subject.label()), away);
    away.setOnAction(
        fired -> {
          subjects.remove(subject);
          chosen.getChildren().remove(line);
        });
    chosen.getChildren().add(line);
  }

  private void report() {
    By by = desk.by();
    Report report =
        new Report(
            kind.getValue(),
            what.control().getText(),
            action.control().getText(),
            by.at(),
            subjects);
    screen
        .tasks()
        .act(() -> desk.deviations().report(by, report))
        .done(
            deviation -> {
              screen.panels().close();
              screen
                  .notices()
                  .done(screen.say("deviation.report.done", Integer.toString(deviation.number())));
              done.accept(deviation);
            })
        .refused(this::refused)
        .start();
  }

  private void refused(List<Refusal> refusals) {
    reasons
        .getChildren()
        .setAll(
            refusals.stream()
                .map(
                    r ->
                        (Node)
                            Notice.of(State.REFUSED, screen.texts().say(r), screen.texts().todo(r)))
                .toList());
  }
}
