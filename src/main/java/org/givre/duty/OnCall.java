package org.givre.duty;

import java.util.Optional;

/** Who is on call at an instant, replacements done. */
public record OnCall(Optional<Contact> first, Optional<Contact> second) {

  public static final OnCall NOBODY = new OnCall(Optional.empty(), Optional.empty());
}
