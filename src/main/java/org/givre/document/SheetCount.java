package org.givre.document;

import java.util.Optional;

/**
 * What a verification of the archive found.
 *
 * @param checked sheets and files looked at
 * @param first number and fault of the first bad one, in words of the program
 */
public record SheetCount(long checked, long bad, Optional<Fault> first) {

  /** What is wrong with one sheet or file. */
  public record Fault(String what, Kind kind) {}

  /** How a sheet can be wrong. */
  public enum Kind {
    FACTS_CHANGED,
    FILE_MISSING,
    FILE_CHANGED,
    NUMBER_MISSING
  }
}
