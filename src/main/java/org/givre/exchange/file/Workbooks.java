package org.givre.exchange.file;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.givre.exchange.SheetTable;
import org.givre.exchange.TableBar;
import org.givre.kernel.Outcome;

/** The first sheet of a workbook; dates are written as French files write them. */
final class Workbooks {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  Outcome<SheetTable> read(byte[] content) {
    if (!SafeZip.isSafe(content)) {
      return Outcome.refused(new TableBar.TableUnsafe());
    }
    if (!WellFormed.is(content)) {
      return Outcome.refused(new TableBar.TableUnreadable());
    }
    try {
      return firstSheet(content);
    } catch (IOException
        | UncheckedStreamException
        | UncheckedIOException
        | ExcelReaderException
        | DateTimeException
        | IllegalStateException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NullPointerException
        | java.util.NoSuchElementException damaged) {
      // A damaged workbook fails anywhere within the reader; whatever it is, nothing was read.
      return Outcome.refused(new TableBar.TableUnreadable());
    }
  }

  private static Outcome<SheetTable> firstSheet(byte[] content) throws IOException {
    try (ReadableWorkbook book =
            new ReadableWorkbook(
                new ByteArrayInputStream(content), new ReadingOptions(true, false));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      return table(rows.iterator());
    }
  }

  private static Outcome<SheetTable> table(Iterator<Row> rows) {
    List<String> headings = List.of();
    List<SheetTable.Line> lines = new ArrayList<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      List<String> cells = cells(row);
      boolean empty = cells.stream().allMatch(String::isBlank);
      if (headings.isEmpty() && !empty) {
        headings = cells.stream().map(String::strip).toList();
      } else if (!empty) {
        lines.add(new SheetTable.Line(row.getRowNum(), cells));
      }
      if (lines.size() > TableFiles.MOST_LINES) {
        return Outcome.refused(new TableBar.TableTooLong(TableFiles.MOST_LINES));
      }
    }
    return lines.isEmpty()
        ? Outcome.refused(new TableBar.TableEmpty())
        : Outcome.done(new SheetTable(headings, lines));
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), TableFiles.MOST_CELLS); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : text(cell));
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER && isDate(cell.getDataFormatString())) {
      return cell.asDate().format(DAY);
    }
    if (cell.getType() == CellType.NUMBER) {
      BigDecimal number = cell.asNumber();
      return number.stripTrailingZeros().toPlainString();
    }
    if (cell.getType() == CellType.EMPTY) {
      return "";
    }
    String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
    return text == null ? "" : text;
  }

  private static boolean isDate(String format) {
    if (format == null) {
      return false;
    }
    String plain = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"", "");
    return plain.contains("yy") || plain.contains("d") && plain.contains("m");
  }
}
