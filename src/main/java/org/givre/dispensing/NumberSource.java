package org.givre.dispensing;

/** Where the register number of a dispensing comes from. */
public sealed interface NumberSource {

  /** The next one of Givre's own series, given in the act's transaction. */
  record NextOfGivre() implements NumberSource {}

  /** The chemotherapy software gave it: no second series. */
  record Typed(String number) implements NumberSource {}
}
