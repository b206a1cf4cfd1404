package org.givre.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.document.Paper;
import org.givre.document.ui.DocumentDesk;
import org.givre.document.ui.DocumentsPage;
import org.givre.fx.Screen;

/** The page of sheets. */
public final class SheetPages {
  private SheetPages() {}

  /**
   * @param by who is at the workstation now
   */
  public static List<DocumentsPage> of(
      Screen screen, SheetParts sheets, Supplier<By> by, DocumentDesk.Folders folders) {
    Paper paper = sheets.printing().paper(by);
    return List.of(
        new DocumentsPage(
            screen,
            new DocumentDesk(
                sheets.archive(),
                sheets.pictures(),
                sheets.check(),
                sheets.language(),
                paper,
                by,
                Optional.of(sheets.printing()),
                Optional.of(folders))));
  }
}
