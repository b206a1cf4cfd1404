package org.givre.access;

import java.util.Arrays;

/** What a person types to prove who they are. Forgets the password when closed; never prints it. */
public final class Credentials implements AutoCloseable {

  /** Stands between a password and the one-time code typed with it; nobody can type it. */
  public static final char THEN_CODE = '\u001f';

  private final String login;
  private final char[] typed;
  private final char[] password;
  private final String code;
  private final String badge;

  /**
   * @param typed the password; where a code was typed too, {@link #THEN_CODE} and the code follow.
   *     Wiped by {@link #close}
   */
  public Credentials(String login, char[] typed) {
    this(login, typed, "");
  }

  /**
   * @param badge what was scanned of a badge; empty when none was
   */
  public Credentials(String login, char[] typed, String badge) {
    this.badge = badge.strip();
    this.login = login.strip();
    this.typed = typed;
    int end = new String(typed).indexOf(THEN_CODE);
    this.password = end < 0 ? typed : Arrays.copyOf(typed, end);
    this.code = end < 0 ? "" : new String(typed, end + 1, typed.length - end - 1);
  }

  public String login() {
    return login;
  }

  public char[] password() {
    return password;
  }

  /** The digits of a one-time code, without spaces; empty when none was typed. */
  public String code() {
    return code.replaceAll("\\s", "");
  }

  /** What was scanned of a badge; empty when none was. */
  public String badge() {
    return badge;
  }

  @Override
  public void close() {
    Arrays.fill(typed, '\0');
    Arrays.fill(password, '\0');
  }

  @Override
  public String toString() {
    return "Credentials[****]";
  }
}
