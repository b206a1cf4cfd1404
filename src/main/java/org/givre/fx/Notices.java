package org.givre.fx;

import java.util.List;
import org.givre.kernel.Refusal;

/** Short messages at the foot of the page; they never cover the alarm strip. */
public interface Notices {

  /** An act was done; goes away by itself. */
  void done(String sentence);

  /** Something to know; stays until closed. */
  void tell(State state, String title, String what);

  /** Every reason at once, each with what to do about it; stays until closed. */
  void refused(List<Refusal> refusals);
}
