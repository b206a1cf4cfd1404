package org.givre.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.givre.kernel.Refusal;

/**
 * What the site asks of a password. Length is what counts; no composition is asked.
 *
 * @param least fewest characters, never below {@link NewAccount#LEAST}
 * @param days after so many days another one must be chosen; 0 for never
 */
public record PasswordRules(int least, int days) {

  private static final int FEWEST_DIFFERENT = 4;

  /** Where the settings say nothing. */
  public static final PasswordRules USUAL = new PasswordRules(NewAccount.LEAST, 0);

  /** Until when a password chosen then may be used; empty for ever. */
  Optional<Instant> until(Instant chosen) {
    return days == 0 ? Optional.empty() : Optional.of(chosen.plus(Duration.ofDays(days)));
  }

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
