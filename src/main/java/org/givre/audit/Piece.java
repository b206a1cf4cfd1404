package org.givre.audit;

/** A part of a sentence; the strong one says at a glance what it is about. */
public record Piece(String text, Weight weight) {
  /** How a piece is written. */
  public enum Weight {
    PLAIN,
    STRONG
  }
}
