package org.givre.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.givre.print.IppMessage.Answer;
import org.givre.print.IppMessage.Request;

/**
 * The print server of this machine (CUPS), spoken to by IPP: unlike the JDK's printing, it says
 * what became of a job.
 */
final class IppServer {

  private static final int CONNECT_MILLIS = 700;
  private static final int READ_MILLIS = 20_000;

  private final URI server;

  IppServer(URI server) {
    this.server = server;
  }

  /** Its queues; empty where no server answers. */
  List<String> queues() {
    return ask("/", new Request(IppMessage.CUPS_GET_PRINTERS).with(new byte[0]))
        .map(
            answer ->
                answer.groups().stream()
                    .filter(group -> group.containsKey("printer-name"))
                    .map(group -> (String) group.get("printer-name").getFirst())
                    .sorted()
                    .toList())
        .orElse(List.of());
  }

  /** The queue it uses when nobody chooses. */
  Optional<String> usual() {
    return ask("/", new Request(IppMessage.CUPS_GET_DEFAULT).with(new byte[0]))
        .filter(Answer::isDone)
        .map(answer -> (String) answer.first("printer-name"));
  }

  /**
   * Hands a document to a queue.
   *
   * @return the job's number
   * @throws QueueRefused when the queue takes no job
   */
  int print(String queue, String title, String mediaType, byte[] document) {
    byte[] request =
        new Request(IppMessage.PRINT_JOB)
            .uri("printer-uri", uri(queue))
            .name("requesting-user-name", System.getProperty("user.name", "givre"))
            .name("job-name", title)
            .mediaType("document-format", mediaType)
            .with(document);
    return ask("/printers/" + queue, request)
        .filter(Answer::isDone)
        .map(answer -> (Integer) answer.first("job-id"))
        .orElseThrow(() -> new QueueRefused(queue, null));
  }

  /** What became of a job; empty where the server does not answer or knows it no longer. */
  Optional<Integer> state(String queue, int job) {
    byte[] request =
        new Request(IppMessage.GET_JOB_ATTRIBUTES)
            .uri("printer-uri", uri(queue))
            .integer("job-id", job)
            .name("requesting-user-name", System.getProperty("user.name", "givre"))
            .keyword("requested-attributes", "job-state")
            .with(new byte[0]);
    return ask("/printers/" + queue, request)
        .filter(Answer::isDone)
        .map(answer -> (Integer) answer.first("job-state"));
  }

  private String uri(String queue) {
    return "ipp://" + server.getHost() + ":" + server.getPort() + "/printers/" + queue;
  }

  private Optional<Answer> ask(String path, byte[] request) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) server.resolve(path.replace(" ", "%20")).toURL().openConnection();
      connection.setConnectTimeout(CONNECT_MILLIS);
      connection.setReadTimeout(READ_MILLIS);
      connection.setRequestMethod("POST");
      connection.setRequestProperty("Content-Type", "application/ipp");
      connection.setDoOutput(true);
      connection.setFixedLengthStreamingMode(request.length);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(request);
      }
      try (InputStream in = connection.getInputStream()) {
        return Optional.of(IppMessage.read(in));
      }
    } catch (IOException silent) {
      return Optional.empty();
    }
  }
}
