package org.givre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.givre.kernel.SystemTicker;
import org.givre.rehearsal.Scene;
import org.givre.rehearsal.SimulatedFault;
import org.givre.rehearsal.SimulatedLine;
import org.givre.rehearsal.SimulatedTank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The verb `read` against simulated tanks on a real pseudo-terminal. */
class ReadVerbTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private SimulatedLine line;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @AfterEach
  void end() {
    if (line != null) {
      line.close();
    }
  }

  @Test
  void aWholeBlockIsALineAPoint() throws Exception {
    String port = simulate();
    int status = read("--port", port, "--profile", "tank-block-10");
    assertThat(status).isZero();
    assertThat(out.toString().lines())
        .hasSize(10)
        .allMatch(text -> text.matches("\\S+Z \\S+ good -?\\d+\\.\\d\\d \\S+ [0-9A-F]{50}"));
    assertThat(out.toString()).contains(" top good -1");
  }

  @Test
  void jsonHasTheShapeOfTheHandbook() throws Exception {
    String port = simulate(SimulatedFault.parse("sensor-break"));
    int status = read("--port", port, "--profile", "tank-block-10", "--json");
    assertThat(status).as("a reading is missing").isEqualTo(Givre.NO);
    for (String text : out.toString().lines().toList()) {
      JsonNode node = JSON.readTree(text);
      assertThat(node.fieldNames()).toIterable().contains("instant", "channel", "quality", "why");
      if (node.get("channel").asText().equals("top")) {
        assertThat(node.get("quality").asText()).isEqualTo("missing");
        assertThat(node.get("why").asText()).isEqualTo("SENSOR_BREAK");
        assertThat(node.has("value")).isFalse();
      }
      if (node.get("channel").asText().equals("bottom")) {
        assertThat(node.get("value").asDouble()).isBetween(-198.0, -192.0);
        assertThat(node.get("unit").asText()).isEqualTo("Cel");
        assertThat(node.get("why").isNull()).isTrue();
        assertThat(node.get("raw").asText()).startsWith("010314");
      }
    }
  }

  @Test
  void aProfileOnTheSpotAgreesWithTheBuiltInOne() throws Exception {
    String port = simulate();
    assertThat(
            read(
                "--port",
                port,
                "--profile",
                "modbus:input,0,float32-abcd,1,Cel",
                "--profile",
                "modbus:input,2,float32-abcd,1,Cel",
                "--address",
                "2"))
        .isZero();
    assertThat(out.toString()).contains(" input-0 good -19").contains(" input-2 good -1");
  }

  @Test
  void nobodyThereIsTimeoutAndStatusOne() throws Exception {
    String port = simulate();
    int status =
        read("--port", port, "--profile", "tank-block-10", "--address", "9", "--timeout", "250");
    assertThat(status).isEqualTo(Givre.NO);
    assertThat(out.toString().lines()).hasSize(10).allMatch(text -> text.contains("missing"));
    assertThat(err.toString()).contains("TIMEOUT");
  }

  @Test
  void aPortThatVanishesIsMissingThenReadAgain() throws Exception {
    String port = simulate(SimulatedFault.parse("vanish"));
    int status =
        read(
            "--port",
            port,
            "--profile",
            "modbus:input,0,float32-abcd",
            "--count",
            "10",
            "--interval",
            "0.3",
            "--timeout",
            "300");
    assertThat(status).isEqualTo(Givre.NO);
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).anyMatch(text -> text.contains("missing PORT_LOST"));
    assertThat(lines.getLast()).contains(" good ");
  }

  @Test
  void whatCannotRunSaysWhyInOneSentence() {
    assertThat(read("--port", "/dev/no-such", "--profile", "tank-block-10"))
        .isEqualTo(Givre.COULD_NOT_RUN);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains("/dev/no-such");
    assertThat(read("--port", "x", "--profile", "no-such")).isEqualTo(Givre.COULD_NOT_RUN);
    assertThat(read("--port", "x")).isEqualTo(Givre.COULD_NOT_RUN);
    assertThat(read("--port", "x", "--profile", "modbus:input")).isEqualTo(Givre.COULD_NOT_RUN);
  }

  @Test
  void blocksThatALateAnswerCouldExchangeAreRefused() {
    int status =
        read(
            "--port",
            "x",
            "--profile",
            "modbus:input,0,int16",
            "--profile",
            "modbus:input,40,int16");
    assertThat(status).isEqualTo(Givre.COULD_NOT_RUN);
    assertThat(err.toString()).contains("FC04 0 ×1").contains("FC04 40 ×1");
  }

  @Test
  void theProfilesAreListed() {
    assertThat(read("--profiles")).isZero();
    assertThat(out.toString().lines()).contains("tank-block-10", "tec3000", "lakeshore-218");
  }

  private int read(String... arguments) {
    CommandLine line = new CommandLine(new Read());
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }

  private String simulate(SimulatedFault... faults) throws Exception {
    line =
        new SimulatedLine(
            folder.resolve("port"),
            List.of(
                new SimulatedLine.TankAt(1, new SimulatedTank(1, Scene.NORMAL)),
                new SimulatedLine.TankAt(2, new SimulatedTank(2, Scene.NORMAL))),
            List.of(faults),
            SimulatedLine.Manner.USUAL.vanishing(3, Duration.ofMillis(700)),
            new SystemTicker());
    Thread.ofPlatform().daemon().start(line);
    return line.port();
  }
}
