package org.givre.custody;

import java.util.List;
import org.givre.kernel.Work;

/** The finding index: {@link org.givre.kernel.FindKey keys}, each with what it names. */
public interface FindStore {
  /** What has a key that begins so, exact matches first, without repeating a thing. */
  List<Found> startingWith(Work work, String key, int most);
}
