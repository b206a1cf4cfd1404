package org.givre.settings;

/**
 * How a scanner's burst is told from a person's typing.
 *
 * @param prefix characters that the scanner is set to send first; empty for none
 * @param keyGapMillis longest time between two keys of one burst, 5 to 200
 * @param isbt128 whether ISBT 128 codes are understood: the standard is licensed, and a site that
 *     is not registered switches its module off
 */
public record ScannerSettings(String prefix, int keyGapMillis, boolean isbt128) {

  /** With every module. */
  public ScannerSettings(String prefix, int keyGapMillis) {
    this(prefix, keyGapMillis, true);
  }
}
