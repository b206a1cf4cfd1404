package org.givre.document;

/** What goes to a printer: a name for its queue, the file, the paper it is drawn for. */
public record PaperJob(String title, byte[] pdf, Form form) {

  /** The paper. */
  public enum Form {
    A4,
    /** 100 × 60 mm. */
    LABEL,
    /** Commands of a label printer, as they are. */
    ZPL
  }
}
