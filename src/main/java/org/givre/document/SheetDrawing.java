package org.givre.document;

/** Draws committed sheets. Same sheet and same stamp, same bytes. */
public interface SheetDrawing {

  /** A PDF/A-3u with the facts embedded, signed by the site's key. */
  byte[] draw(Sheet sheet, Stamp stamp);

  /** A PDF page of the label's own size. */
  byte[] drawLabel(DispensingLabel label);
}
