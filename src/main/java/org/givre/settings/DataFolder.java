package org.givre.settings;

import java.nio.file.Path;

/** Where everything of one site lives on this machine (architecture, §1). */
public record DataFolder(Path root) {

  public DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** Without H2's own suffix: the file is {@code givre.mv.db}. */
  public Path database() {
    return root.resolve("givre");
  }

  public Path databaseFile() {
    return root.resolve("givre.mv.db");
  }

  /** Append-only journal of readings. */
  public Path spool() {
    return root.resolve("spool");
  }

  public Path documents() {
    return root.resolve("documents");
  }

  /** Attached files, by SHA-256. */
  public Path vault() {
    return root.resolve("vault");
  }

  public Path backups() {
    return root.resolve("backups");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  /** Machine settings; nothing that is signed or versioned. */
  public Path settingsFile() {
    return root.resolve("givre.properties");
  }

  public Path lockFile() {
    return root.resolve("givre.lock");
  }

  /** Who has the lock, for the refusal of a second program. */
  public Path holderFile() {
    return root.resolve("givre.holder");
  }

  /** The journal's last acknowledged entry, outside the database. */
  public Path journalHeadFile() {
    return root.resolve("givre.head");
  }

  /** Where the program that has the folder answers the others. */
  public Path socketFile() {
    return root.resolve("givre.sock");
  }

  /** Files made for other programs. */
  public Path exports() {
    return root.resolve("exports");
  }
}
