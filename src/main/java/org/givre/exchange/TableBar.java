package org.givre.exchange;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/** What stands against a spreadsheet as a whole. */
public sealed interface TableBar extends Refusal {

  /** Nothing in it. */
  record TableEmpty() implements TableBar {}

  /** Neither a text of a known encoding nor a workbook. */
  record TableUnreadable() implements TableBar {}

  /** A workbook that unpacks to far more than it holds, or that names things outside itself. */
  record TableUnsafe() implements TableBar {}

  /** More lines than any hospital has units. */
  record TableTooLong(int most) implements TableBar {
    @Override
    public List<Object> facts() {
      return List.of(most);
    }
  }

  /** No heading was chosen for a needed column. */
  record ColumnLacking(InventoryColumn column) implements TableBar {
    @Override
    public List<Object> facts() {
      return List.of(new Term("exchange.column." + column.key()));
    }
  }

  /** The preview shows faults: nothing is written. */
  record InventoryHasFaults(int lines) implements TableBar {
    @Override
    public List<Object> facts() {
      return List.of(lines);
    }
  }

  /** The stock changed between the preview and the import. */
  record StockChangedMeanwhile() implements TableBar {}
}
