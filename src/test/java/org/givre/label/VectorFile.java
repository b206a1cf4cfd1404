package org.givre.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a vector file: every field between quotes, odd characters written {@code \\uXXXX}. */
public final class VectorFile {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  private VectorFile() {}

  /** One row, its fields by column. */
  public record Row(Map<String, String> fields) {

    public String get(String column) {
      return fields.get(column);
    }

    public boolean isRight() {
      return get("outcome").equals("ok");
    }

    /** Any of these faults is right. */
    public List<String> faults() {
      return List.of(get("error").split("\\|"));
    }

    @Override
    public String toString() {
      return get("id") + " " + get("note");
    }
  }

  public static List<Row> rows(Class<?> beside, String name) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = beside.getResourceAsStream(name);
        CSVParser parser =
            CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
      List<Row> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        Map<String, String> fields = new LinkedHashMap<>();
        row.toMap().forEach((column, text) -> fields.put(column, unescaped(text)));
        rows.add(new Row(fields));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found -> {
              char c = (char) Integer.parseInt(found.group(1), 16);
              return c == '$' || c == '\\' ? "\\" + c : String.valueOf(c);
            });
  }
}
