package org.givre.kernel;

import java.util.UUID;

/** Who does something: a person of the site, or {@link #GIVRE} itself. */
public record ActorId(UUID value) {

  /** The program, for what it does by itself (an alarm raised, a block sealed). */
  public static final ActorId GIVRE = new ActorId(new UUID(0, 0));
}
