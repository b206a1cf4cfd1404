package org.givre.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.givre.kernel.Refusal;

/**
 * What the site asks of a password. Length is what counts; no composition is asked.
 *
 * @param least fewest characters, never below {@link NewAccount#LEAST}
 */
public record PasswordRules(int least) {

  private static final int FEWEST_DIFFERENT = 4;

  /** Where the settings say nothing. */
  public static final PasswordRules USUAL = new PasswordRules(NewAccount.LEAST);

  /** Refused: {@link PasswordTooShort}, {@link PasswordEasy}. */
  List<Refusal> refusals(char[] password, String login) {
    List<Refusal> refusals = new ArrayList<>();
    if (password.length < least) {
      refusals.add(new PasswordTooShort(least));
    }
    String typed = new String(password).toLowerCase(Locale.ROOT);
    boolean fewLetters = typed.chars().distinct().count() < FEWEST_DIFFERENT;
    boolean login3 = login.length() > 2 && typed.contains(login.toLowerCase(Locale.ROOT));
    if (!typed.isEmpty() && (fewLetters || login3)) {
      refusals.add(new PasswordEasy());
    }
    return refusals;
  }
}
