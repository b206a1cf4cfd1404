package org.givre.exchange.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.givre.exchange.SheetTable;
import org.givre.exchange.TableBar;
import org.givre.kernel.Outcome;

/** A CSV file: its separator is the one that cuts the headings into most pieces. */
final class CsvTables {

  private static final String SEPARATORS = ";,\t";

  Outcome<SheetTable> read(byte[] content) {
    Optional<String> text = DecodedText.of(content);
    if (text.isEmpty()) {
      return Outcome.refused(new TableBar.TableUnreadable());
    }
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator(text.get()))
            .setIgnoreEmptyLines(false)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text.get()), format)) {
      return table(parser);
    } catch (IOException | UncheckedIOException | IllegalStateException damaged) {
      return Outcome.refused(new TableBar.TableUnreadable());
    }
  }

  private static char separator(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    char best = SEPARATORS.charAt(0);
    for (char each : SEPARATORS.toCharArray()) {
      if (count(first, each) > count(first, best)) {
        best = each;
      }
    }
    return best;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }

  private static Outcome<SheetTable> table(CSVParser parser) {
    List<String> headings = List.of();
    List<SheetTable.Line> lines = new ArrayList<>();
    long before = 0;
    Iterator<CSVRecord> records = parser.iterator();
    while (records.hasNext()) {
      CSVRecord record = records.next();
      int number = (int) before + 1;
      before = Math.max(before + 1, parser.getCurrentLineNumber());
      List<String> cells = record.stream().limit(TableFiles.MOST_CELLS).toList();
      if (headings.isEmpty()) {
        headings = cells.stream().map(String::strip).toList();
      } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        lines.add(new SheetTable.Line(number, cells));
      }
      if (lines.size() > TableFiles.MOST_LINES) {
        return Outcome.refused(new TableBar.TableTooLong(TableFiles.MOST_LINES));
      }
    }
    return lines.isEmpty()
        ? Outcome.refused(new TableBar.TableEmpty())
        : Outcome.done(new SheetTable(headings, lines));
  }
}
