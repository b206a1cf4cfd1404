package org.givre.custody.ui;

/**
 * One stay of a unit with what was measured of it, ready to show; empty text where nothing was.
 *
 * @param watched the probes that watched, with the end of their calibration
 */
public record Lived(
    String place, String from, String to, String coldest, String warmest, String watched) {}
