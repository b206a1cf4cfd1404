package org.givre.dispensing;

/**
 * A number of the dispensing register (ordonnancier): Givre's own continuous series of the year, or
 * one that the chemotherapy software gave and a person typed.
 */
public sealed interface RegisterNumber {

  /** As printed. */
  String written();

  record OfGivre(int year, int number) implements RegisterNumber {
    @Override
    public String written() {
      return "%d-%05d".formatted(year, number);
    }
  }

  record Typed(String written) implements RegisterNumber {
    public Typed {
      written = written.strip();
    }
  }
}
