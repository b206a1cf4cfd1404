package org.givre.document;

import org.givre.kernel.Work;

/**
 * Gives numbers without holes: inside the act's own transaction, so an act that is undone gives its
 * number back, and two writers never get the same one.
 */
public interface Numbering {

  SheetNumber next(Work work, SheetKind kind, int year);
}
