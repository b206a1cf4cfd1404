package org.givre.document.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.givre.document.Paper;
import org.givre.document.PaperJob;
import org.givre.document.PaperRefused;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.fx.State;

/** Chooses the printer, and says before what the paper will be. */
final class PrintPanel {

  /**
   * What is to be printed.
   *
   * @param number of the sheet
   * @param then what will be true afterwards, in words
   * @param jobs makes what goes to the printer, each time anew; off the window's thread
   */
  record Plan(
      String titleKey,
      String number,
      String actKey,
      String doneKey,
      List<String> then,
      Supplier<List<PaperJob>> jobs) {}

  private final Screen screen;
  private final Paper paper;
  private final Plan plan;
  private final Runnable after;
  private final ComboBox<String> printer = new ComboBox<>();

  /**
   * @param after it was printed, or not: the archive may have one more copy
   */
  PrintPanel(Screen screen, Paper paper, Plan plan, Runnable after) {
    this.screen = screen;
    this.paper = paper;
    this.plan = plan;
    this.after = after;
  }

  void open() {
    printer.setId("sheet-printer");
    printer.getItems().setAll(paper.printers());
    printer.setValue(
        paper.usualFor(plan.number()).orElse(printer.getItems().stream().findFirst().orElse(null)));
    printer.setMaxWidth(Double.MAX_VALUE);
    Field<ComboBox<String>> field = new Field<>(screen.texts(), "document.printer", printer);
    Button act = Buttons.primary(screen.texts(), plan.actKey(), "fth-printer", this::print);
    act.setId("sheet-print-now");
    if (printer.getItems().isEmpty()) {
      field.wrong(screen.say("document.printer.none"));
      Buttons.allow(act, screen.say("document.printer.none"));
    }
    screen
        .panels()
        .show(
            new SidePanel(screen.say(plan.titleKey()))
                .about(plan.number())
                .content(
                    SidePanel.afterwards(screen.say("document.print.then"), plan.then()), field)
                .foot(
                    Buttons.plain(screen.texts(), "fx.back", "", () -> screen.panels().close()),
                    act));
  }

  private void print() {
    String chosen = printer.getValue();
    screen
        .tasks()
        .run(
            () -> {
              plan.jobs().get().forEach(job -> paper.print(chosen, job));
              return chosen;
            })
        .done(queue -> screen.notices().done(screen.say(plan.doneKey(), plan.number(), queue)))
        .failed(this::failed)
        .andFinally(after)
        .start();
    screen.panels().close();
  }

  private void failed(Throwable failure) {
    String queue = failure instanceof PaperRefused refused ? refused.printer() : printer.getValue();
    screen
        .notices()
        .tell(
            State.ATTENTION,
            screen.say("document.notPrinted", queue),
            screen.say("document.notPrinted.kept"));
  }
}
