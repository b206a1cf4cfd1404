package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which characters of several writings of one field differ, so that a reader sees the character and
 * not only the field. The first writing is what the others are held against.
 */
final class CharacterMarks {

  /** How a run of characters is drawn. */
  enum Mark {
    SAME,
    /** What others have where one differs: outlined. */
    OTHERWISE,
    /** What only this writing has: white on red. */
    ALONE
  }

  /** Neighbouring characters drawn alike; a lacking character is a middle dot. */
  record Run(String text, Mark mark) {}

  /**
   * The first place where a writing leaves the first one.
   *
   * @param place counted from 1, as people do
   * @param due the character of the first writing, empty when it has none there
   * @param read the other's, empty when it has none there
   */
  record Difference(int place, String due, String read) {}

  private static final String LACKING = "·";

  private CharacterMarks() {}

  /** The runs of each writing, in their order. */
  static List<List<Run>> of(List<String> writings) {
    int longest = writings.stream().mapToInt(String::length).max().orElse(0);
    List<List<Run>> all = new ArrayList<>();
    for (String writing : writings) {
      List<Run> runs = new ArrayList<>();
      for (int at = 0; at < longest; at++) {
        String character = at(writing, at);
        Mark mark = mark(writings, writing, at);
        if (mark != Mark.SAME || !character.isEmpty()) {
          add(runs, character.isEmpty() ? LACKING : character, mark);
        }
      }
      all.add(runs);
    }
    return all;
  }

  static Optional<Difference> first(String due, String read) {
    for (int at = 0; at < Math.max(due.length(), read.length()); at++) {
      if (!at(due, at).equals(at(read, at))) {
        return Optional.of(new Difference(at + 1, at(due, at), at(read, at)));
      }
    }
    return Optional.empty();
  }

  private static Mark mark(List<String> writings, String writing, int at) {
    String mine = at(writing, at);
    long alike = writings.stream().filter(other -> at(other, at).equals(mine)).count();
    if (alike == writings.size()) {
      return Mark.SAME;
    }
    // Of two writings each is alone; the first one is due, so the other is the odd one.
    boolean due = at(writings.getFirst(), at).equals(mine);
    return alike == 1 && !due ? Mark.ALONE : Mark.OTHERWISE;
  }

  private static String at(String writing, int at) {
    return at < writing.length() ? writing.substring(at, at + 1) : "";
  }

  private static void add(List<Run> runs, String character, Mark mark) {
    if (!runs.isEmpty() && runs.getLast().mark() == mark) {
      Run last = runs.removeLast();
      runs.add(new Run(last.text() + character, mark));
    } else {
      runs.add(new Run(character, mark));
    }
  }
}
