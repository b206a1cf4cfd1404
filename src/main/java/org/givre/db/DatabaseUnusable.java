package org.givre.db;

/** The database cannot be used as it is; nothing in it was touched. */
public final class DatabaseUnusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why; the words are {@code db.unusable.<code>} and {@code db.unusable.<code>.todo}. */
  public enum Why {
    HELD_BY_ANOTHER_PROGRAM("held"),
    /** The file cannot be read as a database, or facts that were acknowledged are not in it. */
    DAMAGED("damaged"),
    NEWER_THAN_THIS_PROGRAM("newer"),
    /** A database, but not one of ours. */
    NOT_OURS("not-ours"),
    /** Encrypted, and its key is not with this account, or is another's. */
    KEY_MISSING("key-missing"),
    /** The operating system refuses to let this account read or write the file. */
    NOT_PERMITTED("not-permitted");

    private final String code;

    Why(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  private final Why why;

  public DatabaseUnusable(Why why, String what) {
    super(why.code() + ": " + what);
    this.why = why;
  }

  public DatabaseUnusable(Why why, Throwable cause) {
    super(why.code() + ": " + cause.getMessage(), cause);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
