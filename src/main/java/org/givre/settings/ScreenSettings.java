package org.givre.settings;

/**
 * How the window looks.
 *
 * @param language {@code fr} or {@code en}
 * @param theme {@code light}, {@code dark} or {@code contrast}
 * @param textPercent 100, 125 or 150
 * @param lockAfterMinutes of nobody touching it, 1 to 60
 */
public record ScreenSettings(
    String language, String theme, int textPercent, int lockAfterMinutes) {}
