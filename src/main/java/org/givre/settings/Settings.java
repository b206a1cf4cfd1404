package org.givre.settings;

import java.util.List;

/** The machine's settings, and what in the file could not be used. */
public record Settings(
    SiteSettings site,
    ScreenSettings screen,
    ScannerSettings scanner,
    BackupSettings backup,
    AccessSettings access,
    List<BadSetting> bad) {

  public Settings {
    bad = List.copyOf(bad);
  }

  public Settings with(SiteSettings other) {
    return new Settings(other, screen, scanner, backup, access, bad);
  }

  public Settings with(ScreenSettings other) {
    return new Settings(site, other, scanner, backup, access, bad);
  }

  public Settings with(ScannerSettings other) {
    return new Settings(site, screen, other, backup, access, bad);
  }

  public Settings with(BackupSettings other) {
    return new Settings(site, screen, scanner, other, access, bad);
  }

  public Settings with(AccessSettings other) {
    return new Settings(site, screen, scanner, backup, other, bad);
  }
}
