package org.givre.exchange.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as files. CSV as French spreadsheets open it: UTF-8 with a mark, semicolons, CRLF. A cell
 * that a spreadsheet would take for a formula is preceded by an apostrophe: nothing that a patient
 * or a label is called is ever calculated.
 */
public final class TableWriter {

  private static final String FORMULA_SIGNS = "=+-@\t\r\n|%\u2212";
  private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?\\d{1,15}(?:[.,]\\d{1,15})?");
  private static final int MOST_IN_CELL = 32_000;

  private TableWriter() {}

  /** What stands in a cell for this text. */
  public static String safe(String text) {
    boolean formula =
        !text.isEmpty()
            && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
            && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }

  public static void csv(OutputStream out, List<String> headings, Iterator<List<String>> lines)
      throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\ufeff');
    try (CSVPrinter table = new CSVPrinter(writer, format)) {
      table.printRecord(headings.stream().map(TableWriter::safe).toList());
      while (lines.hasNext()) {
        table.printRecord(lines.next().stream().map(TableWriter::safe).toList());
      }
    }
  }

  /** Every cell is text: a lot number keeps its zeros, and nothing is a formula. */
  public static void xlsx(
      OutputStream out, String name, List<String> headings, Iterator<List<String>> lines)
      throws IOException {
    try (Workbook book = new Workbook(out, "Givre", "1.0")) {
      Worksheet sheet = book.newWorksheet(sheetName(name));
      row(sheet, 0, headings);
      sheet.range(0, 0, 0, Math.max(0, headings.size() - 1)).style().bold().set();
      sheet.freezePane(0, 1);
      for (int row = 1; lines.hasNext(); row++) {
        row(sheet, row, lines.next());
      }
    }
  }

  private static void row(Worksheet sheet, int row, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column);
      String plain = text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\ufffe\uffff]", "\u25a1");
      sheet.value(row, column, plain.substring(0, Math.min(plain.length(), MOST_IN_CELL)));
    }
  }

  private static String sheetName(String name) {
    String plain = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    return plain.isEmpty() ? "Givre" : plain.substring(0, Math.min(31, plain.length()));
  }
}
