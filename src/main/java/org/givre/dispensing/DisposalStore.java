package org.givre.dispensing;

import org.givre.access.TwoSignatures;
import org.givre.kernel.Work;

/** Where destructions and returns are kept. */
public interface DisposalStore {

  void add(Work work, Disposal.Order order, Done done);

  /** Why, signed by whom, on which sheet. */
  record Done(String why, TwoSignatures signatures, String sheetNumber, Stamp stamp) {}
}
