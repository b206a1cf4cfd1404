package org.givre.app.settings;

import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.app.telling.Ways;
import org.givre.settings.Secrets;
import org.givre.settings.SettingsFile;
import org.givre.telling.TellingRulesBook;

/** What the section of alerts works with. */
public record TellingDesk(
    TellingActs acts,
    SettingsFile file,
    Secrets secrets,
    Ways ways,
    TellingRulesBook rules,
    Supplier<By> by) {}
