package org.givre.access;

import java.util.ArrayList;
import java.util.List;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;

/**
 * Two signatures of two human beings on the same thing. Persons are compared, never logins or
 * names, so a second account or a renaming changes nothing.
 */
public final class TwoPersons {

  private final Pledge first;
  private final Pledge second;

  private TwoPersons(Pledge first, Pledge second) {
    this.first = first;
    this.second = second;
  }

  /** Refused: {@link SamePersonTwice}, {@link SignedDifferentThings}. */
  public static Outcome<TwoPersons> of(Pledge first, Pledge second) {
    List<Refusal> refusals = new ArrayList<>();
    if (first.person().equals(second.person())) {
      refusals.add(new SamePersonTwice(second.displayName()));
    }
    if (!first.what().signed().equals(second.what().signed())
        || first.what().permission() != second.what().permission()) {
      refusals.add(new SignedDifferentThings());
    }
    return refusals.isEmpty()
        ? Outcome.done(new TwoPersons(first, second))
        : Outcome.refused(refusals);
  }

  public Pledge first() {
    return first;
  }

  public Pledge second() {
    return second;
  }
}
