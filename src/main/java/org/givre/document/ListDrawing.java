package org.givre.document;

/** Draws lists as PDF pages of A4. */
public interface ListDrawing {

  byte[] draw(ListPaper list, Letterhead head);
}
