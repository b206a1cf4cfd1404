package org.givre.app.safe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks the program that has a data folder to do something. */
public final class FolderCall {
  private FolderCall() {}

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Where the answers go, and who answers a question. */
  public record Ends(Consumer<String> out, Consumer<String> err, Function<String, String> answer) {}

  /** The exit status; empty when nobody answers there. */
  public static OptionalInt ask(Path socket, List<String> arguments, Ends ends) {
    Path file = FolderSocket.placed(socket);
    if (!Files.exists(file)) {
      return OptionalInt.empty();
    }
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(file));
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
        Writer out =
            new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8)) {
      ObjectNode request = JSON.createObjectNode();
      arguments.forEach(request.putArray("arguments")::add);
      request.put("directory", Path.of("").toAbsolutePath().toString());
      send(out, request);
      return answers(in, out, ends);
    } catch (IOException nobodyThere) {
      return OptionalInt.empty();
    }
  }

  private static OptionalInt answers(BufferedReader in, Writer out, Ends ends) throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode answer = JSON.readTree(line);
      if (answer.has("exit")) {
        return OptionalInt.of(answer.path("exit").asInt());
      }
      if (answer.has("ask")) {
        String typed = ends.answer().apply(answer.path("ask").asText());
        send(out, JSON.createObjectNode().put("answer", typed));
      } else if (answer.has("out")) {
        ends.out().accept(answer.path("out").asText());
      } else {
        ends.err().accept(answer.path("err").asText());
      }
    }
    return OptionalInt.empty();
  }

  private static void send(Writer out, ObjectNode line) throws IOException {
    out.write(line + "\n");
    out.flush();
  }
}
