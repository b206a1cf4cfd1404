package org.givre.telling;

/**
 * One way out of this computer: a mail server, a command of the site. Blocks for a bounded time.
 */
public interface Path {

  /** Stable; its words are {@code telling.path.<code>}. */
  String code();

  /** Whether an address is of the kind that this path reaches. */
  boolean carries(String address);

  Sent send(Letter letter);

  /** Goes as far as a letter would, without one. */
  Sent probe();
}
