package org.givre.document.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.givre.document.PaperRefused;
import org.givre.document.SheetCopy;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.fx.State;

/** Chooses the printer and says before what the paper will be: the original, or which duplicata. */
final class PrintPanel {

  private final Screen screen;
  private final DocumentDesk desk;
  private final OpenSheet sheet;
  private final Runnable after;
  private final ComboBox<String> printer = new ComboBox<>();

  /**
   * @param after the sheet has one more copy
   */
  PrintPanel(Screen screen, DocumentDesk desk, OpenSheet sheet, Runnable after) {
    this.screen = screen;
    this.desk = desk;
    this.sheet = sheet;
    this.after = after;
  }

  void open() {
    screen
        .tasks()
        .run(() -> desk.archive().nextOnPaper(sheet.line().number()))
        .done(this::show)
        .start();
  }

  private void show(int next) {
    printer.setId("sheet-printer");
    printer.getItems().setAll(desk.paper().printers());
    printer.setValue(
        desk.paper().usual().orElse(printer.getItems().stream().findFirst().orElse(null)));
    Field<ComboBox<String>> field = new Field<>(screen.texts(), "document.printer", printer);
    printer.setMaxWidth(Double.MAX_VALUE);
    Button act =
        Buttons.primary(
            screen.texts(),
            next == 0 ? "document.print.original" : "document.print.copy",
            "fth-printer",
            this::print);
    act.setId("sheet-print-now");
    if (printer.getItems().isEmpty()) {
      field.wrong(screen.say("document.printer.none"));
      Buttons.allow(act, screen.say("document.printer.none"));
    }
    List<String> then = new ArrayList<>();
    then.add(
        next == 0
            ? screen.say("document.print.then.original")
            : screen.say("document.print.then.copy", next));
    then.add(screen.say("document.print.then.journal"));
    screen
        .panels()
        .show(
            new SidePanel(screen.say("document.print.title"))
                .about(sheet.line().number().text())
                .content(SidePanel.afterwards(screen.say("document.print.then"), then), field)
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
              SheetCopy copy = desk.archive().forPaper(sheet.line().number(), desk.by().get());
              byte[] pdf = desk.archive().file(copy).orElseThrow();
              desk.paper().print(chosen, copy.file(), pdf);
              return copy;
            })
        .done(
            copy ->
                screen.notices().done(screen.say("document.printed", copy.number().text(), chosen)))
        .failed(this::failed)
        .andFinally(after)
        .start();
    screen.panels().close();
  }

  private void failed(Throwable failure) {
    String what =
        failure instanceof PaperRefused refused
            ? screen.say("document.notPrinted", refused.printer())
            : screen.say("document.notPrinted", printer.getValue());
    screen.notices().tell(State.ATTENTION, what, screen.say("document.notPrinted.kept"));
  }
}
