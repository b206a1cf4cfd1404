package org.givre.app.settings;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.Signing;
import org.givre.settings.Settings;
import org.givre.settings.SettingsFile;

/**
 * What the settings sections work with.
 *
 * @param by who is signed in, now
 * @param changed told the settings that are in force from now on
 */
public record SettingsDesk(
    SettingsActs acts,
    SettingsFile file,
    Signing signing,
    Supplier<By> by,
    Consumer<Settings> changed) {}
