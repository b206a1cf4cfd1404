package org.givre.kernel;

/** Why an act was done, in the words of the one who did it; empty where the act needs none. */
public record Reason(String words) {

  public static final Reason NONE = new Reason("");

  public Reason {
    words = words.strip();
  }

  public boolean isGiven() {
    return !words.isEmpty();
  }
}
