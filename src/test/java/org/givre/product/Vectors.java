package org.givre.product;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The vectors of the handbook, kept in the tests' resources. */
final class Vectors {
  private Vectors() {}

  static List<CSVRecord> rows(String file) {
    try (Reader reader =
        new InputStreamReader(
            Vectors.class.getResourceAsStream("/org/givre/product/" + file),
            StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
