package org.givre.db;

/** The database cannot be used as it is; nothing in it was touched. */
public final class DatabaseUnusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why, each with its own advice in the words of the reader. */
  public enum Why {
    HELD_BY_ANOTHER_PROGRAM,
    DAMAGED,
    NEWER_THAN_THIS_PROGRAM
  }

  private final Why why;

  public DatabaseUnusable(Why why, Throwable cause) {
    super(why.name(), cause);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
