package org.givre.document;

/** A printer that is gone, or takes no job now; the sheet stays filed and can be printed again. */
public final class PaperRefused extends RuntimeException {

  public PaperRefused(String printer, Throwable cause) {
    super(printer, cause);
  }

  public String printer() {
    return getMessage();
  }
}
