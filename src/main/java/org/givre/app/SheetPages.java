package org.givre.app;

import java.util.List;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.document.Paper;
import org.givre.document.ui.DocumentDesk;
import org.givre.document.ui.DocumentsPage;
import org.givre.fx.Screen;
import org.givre.print.PrintQueues;

/** The page of sheets. */
public final class SheetPages {
  private SheetPages() {}

  /**
   * @param by who is at the workstation now
   */
  public static List<DocumentsPage> of(Screen screen, SheetParts sheets, Supplier<By> by) {
    Paper paper = new PaperOnQueues(new PrintQueues(), sheets.pictures());
    return List.of(
        new DocumentsPage(
            screen,
            new DocumentDesk(
                sheets.archive(),
                sheets.pictures(),
                sheets.check(),
                sheets.language(),
                paper,
                by)));
  }
}
