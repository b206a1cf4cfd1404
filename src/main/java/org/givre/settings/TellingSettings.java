package org.givre.settings;

/**
 * How this machine reaches people and what looks after it.
 *
 * @param second a second server, tried when the first one fails
 * @param command a program of the site, given the address and the subject, the text on its standard
 *     input; empty for none
 * @param watchdog the address of a watchdog that expects a mail; empty for none
 * @param watchdogMinutes how often it expects one
 * @param heartbeat where the sign of life is written; empty for the data folder
 * @param neighbour the sign of life of another Givre to look after; empty for none
 * @param timeServer asked for network time; empty where the system alone answers
 * @param sound whether this machine must be heard
 */
public record TellingSettings(
    MailSettings first,
    MailSettings second,
    String command,
    String watchdog,
    int watchdogMinutes,
    String heartbeat,
    String neighbour,
    String timeServer,
    boolean sound) {

  public static final TellingSettings NONE =
      new TellingSettings(MailSettings.NONE, MailSettings.NONE, "", "", 60, "", "", "", true);
}
