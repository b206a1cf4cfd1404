package org.givre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The verb {@code scan}: its answers, its shapes and its exit status. */
class ScanVerbTest {

  private final StringWriter out = new StringWriter();

  @Test
  void aRightCodeIsSaidFieldByField() throws Exception {
    assertThat(run("--json", "01034009550574131727110010ABC123<GS>21SER1")).isZero();
    JsonNode said = new ObjectMapper().readTree(out.toString());
    assertThat(said.get("kind").asText()).isEqualTo("GS1");
    assertThat(said.get("fields").get("17").asText()).isEqualTo("2027-11-30");
    assertThat(said.get("fields").get("21").asText()).isEqualTo("SER1");
    assertThat(said.get("faults")).isEmpty();
  }

  @Test
  void theSeparatorMayBeWrittenInHexadecimal() {
    assertThat(run("--json", "240REF-9\\x1d400ORD-2026-118")).isZero();
    assertThat(out.toString()).contains("\"400\":\"ORD-2026-118\"");
  }

  @Test
  void aWrongCodeIsNoAndSaysWhere() throws Exception {
    assertThat(run("--json", "0103400955057414")).isEqualTo(Givre.NO);
    JsonNode said = new ObjectMapper().readTree(out.toString());
    assertThat(said.get("kind").asText()).isEqualTo("MALFORMED");
    assertThat(said.get("faults").get(0).get("at").asInt()).isEqualTo(15);
    assertThat(said.get("faults").get(0).get("why").asText()).isEqualTo("BAD_CHECK");
  }

  @Test
  void aReaderHearsASentence() {
    assertThat(run("010340095505741317271330")).isEqualTo(Givre.NO);
    assertThat(out.toString())
        .contains("Code GS1 incorrect")
        .contains("01\t03400955057413")
        .contains("caractère 19, champ 17\u00a0: cette date n’existe pas");
  }

  @Test
  void isbtHasItsNumberAndCanBeSwitchedOff() {
    assertThat(run("--json", "=A99991712345669")).isZero();
    assertThat(out.toString()).contains("\"001\":\"A999917123456\"").contains("\"check\":\"9\"");
    out.getBuffer().setLength(0);
    assertThat(run("--json", "--no-isbt128", "=A99991712345669")).isZero();
    assertThat(out.toString()).contains("\"PLAIN\"");
  }

  private int run(String... arguments) {
    CommandLine line = new CommandLine(new ScanVerb());
    line.setOut(new PrintWriter(out));
    return line.execute(arguments);
  }
}
