package org.givre.patient;

import java.util.Arrays;
import java.util.Optional;

/** Which authority's number a matricule is: never written without it. */
public enum InsOid {
  NIR("1.2.250.1.213.1.4.8"),
  TEMPORARY("1.2.250.1.213.1.4.9"),
  TEST("1.2.250.1.213.1.4.10"),
  DEMO("1.2.250.1.213.1.4.11");

  private final String dotted;

  InsOid(String dotted) {
    this.dotted = dotted;
  }

  public String dotted() {
    return dotted;
  }

  /** Test and demonstration numbers belong to training folders only. */
  public boolean isForTrainingOnly() {
    return this == TEST || this == DEMO;
  }

  public static Optional<InsOid> ofDotted(String dotted) {
    return Arrays.stream(values()).filter(oid -> oid.dotted.equals(dotted)).findFirst();
  }
}
