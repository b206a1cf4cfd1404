package org.givre.exchange.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.givre.db.Sql;
import org.givre.exchange.ColumnMapping;
import org.givre.exchange.InventoryColumn;
import org.givre.exchange.MappingStore;
import org.givre.kernel.Work;

/** Column mappings as rows. */
public final class SqlMappings implements MappingStore {

  @Override
  public void keep(Work work, String name, ColumnMapping mapping) {
    Sql.in(work).execute("DELETE FROM exchange_mapping WHERE mapping_name = ?", name);
    mapping
        .headings()
        .forEach(
            (column, heading) ->
                Sql.in(work)
                    .execute(
                        "INSERT INTO exchange_mapping (mapping_name, column_code, heading)"
                            + " VALUES (?, ?, ?)",
                        name,
                        column.name(),
                        heading));
  }

  @Override
  public Optional<ColumnMapping> find(Work work, String name) {
    Map<InventoryColumn, String> headings = new EnumMap<>(InventoryColumn.class);
    Sql.in(work)
        .createQuery("SELECT column_code, heading FROM exchange_mapping WHERE mapping_name = :name")
        .bind("name", name)
        .map(
            (row, context) ->
                Map.entry(
                    InventoryColumn.valueOf(row.getString("column_code")),
                    row.getString("heading")))
        .forEach(entry -> headings.put(entry.getKey(), entry.getValue()));
    return headings.isEmpty() ? Optional.empty() : Optional.of(new ColumnMapping(headings));
  }
}
