package org.givre.acquisition.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One exchange of the serial vectors. */
record FrameRow(
    String id,
    String profile,
    byte[] request,
    byte[] reply,
    String result,
    Map<String, String> decoded,
    Set<String> faults) {

  static List<FrameRow> all() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = FrameRow.class.getResourceAsStream("serial-frames.csv");
        CSVParser rows =
            CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
      return rows.stream().map(FrameRow::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FrameRow of(CSVRecord row) {
    Map<String, String> decoded = new TreeMap<>();
    for (String entry : row.get("decoded").split("; ")) {
      if (!entry.isEmpty()) {
        decoded.put(
            entry.substring(0, entry.indexOf('=')), entry.substring(entry.indexOf('=') + 1));
      }
    }
    return new FrameRow(
        row.get("id"),
        row.get("profile"),
        bytes(row.get("request")),
        bytes(row.get("reply")),
        row.get("result"),
        decoded,
        Set.of(row.get("fault").split("\\|")));
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  boolean isListening() {
    return profile.startsWith("line-");
  }

  @Override
  public String toString() {
    return id + " " + profile;
  }
}
