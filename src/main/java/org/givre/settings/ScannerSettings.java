package org.givre.settings;

/**
 * How a scanner's burst is told from a person's typing.
 *
 * @param prefix characters that the scanner is set to send first; empty for none
 * @param keyGapMillis longest time between two keys of one burst, 5 to 200
 */
public record ScannerSettings(String prefix, int keyGapMillis) {}
