package org.givre.alarm;

import org.givre.audit.Subject;

/**
 * How a person calls an alarm, for the journal: « Cuve 2 : température haute ». Whoever joins the
 * program knows the tanks' names; {@link #CODES} is for where nobody reads.
 */
@FunctionalInterface
public interface AlarmNames {

  /** The stable codes of what is watched. */
  AlarmNames CODES =
      point ->
          point.name().isEmpty()
              ? point.quantity().map(kind -> kind.code()).orElse("") + " " + point.kind().code()
              : point.name();

  String of(AlarmPoint point);

  default Subject subject(AlarmPoint point) {
    return new Subject("alarm", point.id().value().toString(), of(point));
  }
}
