package org.givre.access.ui;

import org.givre.access.LastSignIn;
import org.givre.fx.Screen;

/** When this account was last used, in a sentence that makes a stranger noticed. */
public final class LastWords {
  private LastWords() {}

  public static String of(Screen screen, LastSignIn last) {
    String before =
        last.before()
            .map(at -> screen.say("access.last", screen.texts().formats().longDayHour(at)))
            .orElse(screen.say("access.last.never"));
    String refused =
        last.refused() == 0 ? "" : " " + screen.say("access.last.refused", refused(last));
    String until =
        last.passwordUntil()
            .map(
                at ->
                    " "
                        + screen.say(
                            "access.password.until", screen.texts().formats().longDayHour(at)))
            .orElse("");
    return before + refused + until;
  }

  private static String refused(LastSignIn last) {
    return Integer.toString(last.refused());
  }
}
