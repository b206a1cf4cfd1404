package org.givre.dispensing;

import org.givre.access.By;
import org.givre.access.Pledge;
import org.givre.kernel.ActorId;

/** A person who did something, with the name they had then. */
public record Who(ActorId id, String name) {

  public static Who of(By by) {
    return new Who(by.actor(), by.session().displayName());
  }

  public static Who of(Pledge pledge) {
    return new Who(pledge.person().actor(), pledge.displayName());
  }
}
