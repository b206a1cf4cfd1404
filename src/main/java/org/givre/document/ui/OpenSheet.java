package org.givre.document.ui;

import java.util.List;
import org.givre.document.Sheet;
import org.givre.document.SheetCopy;
import org.givre.document.SheetLine;
import org.givre.document.SheetVerdict;

/** A sheet laid on the desk: its line, its copies, the bytes of its original and their verdict. */
record OpenSheet(
    Sheet sheet,
    SheetLine line,
    List<SheetCopy> copies,
    byte[] pdf,
    int pages,
    SheetVerdict verdict) {}
