package org.givre.app.safe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.givre.kernel.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the program that has a data folder answers others of the same operating system account: a
 * socket that is a file only its owner may open. A call is one line of JSON, its answers a line
 * each: text for the output or the errors, a question, at last the exit status.
 */
public final class FolderSocket implements Runnable, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FolderSocket.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A longer path does not fit into the address of such a socket. */
  private static final int LONGEST = 100;

  /** Does what a call asks for. */
  public interface Answerer {
    int answer(Call call);
  }

  /**
   * A call of another process.
   *
   * @param directory where the other process stands: relative paths are meant from there
   * @param ask shows a question to whoever called, and gives what they typed
   */
  public record Call(
      List<String> arguments,
      Path directory,
      Consumer<String> out,
      Consumer<String> err,
      Function<String, String> ask) {}

  private final Path file;
  private final Answerer answerer;
  private final Consumer<Runnable> threads;
  private final ServerSocketChannel server;

  /**
   * Opens the socket; calls are taken once it runs.
   *
   * @param threads runs each call on a thread of its own
   */
  public FolderSocket(Path wanted, Answerer answerer, Consumer<Runnable> threads)
      throws IOException {
    this.file = placed(wanted);
    this.answerer = answerer;
    this.threads = threads;
    // What a killed program left is no socket any more; the folder's lock says that we are alone.
    Files.deleteIfExists(file);
    this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(file));
    if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /** The wanted place, or one in the temporary folder when that is too long for the system. */
  static Path placed(Path wanted) {
    Path absolute = wanted.toAbsolutePath();
    if (absolute.toString().length() <= LONGEST) {
      return absolute;
    }
    String name = "givre-" + Digest.of(absolute.toString()).hex().substring(0, 16) + ".sock";
    return Path.of(System.getProperty("java.io.tmpdir")).resolve(name);
  }

  @Override
  public void run() {
    try {
      while (server.isOpen()) {
        SocketChannel caller = server.accept();
        threads.accept(() -> serve(caller));
      }
    } catch (ClosedChannelException closing) {
      return;
    } catch (IOException failed) {
      LOG.warn("local socket lost", failed);
    }
  }

  private void serve(SocketChannel caller) {
    try (caller;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(Channels.newInputStream(caller), StandardCharsets.UTF_8));
        Writer out =
            new OutputStreamWriter(Channels.newOutputStream(caller), StandardCharsets.UTF_8)) {
      String line = in.readLine();
      if (line == null) {
        return;
      }
      Wire wire = new Wire(in, out);
      JsonNode request = JSON.readTree(line);
      List<String> arguments = new ArrayList<>();
      request.path("arguments").forEach(one -> arguments.add(one.asText()));
      int status =
          answerer.answer(
              new Call(
                  arguments,
                  Path.of(request.path("directory").asText("")),
                  text -> wire.send(JSON.createObjectNode().put("out", text)),
                  text -> wire.send(JSON.createObjectNode().put("err", text)),
                  wire::ask));
      wire.send(JSON.createObjectNode().put("exit", status));
    } catch (IOException gone) {
      LOG.debug("a caller went away", gone);
    }
  }

  private record Wire(BufferedReader in, Writer out) {

    synchronized void send(ObjectNode answer) {
      try {
        out.write(answer + "\n");
        out.flush();
      } catch (IOException gone) {
        LOG.debug("a caller went away", gone);
      }
    }

    String ask(String question) {
      send(JSON.createObjectNode().put("ask", question));
      try {
        String line = in.readLine();
        return line == null ? "" : JSON.readTree(line).path("answer").asText("");
      } catch (IOException gone) {
        return "";
      }
    }
  }

  @Override
  public void close() {
    try {
      server.close();
      Files.deleteIfExists(file);
    } catch (IOException alreadyGone) {
      LOG.debug("socket", alreadyGone);
    }
  }
}
