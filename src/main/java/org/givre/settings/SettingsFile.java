package org.givre.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalTime;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The file of machine settings. Lines that are not ours stay as they are; a value that cannot be
 * used is told and its default taken.
 */
public final class SettingsFile {

  /** A stroke before a u that begins no escape. */
  private static final Pattern NO_ESCAPE =
      Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u(?![0-9A-Fa-f]{4})");

  private final Path file;
  private final String machine;

  /**
   * @param machine the name to give this workstation when the file says none
   */
  public SettingsFile(DataFolder folder, String machine) {
    this.file = folder.settingsFile();
    this.machine = machine;
  }

  /** What the file says; defaults where it says nothing. */
  public Settings read() {
    Lines lines = new Lines(load());
    SiteSettings site =
        new SiteSettings(
            lines.text("site.hospital", ""),
            lines.text("site.pharmacy", ""),
            lines.matching("site.finess", "|[0-9AB]{9}", ""),
            lines.matching("site.workstation", ".{1,60}", machine));
    ScreenSettings screen =
        new ScreenSettings(
            lines.oneOf("screen.language", Set.of("fr", "en"), "fr"),
            lines.oneOf("screen.theme", Set.of("light", "dark", "contrast"), "light"),
            Integer.parseInt(
                lines.oneOf("screen.text-percent", Set.of("100", "125", "150"), "100")),
            lines.number("screen.lock-after-minutes", 1, 60, 10));
    ScannerSettings scanner =
        new ScannerSettings(
            lines.text("scanner.prefix", ""),
            lines.number("scanner.key-gap-millis", 5, 200, 40),
            lines.oneOf("scanner.isbt128", Set.of("yes", "no"), "yes").equals("yes"));
    return new Settings(site, screen, scanner, backup(lines), access(lines), lines.bad());
  }

  private static BackupSettings backup(Lines lines) {
    return new BackupSettings(
        LocalTime.parse(lines.matching("backup.at", "([01]\\d|2[0-3]):[0-5]\\d", "02:00")),
        lines.text("backup.second", ""),
        lines.number("backup.days", 2, 90, 14),
        lines.number("backup.months", 1, 120, 24));
  }

  private static AccessSettings access(Lines lines) {
    return new AccessSettings(
        lines.number("access.password-least", 10, 64, 10),
        lines.number("access.password-days", 0, 3650, 0),
        lines.oneOf("access.badge-asked", Set.of("yes", "no"), "no").equals("yes"),
        lines.oneOf("access.code-asked", Set.of("yes", "no"), "no").equals("yes"));
  }

  /** How this machine tells people; nothing set where the file says nothing. */
  public TellingSettings telling() {
    return TellingLines.read(new Lines(load()));
  }

  public void write(TellingSettings telling) {
    Map<String, String> lines = new TreeMap<>(load());
    TellingLines.write(telling, lines);
    save(lines);
  }

  /** Writes the file whole, then puts it in the place of the old one. */
  public void write(Settings settings) {
    Map<String, String> lines = new TreeMap<>(load());
    lines.put("site.hospital", settings.site().hospital());
    lines.put("site.pharmacy", settings.site().pharmacy());
    lines.put("site.finess", settings.site().finess());
    lines.put("site.workstation", settings.site().workstation());
    lines.put("screen.language", settings.screen().language());
    lines.put("screen.theme", settings.screen().theme());
    lines.put("screen.text-percent", String.valueOf(settings.screen().textPercent()));
    lines.put("screen.lock-after-minutes", String.valueOf(settings.screen().lockAfterMinutes()));
    lines.put("scanner.prefix", settings.scanner().prefix());
    lines.put("scanner.key-gap-millis", String.valueOf(settings.scanner().keyGapMillis()));
    lines.put("scanner.isbt128", settings.scanner().isbt128() ? "yes" : "no");
    lines.put("backup.at", settings.backup().at().toString());
    lines.put("backup.second", settings.backup().second());
    lines.put("backup.days", String.valueOf(settings.backup().days()));
    lines.put("backup.months", String.valueOf(settings.backup().months()));
    lines.put("access.password-least", String.valueOf(settings.access().passwordLeast()));
    lines.put("access.password-days", String.valueOf(settings.access().passwordDays()));
    lines.put("access.badge-asked", settings.access().badgeAsked() ? "yes" : "no");
    lines.put("access.code-asked", settings.access().codeAsked() ? "yes" : "no");
    save(lines);
  }

  private Map<String, String> load() {
    Map<String, String> lines = new TreeMap<>();
    if (!Files.exists(file)) {
      return lines;
    }
    try {
      Properties properties = parsed(Files.readString(file, StandardCharsets.UTF_8));
      properties.stringPropertyNames().forEach(key -> lines.put(key, properties.getProperty(key)));
      return lines;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A path typed by hand ({@code D:\\users}) is no escape: it must not keep the program shut. */
  private static Properties parsed(String text) throws IOException {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
      return properties;
    } catch (IllegalArgumentException notAnEscape) {
      Properties again = new Properties();
      again.load(new StringReader(NO_ESCAPE.matcher(text).replaceAll("$1\\\\\\\\u")));
      return again;
    }
  }

  private void save(Map<String, String> lines) {
    StringBuilder text = new StringBuilder("# Givre\n");
    lines.forEach((key, value) -> text.append(key).append('=').append(escaped(value)).append('\n'));
    try {
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(fresh, text, StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String escaped(String value) {
    String text = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "");
    return text.startsWith(" ") ? "\\" + text : text;
  }
}
