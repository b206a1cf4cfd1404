package org.givre.keys;

import java.nio.file.Path;

/** The site's key is there but cannot be used: damaged, unreadable, or its halves do not fit. */
public final class KeyUnusable extends RuntimeException {

  private final transient Path file;

  KeyUnusable(Path file, Throwable cause) {
    super("the site's key cannot be used: " + file, cause);
    this.file = file;
  }

  public Path file() {
    return file;
  }
}
