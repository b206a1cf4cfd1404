package org.givre.document.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.document.Archive;
import org.givre.document.PagePictures;
import org.givre.document.Paper;
import org.givre.document.Printing;
import org.givre.document.SheetCheck;
import org.givre.document.SheetLanguage;

/**
 * What the page of sheets works with.
 *
 * @param by who is at the workstation now
 * @param printing papers on their way; empty where none are followed
 */
public record DocumentDesk(
    Archive archive,
    PagePictures pictures,
    SheetCheck check,
    SheetLanguage language,
    Paper paper,
    Supplier<By> by,
    Optional<Printing> printing) {}
