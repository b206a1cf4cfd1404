package org.givre.document;

/** Tells a site's own, unaltered sheets from all others; needs the site's public key only. */
public interface SheetCheck {

  SheetVerdict file(byte[] bytes);

  /** What a scanner read from a sheet's DataMatrix. */
  SheetVerdict code(String scanned);
}
