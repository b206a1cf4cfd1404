package org.givre.pathway;

import java.util.UUID;

/** One treatment of one patient with one product. */
public record CaseId(UUID value) {

  public static CaseId of(String text) {
    return new CaseId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
