package org.givre.settings;

/**
 * A mail server of the site; its password is kept apart, see {@link Secrets}.
 *
 * @param host empty where there is none
 * @param security {@code none}, {@code starttls} or {@code tls}
 * @param login empty where the server asks for none
 * @param from the address that messages come from
 * @param certificate a file with the server's own certificate; empty where the system's judge
 */
public record MailSettings(
    String host, int port, String security, String login, String from, String certificate) {

  public static final MailSettings NONE = new MailSettings("", 587, "starttls", "", "", "");

  public boolean isSet() {
    return !host.isBlank() && !from.isBlank();
  }
}
