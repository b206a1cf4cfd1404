package org.givre.backup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.givre.kernel.Digest;

/**
 * What a backup holds, told by the backup itself: every file and every table with its digest.
 *
 * @param folder the mark of the data folder it was made of
 * @param entries journal entries in it; {@code head} is the digest of the last
 */
public record Manifest(
    Instant madeAt,
    UUID folder,
    boolean training,
    long entries,
    Digest head,
    List<Item> items,
    List<Table> tables) {

  /**
   * A file.
   *
   * @param path within the data folder, with strokes: {@code documents/2026/DC-1.pdf}
   */
  public record Item(String path, long bytes, Digest digest) {}

  /** A table of the database: its rows counted and digested. */
  public record Table(String name, long rows, Digest digest) {}

  public Manifest {
    items = List.copyOf(items);
    tables = List.copyOf(tables);
  }

  /** Rows of all tables together. */
  public long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }

  /** Bytes of all files together. */
  public long bytes() {
    return items.stream().mapToLong(Item::bytes).sum();
  }
}
