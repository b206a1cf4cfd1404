package org.givre.document.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.givre.document.PrintJob;
import org.givre.document.Printing;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.StateShape;

/** Papers nobody knows the end of: « imprimée ? », and those that did not come out. */
final class PrintTasks extends VBox {

  private static final int SHOWN = 3;

  private final Screen screen;
  private final Printing printing;
  private final java.util.function.Supplier<org.givre.access.By> by;

  PrintTasks(
      Screen screen, Printing printing, java.util.function.Supplier<org.givre.access.By> by) {
    this.screen = screen;
    this.printing = printing;
    this.by = by;
    setManaged(false);
    setVisible(false);
  }

  void look() {
    screen.tasks().run(printing::waiting).done(this::show).start();
  }

  private void show(List<PrintJob> waiting) {
    boolean any = !waiting.isEmpty();
    setManaged(any);
    setVisible(any);
    if (!any) {
      getChildren().clear();
      return;
    }
    Card card = Card.named(screen.texts(), "document.tasks");
    card.count(Integer.toString(waiting.size()));
    getChildren()
        .setAll(card.rows(waiting.stream().limit(SHOWN).map(this::line).toArray(Node[]::new)));
  }

  private HBox line(PrintJob job) {
    boolean failed = job.state() == PrintJob.State.FAILED;
    String name = job.title().substring(job.title().lastIndexOf('/') + 1);
    String said =
        screen.say(failed ? "document.task.failed" : "document.task.unknown", name, job.printer());
    Button yes =
        Buttons.plain(screen.texts(), "document.task.yes", "fth-check", () -> answer(job, true));
    yes.setId("printed-yes");
    yes.getStyleClass().add("in-card");
    Button no =
        Buttons.plain(screen.texts(), "document.task.no", "fth-x", () -> answer(job, false));
    no.setId("printed-no");
    no.getStyleClass().add("in-card");
    return Row.of(
        new StateShape(failed ? State.ATTENTION : State.TO_DO, 18),
        Row.twoLines(
            Labels.strong(said),
            Labels.caption(
                screen.say(
                    failed ? "document.task.failed.todo" : "document.task.unknown.todo",
                    screen.texts().formats().shortDayHour(job.at())))),
        no,
        yes);
  }

  private void answer(PrintJob job, boolean printed) {
    screen
        .tasks()
        .run(() -> printing.answered(by.get(), job.id(), printed))
        .done(done -> look())
        .start();
  }
}
