package org.givre.watch;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.givre.care.Care;
import org.givre.care.Check;
import org.givre.care.OpeningState;

/**
 * What is done to a tank, and what becomes of it.
 *
 * @param care a maintenance, or a time out of service, that lasts
 * @param checks what the program sees of the exit checklist; empty without a care
 * @param opening the opening that goes on
 * @param outlook how long it holds; empty until it is worked out
 * @param slope how fast the top probe warms, in kelvin an hour
 */
public record Standing(
    Optional<Care> care,
    List<Check> checks,
    Optional<OpeningState> opening,
    Optional<Outlook> outlook,
    OptionalDouble slope) {

  public static final Standing USUAL =
      new Standing(
          Optional.empty(), List.of(), Optional.empty(), Optional.empty(), OptionalDouble.empty());

  public Standing {
    checks = List.copyOf(checks);
  }
}
