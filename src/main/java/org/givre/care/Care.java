package org.givre.care;

import java.time.Instant;
import org.givre.alarm.Answer;
import org.givre.storage.TankId;

/** Something that somebody does to a whole tank and that lasts until somebody ends it. */
public sealed interface Care {

  CareId id();

  TankId tank();

  /** Who began it and when; the comment says why. */
  Answer by();

  /**
   * Work at the tank. Level, fill, lid and silence are held; a warm tank never is.
   *
   * @param owner who does the work and answers for it
   * @param phone where to reach them
   * @param until when it is to be over; past it, a critical alarm
   */
  record Maintenance(CareId id, TankId tank, Answer by, String owner, String phone, Instant until)
      implements Care {}

  /** Empty of units, proven by the stock: nothing is judged, readings are kept. */
  record OutOfService(CareId id, TankId tank, Answer by) implements Care {}

  /** The word kept in stores. */
  default String code() {
    return switch (this) {
      case Maintenance maintenance -> "maintenance";
      case OutOfService out -> "out-of-service";
    };
  }
}
