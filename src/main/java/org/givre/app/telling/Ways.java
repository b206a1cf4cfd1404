package org.givre.app.telling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.givre.settings.MailSettings;
import org.givre.settings.Secrets;
import org.givre.settings.SettingsFile;
import org.givre.settings.TellingSettings;
import org.givre.telling.Path;
import org.givre.telling.Sent;

/** The ways out that the settings of this machine name, in the order in which they are tried. */
public final class Ways {

  public static final String FIRST = "mail-1";
  public static final String SECOND = "mail-2";

  private final SettingsFile file;
  private final Secrets secrets;
  private final Bounded bounded;

  /**
   * @param threads starts a thread of the program
   */
  public Ways(SettingsFile file, Secrets secrets, BiFunction<String, Runnable, Thread> threads) {
    this(file, secrets, threads, Duration.ofSeconds(25));
  }

  /** With another patience, for tests. */
  Ways(
      SettingsFile file,
      Secrets secrets,
      BiFunction<String, Runnable, Thread> threads,
      Duration most) {
    this.file = file;
    this.secrets = secrets;
    this.bounded = new Bounded(threads::apply, most);
  }

  public List<Path> now() {
    TellingSettings now = file.telling();
    List<Path> ways = new ArrayList<>();
    mail(ways, FIRST, now.first());
    mail(ways, SECOND, now.second());
    if (!now.command().isBlank()) {
      ways.add(new CommandPath(now.command(), bounded));
    }
    return ways;
  }

  private void mail(List<Path> ways, String code, MailSettings mail) {
    if (mail.isSet()) {
      ways.add(new MailPath(code, MailPath.server(mail, secrets.read(code)), bounded));
    }
  }

  /** Tries settings that are not kept yet. */
  public Sent probe(MailSettings mail, String password) {
    return new MailPath("try", MailPath.server(mail, password), bounded).probe();
  }
}
