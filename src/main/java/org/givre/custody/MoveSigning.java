package org.givre.custody;

import org.givre.access.TwoPersons;
import org.givre.kernel.Work;

/**
 * How moves within the stock are signed: a rule that the site decides (domain handbook §20), so it
 * is asked for each time. Answered above custody; the program joins them.
 */
public interface MoveSigning {

  /** One person does a move, or two sign it. */
  enum Signers {
    ONE,
    TWO
  }

  Signers signers(Work work);

  /** Keeps both signatures with the move that they sign. */
  void keep(Work work, TwoPersons both);

  /** Nobody signs a move. */
  MoveSigning BY_ONE =
      new MoveSigning() {
        @Override
        public Signers signers(Work work) {
          return Signers.ONE;
        }

        @Override
        public void keep(Work work, TwoPersons both) {
          // nobody asked for them
        }
      };
}
