package org.givre.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.document.ListPaper;
import org.givre.document.draw.PdfLists;
import org.givre.document.ui.ListPrinting;
import org.givre.fx.PrintedList;
import org.givre.fx.Screen;

/** Prints the lists of pages that know nothing of paper. */
final class ListsOnPaper implements Consumer<PrintedList> {

  private final Ground ground;
  private final ListPrinting printing;

  ListsOnPaper(Ground ground, Screen screen, SheetParts sheets, Supplier<By> by) {
    this.ground = ground;
    this.printing =
        new ListPrinting(
            screen,
            sheets.printing().paper(by),
            new PdfLists(ground.words()),
            () -> SheetParts.letterhead(ground));
  }

  @Override
  public void accept(PrintedList list) {
    List<ListPaper.Column> columns = new ArrayList<>();
    for (int at = 0; at < list.columns().size(); at++) {
      columns.add(new ListPaper.Column(list.columns().get(at), list.shares().get(at)));
    }
    printing.open(
        new ListPaper(
            list.title(), list.about(), ground.ticker().now(), columns, list.rows(), list.foot()));
  }
}
