package org.givre.vault;

/** A file beyond what the vault takes. */
public final class FileTooLarge extends RuntimeException {

  private final long most;

  FileTooLarge(long most) {
    super("a file of more than " + most + " bytes");
    this.most = most;
  }

  public long most() {
    return most;
  }
}
