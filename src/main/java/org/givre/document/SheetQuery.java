package org.givre.document;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which sheets to list, newest first.
 *
 * @param text part of a number, name, IPP, lot or subject; empty for all
 */
public record SheetQuery(
    Set<SheetKind> kinds, String text, Optional<Instant> from, Optional<Instant> to, int most) {

  public static final SheetQuery NEWEST =
      new SheetQuery(Set.of(), "", Optional.empty(), Optional.empty(), 200);
}
