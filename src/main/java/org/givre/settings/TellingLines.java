package org.givre.settings;

import java.util.Map;
import java.util.Set;

/** The lines of the settings file about telling people. */
final class TellingLines {
  private TellingLines() {}

  static TellingSettings read(Lines lines) {
    TellingSettings usual = TellingSettings.NONE;
    return new TellingSettings(
        mail(lines, "mail."),
        mail(lines, "mail-2."),
        lines.text("telling.command", ""),
        lines.text("watchdog.mail", ""),
        lines.number("watchdog.minutes", 1, 1440, usual.watchdogMinutes()),
        lines.text("watchdog.file", ""),
        lines.text("watchdog.neighbour", ""),
        lines.text("clock.server", ""),
        lines.oneOf("telling.sound", Set.of("yes", "no"), "yes").equals("yes"));
  }

  private static MailSettings mail(Lines lines, String at) {
    MailSettings usual = MailSettings.NONE;
    return new MailSettings(
        lines.text(at + "host", "").strip(),
        lines.number(at + "port", 1, 65_535, usual.port()),
        lines.oneOf(at + "security", Set.of("none", "starttls", "tls"), usual.security()),
        lines.text(at + "login", ""),
        lines.text(at + "from", "").strip(),
        lines.text(at + "certificate", ""));
  }

  static void write(TellingSettings now, Map<String, String> lines) {
    mail(now.first(), "mail.", lines);
    mail(now.second(), "mail-2.", lines);
    lines.put("telling.command", now.command());
    lines.put("watchdog.mail", now.watchdog());
    lines.put("watchdog.minutes", String.valueOf(now.watchdogMinutes()));
    lines.put("watchdog.file", now.heartbeat());
    lines.put("watchdog.neighbour", now.neighbour());
    lines.put("clock.server", now.timeServer());
    lines.put("telling.sound", now.sound() ? "yes" : "no");
  }

  private static void mail(MailSettings mail, String at, Map<String, String> lines) {
    lines.put(at + "host", mail.host());
    lines.put(at + "port", String.valueOf(mail.port()));
    lines.put(at + "security", mail.security());
    lines.put(at + "login", mail.login());
    lines.put(at + "from", mail.from());
    lines.put(at + "certificate", mail.certificate());
  }
}
