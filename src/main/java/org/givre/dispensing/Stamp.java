package org.givre.dispensing;

import java.time.Instant;
import org.givre.access.By;

/** Who, and when. */
public record Stamp(Who by, Instant at) {

  public static Stamp of(By by) {
    return new Stamp(Who.of(by), by.at());
  }
}
