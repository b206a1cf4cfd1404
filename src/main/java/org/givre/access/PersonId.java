package org.givre.access;

import java.util.UUID;
import org.givre.kernel.ActorId;

/** A human being, whatever their accounts are and however they are renamed. */
public record PersonId(UUID value) {

  public ActorId actor() {
    return new ActorId(value);
  }
}
