package org.givre.backfill;

import java.util.List;
import org.givre.access.By;
import org.givre.kernel.Work;
import org.givre.storage.TankId;

/** Where imports and mappings are kept, for ever. */
public interface ImportStore {

  void add(Work work, Imported imported);

  /** Newest first. */
  List<Imported> imports(Work work, TankId tank);

  void save(Work work, LogMapping mapping, By by);

  /** The newest of each name, by name. */
  List<LogMapping> mappings(Work work);
}
