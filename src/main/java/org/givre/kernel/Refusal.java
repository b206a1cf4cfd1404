package org.givre.kernel;

import java.util.List;

/**
 * A rule that says no. Each rule is a type of its own, named after what it says ({@code
 * SecondPersonMissing}); its words for a reader live in the bundles of {@code words}, under {@code
 * refusal.<code>} (what is wrong) and {@code refusal.<code>.todo} (what to do about it).
 */
public interface Refusal {

  /** The rule's stable name: the simple name of its type unless the type says otherwise. */
  default String code() {
    return getClass().getSimpleName();
  }

  /** What fills the places {0}, {1}… of the rule's text: names, dates, values, in order. */
  default List<Object> facts() {
    return List.of();
  }
}
