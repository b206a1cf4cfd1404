package org.givre.label;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Undoes the layout of a scanner that types for another keyboard, from what a set-up code became.
 * In doubt it refuses: two characters that arrive as the same one can never be told apart, and a
 * character that was not in the set-up code is not guessed.
 */
public final class LearnedKeyboard {

  /** The set-up code to print: all that GS1, ISBT 128, SEC and Givre's own codes are made of. */
  public static final String SET_UP =
      "GVSETUP0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-=&<>/,*:+.() _";

  private static final char SEPARATOR = '\u001d';

  private final Map<Character, Character> meant;

  private LearnedKeyboard(Map<Character, Character> meant) {
    this.meant = Map.copyOf(meant);
  }

  /** A scanner that types what it reads. */
  public static LearnedKeyboard faithful() {
    return learn(SET_UP).orElseThrow();
  }

  /**
   * @param received what the set-up code became on its way
   * @return empty when a character was lost, added, or became the same as another
   */
  public static Optional<LearnedKeyboard> learn(String received) {
    if (received.length() != SET_UP.length()) {
      return Optional.empty();
    }
    Map<Character, Character> meant = new HashMap<>();
    Map<Character, Character> became = new HashMap<>();
    for (int i = 0; i < received.length(); i++) {
      Character sent = SET_UP.charAt(i);
      Character got = received.charAt(i);
      Character otherMeaning = meant.put(got, sent);
      Character otherForm = became.put(sent, got);
      boolean doubt =
          otherMeaning != null && !otherMeaning.equals(sent)
              || otherForm != null && !otherForm.equals(got);
      if (doubt) {
        return Optional.empty();
      }
    }
    return Optional.of(new LearnedKeyboard(meant));
  }

  public boolean isFaithful() {
    return meant.entrySet().stream().allMatch(e -> e.getKey().equals(e.getValue()));
  }

  /** What the scanner read; empty when a character arrived that was never learned. */
  public Optional<String> read(String received) {
    StringBuilder read = new StringBuilder();
    for (char c : received.toCharArray()) {
      Character sent = c == SEPARATOR ? Character.valueOf(c) : meant.get(c);
      if (sent == null) {
        return Optional.empty();
      }
      read.append(sent.charValue());
    }
    return Optional.of(read.toString());
  }
}
