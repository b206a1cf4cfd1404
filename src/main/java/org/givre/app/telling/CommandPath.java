package org.givre.app.telling;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.givre.telling.Letter;
import org.givre.telling.Path;
import org.givre.telling.Sent;

/**
 * A program of the site, given the address and the subject as arguments and the text on its
 * standard input: an SMS gateway, a contact. Never through a shell; its exit code 0 says that it
 * was done.
 */
final class CommandPath implements Path {

  private static final long SECONDS = 15;

  private final String program;
  private final Bounded bounded;

  CommandPath(String program, Bounded bounded) {
    this.program = program;
    this.bounded = bounded;
  }

  @Override
  public String code() {
    return "command";
  }

  @Override
  public boolean carries(String address) {
    return !address.contains("@");
  }

  @Override
  public Sent send(Letter letter) {
    return bounded.call("command", () -> run(letter));
  }

  @Override
  public Sent probe() {
    return Files.isExecutable(java.nio.file.Path.of(program))
        ? Sent.DONE
        : new Sent.Failed("unreachable", program);
  }

  private Sent run(Letter letter) {
    try {
      Process process =
          new ProcessBuilder(program, letter.to(), letter.subject())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(letter.text().getBytes(StandardCharsets.UTF_8));
      } catch (IOException notRead) {
        // A program may answer without reading the text; its exit code tells.
      }
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return new Sent.Failed("slow", program);
      }
      return process.exitValue() == 0
          ? Sent.DONE
          : new Sent.Failed("refused", "exit " + process.exitValue());
    } catch (IOException missing) {
      return new Sent.Failed("unreachable", String.valueOf(missing.getMessage()));
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
      return new Sent.Failed("slow", program);
    }
  }
}
