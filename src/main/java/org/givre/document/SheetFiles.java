package org.givre.document;

import java.util.Optional;

/** The folder of drawn sheets. */
public interface SheetFiles {

  /** Writes a file whole and forces it to disk; one of the same name is replaced. */
  void write(String name, byte[] bytes);

  Optional<byte[]> read(String name);
}
