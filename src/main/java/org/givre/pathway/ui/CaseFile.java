package org.givre.pathway.ui;

import java.util.List;
import java.util.Optional;
import org.givre.custody.CustodyEvent;
import org.givre.custody.Identifier;
import org.givre.custody.Lot;
import org.givre.custody.UnitNow;
import org.givre.pathway.Order;
import org.givre.pathway.Prescription;

/** All that the page of one case shows. */
record CaseFile(
    CaseLine line,
    List<Order> orders,
    Optional<Prescription> prescription,
    List<UnitLine> units,
    List<Identifier> identifiers,
    List<CaseSheets.Line> sheets,
    List<EventLine> events) {

  /** What happened to unit {@code n}, and where. */
  record EventLine(int n, CustodyEvent event, String place) {}

  /** A unit with where it stands, in words. */
  record UnitLine(UnitNow now, Lot lot, String place) {}
}
