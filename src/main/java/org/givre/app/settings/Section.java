package org.givre.app.settings;

import org.givre.fx.Page;

/**
 * One subject of the settings page.
 *
 * @param nameKey the key of its name in the list
 * @param page what it shows; its key begins with {@code settings.}
 */
public record Section(String nameKey, String icon, Page page) {}
