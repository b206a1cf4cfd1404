package org.givre.exchange;

import java.util.Optional;
import org.givre.kernel.Work;

/** Column mappings by name; the last one kept under a name counts. */
public interface MappingStore {

  void keep(Work work, String name, ColumnMapping mapping);

  Optional<ColumnMapping> find(Work work, String name);
}
