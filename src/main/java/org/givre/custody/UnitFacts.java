package org.givre.custody;

import java.util.Locale;
import org.givre.access.By;
import org.givre.audit.AuditFact;
import org.givre.audit.Subject;
import org.givre.kernel.Work;

/** What the journal says of a unit's moves. */
final class UnitFacts {
  private UnitFacts() {}

  static AuditFact of(
      By by, UnitNow before, CustodyEvent event, String name, String from, String to) {
    String act = "custody." + event.move().name().toLowerCase(Locale.ROOT).replace('_', '-');
    AuditFact fact = by.fact(act, subject(before, name));
    if (!event.after().equals(before.state())) {
      fact = fact.changed("state", before.state().code(), event.after().code());
    }
    if (event.from().isPresent() || event.to().isPresent()) {
      fact = fact.changed("place", from, to);
    }
    if (!event.happened().equals(by.at())) {
      fact = fact.with("happened", event.happened());
    }
    for (var detail : event.details().entrySet()) {
      fact = fact.with(detail.getKey(), detail.getValue());
    }
    return fact;
  }

  static AuditFact placeGivenUp(By by, UnitNow now, String name) {
    return by.fact("custody.place-given-up", subject(now, name));
  }

  static AuditFact identified(
      Work work, By by, UnitNow now, Identifier identifier, UnitNames names) {
    return by.fact("custody.identified", subject(now, names.of(work, now.unit(), by.at())))
        .with("identifier." + identifier.type(), identifier.value())
        .with("entry", identifier.entry());
  }

  static AuditFact numbered(By by, Lot lot) {
    Subject subject = new Subject("lot", lot.id().toString(), lot.number());
    return by.fact("custody.lot-numbered", subject).with("lot", lot.number());
  }

  static AuditFact described(Work work, By by, UnitNow now, UnitContent is, UnitNames names) {
    UnitContent was = now.unit().content();
    AuditFact fact =
        by.fact("custody.described", subject(now, names.of(work, now.unit(), by.at())));
    if (!was.volume().equals(is.volume())) {
      fact = fact.changed("volume", volume(was), volume(is));
    }
    if (!was.expiry().equals(is.expiry())) {
      fact = fact.changed("expiry", expiry(was), expiry(is));
    }
    if (!was.cells().equals(is.cells())) {
      fact = fact.changed("cells", was.cells(), is.cells());
    }
    if (!was.component().equals(is.component())) {
      fact = fact.changed("component", was.component(), is.component());
    }
    return was.colour().equals(is.colour())
        ? fact
        : fact.changed("colour", was.colour(), is.colour());
  }

  private static String volume(UnitContent content) {
    return content.volume().map(ml -> ml.value().toPlainString() + " mL").orElse("");
  }

  private static String expiry(UnitContent content) {
    return content.expiry().map(Object::toString).orElse("");
  }

  private static Subject subject(UnitNow now, String name) {
    return new Subject("unit", now.id().toString(), name);
  }
}
