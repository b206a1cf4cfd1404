package org.givre.db;

import java.nio.file.Path;

/**
 * How an H2 file is reached. The cipher's password goes before the account's; where there is a
 * cipher the account's is the same word everywhere, for an empty one gets lost on the way (Flyway
 * trims what it is given).
 *
 * @param file the name without H2's suffix
 * @param secret what the file is encrypted with (AES, by H2); empty for a plain file
 */
record H2Door(Path file, String secret) {

  static final String ACCOUNT = "sa";

  static {
    // A crafted file names classes for its triggers, links and functions: none is ever loaded.
    if (System.getProperty("h2.allowedClasses") == null) {
      System.setProperty("h2.allowedClasses", "org.givre.db.none");
    }
  }

  String url() {
    String plain =
        "jdbc:h2:file:" + file.toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
    return secret.isEmpty() ? plain : plain + ";CIPHER=AES";
  }

  String readOnlyUrl() {
    return url() + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
  }

  String password() {
    return secret.isEmpty() ? "" : secret + " givre";
  }

  H2Door beside(String name) {
    return new H2Door(file.resolveSibling(name), secret);
  }

  Path real() {
    return Path.of(file + ".mv.db");
  }

  @Override
  public String toString() {
    return "H2Door[" + file + "]";
  }
}
