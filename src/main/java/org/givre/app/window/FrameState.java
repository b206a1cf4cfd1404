package org.givre.app.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.fx.State;
import org.givre.fx.Target;

/**
 * All that the frame around a page shows, as one immutable value; the latest one wins.
 *
 * @param counts of the navigation's entries, by page key
 */
public record FrameState(
    Site site,
    Optional<Person> person,
    Alarms alarms,
    Map<String, Count> counts,
    List<Line> status) {

  /** Whose window this is, and whether nothing in it is real. */
  public record Site(String hospital, String pharmacy, String workstation, boolean training) {}

  /** Who is signed in. */
  public record Person(String name, String role) {
    /** Two capitals for the round mark: C. Démo gives CD. */
    public String initials() {
      StringBuilder initials = new StringBuilder();
      for (String word : name.split("[ .-]+")) {
        if (!word.isEmpty() && initials.length() < 2) {
          initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
        }
      }
      return initials.toString();
    }
  }

  /**
   * The alarms that are not closed.
   *
   * @param worst NORMAL when there is none
   * @param strip the oldest of the gravest that nobody has answered
   */
  public record Alarms(State worst, String chip, Optional<Strip> strip) {
    public static final Alarms NONE = new Alarms(State.NORMAL, "", Optional.empty());
  }

  /**
   * The strip over the page.
   *
   * @param word CRITIQUE, ATTENTION, SANS MESURE
   * @param what the sentence; {@code more} what stands after it in lighter type
   */
  public record Strip(State state, String word, String what, String more, Target target) {}

  /** What waits on a page. */
  public record Count(int number, Kind kind) {}

  /** Acts due are blue, things in progress grey. */
  public enum Kind {
    DUE,
    IN_PROGRESS
  }

  /** One thing of the status line: what is known to work and since when. */
  public record Line(State state, String name, String what) {}
}
