package org.givre.document.ui;

import java.util.List;
import java.util.function.Supplier;
import org.givre.document.Letterhead;
import org.givre.document.ListDrawing;
import org.givre.document.ListPaper;
import org.givre.document.Paper;
import org.givre.document.PaperJob;
import org.givre.fx.Screen;

/** Sends a list to a printer that the user chooses. */
public final class ListPrinting {

  private final Screen screen;
  private final Paper paper;
  private final ListDrawing drawing;
  private final Supplier<Letterhead> head;

  public ListPrinting(Screen screen, Paper paper, ListDrawing drawing, Supplier<Letterhead> head) {
    this.screen = screen;
    this.paper = paper;
    this.drawing = drawing;
    this.head = head;
  }

  /** Asks for the printer; the list is drawn off the window's thread. */
  public void open(ListPaper list) {
    PrintPanel.Plan plan =
        new PrintPanel.Plan(
            "document.list.title",
            list.title(),
            "document.list.print",
            "document.list.printed",
            List.of(screen.say("document.list.then"), screen.say("document.list.then.not")),
            () ->
                List.of(
                    new PaperJob(list.title(), drawing.draw(list, head.get()), PaperJob.Form.A4)));
    new PrintPanel(screen, paper, plan, () -> {}).open();
  }
}
