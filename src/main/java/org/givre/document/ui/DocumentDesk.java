package org.givre.document.ui;

import java.io.File;
import java.util.Optional;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.document.Archive;
import org.givre.document.PagePictures;
import org.givre.document.Paper;
import org.givre.document.Printing;
import org.givre.document.SheetCheck;
import org.givre.document.SheetLanguage;
import org.givre.document.SheetNumber;

/**
 * What the page of sheets works with.
 *
 * @param by who is at the workstation now
 * @param folders writes traceability dossiers as folders; empty where none are made
 * @param printing papers on their way; empty where none are followed
 */
public record DocumentDesk(
    Archive archive,
    PagePictures pictures,
    SheetCheck check,
    SheetLanguage language,
    Paper paper,
    Supplier<By> by,
    Optional<Printing> printing,
    Optional<Folders> folders) {

  /** Writes a traceability dossier as a folder that needs no Givre. */
  public interface Folders {

    /** Asks where; on the window's thread. */
    Optional<File> choose(SheetNumber number);

    /** How many files were written; in the background. */
    int write(SheetNumber number, File into, By by);
  }
}
