package org.givre.exchange.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.givre.exchange.SheetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as files: nothing in them is ever calculated, and they read back as they were. */
class TableWriterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "−1+1"
      })
  void aFormulaIsText(String text) throws IOException {
    assertThat(TableWriter.safe(text)).isEqualTo("'" + text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableWriter.csv(out, List.of("a"), List.of(List.of(text)).iterator());
    assertThat(out.toString(UTF_8)).contains("'" + text.charAt(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-150", "−191,3", "+4", "EXEMPLE Alice", "", "12/06/1992", "0042"})
  void anOrdinaryValueStaysAsItIs(String text) {
    assertThat(TableWriter.safe(text)).isEqualTo(text);
  }

  @Test
  void whatWasWrittenReadsBack() throws IOException {
    List<List<String>> lines =
        List.of(List.of("EXEMPLE; Alice", "0042", "deux\nlignes"), List.of("É\"œ\"", "−1,5", ""));
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    TableWriter.csv(csv, List.of("Patient", "Lot", "Texte"), lines.iterator());
    assertThat(csv.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new TableFiles().read(csv.toByteArray()).orThrow().lines())
        .extracting(SheetTable.Line::cells)
        .isEqualTo(lines);

    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    TableWriter.xlsx(xlsx, "stock", List.of("Patient", "Lot", "Texte"), lines.iterator());
    assertThat(new TableFiles().read(xlsx.toByteArray()).orThrow().lines().getFirst().cells())
        .startsWith("EXEMPLE; Alice", "0042");
  }

  @Test
  void controlCharactersAndEndlessTextsDoNotBreakAWorkbook() throws IOException {
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    TableWriter.xlsx(
        xlsx,
        "a/b:c",
        List.of("x"),
        List.of(List.of("\u0000\u0001\u202e" + "y".repeat(100_000))).iterator());
    assertThat(new TableFiles().read(xlsx.toByteArray()).isDone()).isTrue();
  }

  /** 10,000 rows take a fraction of the two seconds they may; the bench gives the figure. */
  @Test
  void tenThousandRowsAreWrittenWhole() throws IOException {
    List<List<String>> lines =
        IntStream.range(0, 10_000)
            .mapToObj(i -> List.of("Cuve 1, A-01-" + i, "LOT" + i, "EXEMPLE Alice", "31/12/2027"))
            .toList();
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    TableWriter.xlsx(xlsx, "stock", List.of("a", "b", "c", "d"), lines.iterator());
    assertThat(new TableFiles().read(xlsx.toByteArray()).orThrow().lines()).hasSize(10_000);
  }
}
