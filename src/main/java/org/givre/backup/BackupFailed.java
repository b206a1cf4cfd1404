package org.givre.backup;

/**
 * The world failed: a backup could not be made, or what was read back is not what was written. What
 * was there before is untouched.
 */
public final class BackupFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What failed; the words are {@code backup.failed.<code>}. */
  public enum Why {
    /** The place cannot be written to. */
    UNWRITABLE("unwritable"),
    /** What was read back differs from what was to be kept. */
    DIFFERENT("different"),
    /** No backup of ours, or cut, or changed. */
    BROKEN("broken"),
    /** It was sealed under a key that is not here. */
    KEY_MISSING("key-missing"),
    /** There is none to restore. */
    NONE("none");

    private final String code;

    Why(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  private final Why why;

  public BackupFailed(Why why, String what) {
    super(why.code() + ": " + what);
    this.why = why;
  }

  public BackupFailed(Why why, Throwable cause) {
    super(why.code() + ": " + cause.getMessage(), cause);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
