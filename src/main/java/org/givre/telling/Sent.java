package org.givre.telling;

/** What a path made of a letter. */
public sealed interface Sent {

  record Done() implements Sent {}

  /**
   * @param why stable code; its words are {@code telling.failed.<why>}
   * @param detail what the other side said
   */
  record Failed(String why, String detail) implements Sent {}

  Sent DONE = new Done();

  /** The path works and does not take this letter: no reason to pass it by for the next one. */
  String REFUSED = "refused";
}
