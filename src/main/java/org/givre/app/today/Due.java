package org.givre.app.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.givre.fx.State;
import org.givre.fx.Target;

/**
 * One thing that is due, in the words of the moment; its line ends with its act.
 *
 * @param group under which heading it stands
 * @param hour when on its day, if it has an hour
 * @param brief for the week beside it: what and who
 * @param main whether its act comes first of all: the one blue button of the page
 */
public record Due(
    Group group,
    LocalDate day,
    Optional<Instant> hour,
    String icon,
    String title,
    String detail,
    String brief,
    Optional<Tag> tag,
    Act act,
    boolean main) {

  /** The headings of the page, in order. */
  public enum Group {
    NOW("now"),
    TODAY("today"),
    WEEK("week"),
    LATER("later");

    private final String code;

    Group(String code) {
      this.code = code;
    }

    public String key() {
      return "app.today." + code;
    }

    /** Where something of this day stands; what is over belongs to now. */
    public static Group of(LocalDate day, LocalDate today) {
      if (day.isBefore(today)) {
        return NOW;
      }
      if (day.equals(today)) {
        return TODAY;
      }
      return day.isAfter(today.plusDays(7)) ? LATER : WEEK;
    }
  }

  /** A state in a word at the right of the line. */
  public record Tag(State state, String word) {}

  /** The verb on the button and where it leads. */
  public record Act(String verb, Target target) {}
}
