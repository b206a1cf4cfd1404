package org.givre.custody;

import java.util.List;
import org.givre.kernel.Works;

/**
 * One field that takes anything: the beginning of a name, of an IPP, of a lot number, of any
 * identifier of a unit, or the path of a place. Every look is a range of an index: the answer takes
 * as long with 100,000 units as with ten.
 */
public final class Finder {

  public Finder(Works works, FindStore store) {
    throw new UnsupportedOperationException();
  }

  /** What begins so, exact matches first; nothing for fewer than two characters or digits. */
  public List<Found> find(String typed, int most) {
    throw new UnsupportedOperationException();
  }
}
