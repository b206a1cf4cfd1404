package org.givre.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The print server is spoken to by IPP; where a real CUPS runs, a real paper is followed. */
class PrintQueuesTest {

  private static final String PDF =
      """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
      trailer<</Root 1 0 R>>
      %%EOF
      """;

  private final Deque<byte[]> answers = new ArrayDeque<>();
  private HttpServer server;

  @AfterEach
  void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  private PrintQueues spoken() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          byte[] answer = answers.isEmpty() ? new byte[0] : answers.pop();
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    return new PrintQueues(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
  }

  private static byte[] answer(int status, Object... attributes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(0x0101);
    out.writeShort(status);
    out.writeInt(1);
    out.writeByte(1);
    text(out, 0x47, "attributes-charset", "utf-8");
    for (int at = 0; at < attributes.length; at += 2) {
      out.writeByte(2);
      String name = (String) attributes[at];
      if (attributes[at + 1] instanceof Integer number) {
        out.writeByte(0x21);
        out.writeShort(name.length());
        out.write(name.getBytes(StandardCharsets.US_ASCII));
        out.writeShort(4);
        out.writeInt(number);
      } else {
        text(out, 0x42, name, (String) attributes[at + 1]);
      }
    }
    out.writeByte(3);
    return bytes.toByteArray();
  }

  private static void text(DataOutputStream out, int tag, String name, String value)
      throws IOException {
    out.writeByte(tag);
    out.writeShort(name.length());
    out.write(name.getBytes(StandardCharsets.US_ASCII));
    byte[] utf = value.getBytes(StandardCharsets.UTF_8);
    out.writeShort(utf.length);
    out.write(utf);
  }

  @Test
  void aJobIsFollowedByItsTicketToItsEnd() throws IOException {
    PrintQueues queues = spoken();
    answers.add(answer(0, "printer-name", "Bureau", "printer-name", "Étiquettes"));
    answers.add(answer(0, "job-id", 42));
    answers.add(answer(0, "job-state", 5));
    answers.add(answer(0, "job-state", 9));
    answers.add(answer(0, "job-state", 8));
    answers.add(answer(0x0406));
    String ticket = queues.raw("Bureau", "2026-LIB-000001", new byte[] {1}).orElseThrow();
    assertThat(queues.state(ticket)).isEqualTo(JobState.UNDER_WAY);
    assertThat(queues.state(ticket)).isEqualTo(JobState.DONE);
    assertThat(queues.state(ticket)).isEqualTo(JobState.FAILED);
    assertThat(queues.state(ticket)).as("no longer known").isEqualTo(JobState.UNKNOWN);
  }

  @Test
  void aQueueThatTakesNoJobRefuses() throws IOException {
    PrintQueues queues = spoken();
    answers.add(answer(0, "printer-name", "Bureau"));
    answers.add(answer(0x0506));
    assertThatThrownBy(() -> queues.raw("Bureau", "titre", new byte[] {1}))
        .isInstanceOf(QueueRefused.class);
  }

  @Test
  void halfAnAnswerIsNone() throws IOException {
    PrintQueues queues = spoken();
    answers.add(new byte[] {1, 1, 0, 0, 0});
    answers.add(new byte[] {1, 1, 0, 0, 0, 0, 0, 1, 4, 0x42, 0, 50, 65});
    assertThat(queues.state("Bureau#1")).isEqualTo(JobState.UNKNOWN);
    assertThat(queues.state("Bureau#1")).isEqualTo(JobState.UNKNOWN);
  }

  @Test
  void aRealQueueOfCupsPrintsAndSaysSo() {
    PrintQueues queues = new PrintQueues();
    boolean here = queues.names().contains("PDF");
    assumeThat(here).as("a CUPS queue named PDF").isTrue();
    PrintQueues.Job job =
        new PrintQueues.Job(
            "givre-essai",
            PDF.getBytes(StandardCharsets.US_ASCII),
            1,
            page -> null,
            PrintQueues.Size.A4);
    String ticket = queues.print("PDF", job).orElseThrow();
    JobState state = JobState.UNDER_WAY;
    long until = System.nanoTime() + 20_000_000_000L;
    while (state == JobState.UNDER_WAY && System.nanoTime() < until) {
      Thread.onSpinWait();
      state = queues.state(ticket);
    }
    assertThat(state).isEqualTo(JobState.DONE);
  }
}
