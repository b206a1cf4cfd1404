package org.givre.document;

import java.util.List;

/** Draws committed sheets. Same sheet and same stamp, same bytes. */
public interface SheetDrawing {

  /** A PDF/A-3u with the facts embedded, signed by the site's key. */
  byte[] draw(Sheet sheet, Stamp stamp);

  /** A PDF page of the label's own size. */
  byte[] drawLabel(DispensingLabel label);

  /** Bedside labels on A4 sheets, eight a sheet. */
  byte[] drawLabelSheet(List<DispensingLabel> labels);

  /** Labels of positions and units: a page each, or eight on an A4 sheet. */
  byte[] drawStoreLabels(List<StoreLabel> labels, Labels.Medium medium);
}
