package org.givre.custody.ui;

import java.util.List;
import java.util.Optional;
import org.givre.custody.CustodyEvent;
import org.givre.custody.Identifier;

/** All that the page of one unit shows, but for what its readings prove. */
record UnitFile(
    UnitShown unit,
    String place,
    List<Identifier> identifiers,
    List<Moment> moments,
    List<Stayed> stays,
    List<SheetSeen> sheets) {

  /** A fact with the place it is about and who did it. */
  record Moment(CustodyEvent event, String place) {}

  /** Where it stood, from when until when. */
  record Stayed(String place, java.time.Instant from, Optional<java.time.Instant> to) {}
}
