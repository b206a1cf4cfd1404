package org.givre.cli;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.givre.app.OpenFolder;
import org.givre.app.safe.FolderSocket;

/** Who runs a verb, and how they are asked for what must not be seen on a screen. */
sealed interface Caller {

  /** Something secret, typed without showing. */
  char[] secret(String question);

  /** Whoever started this process. */
  record Here() implements Caller {

    /** From the terminal, or a line of the standard input. */
    @Override
    public char[] secret(String question) {
      Console console = System.console();
      if (console != null && console.isTerminal()) {
        return console.readPassword("%s ", question);
      }
      try {
        // Not closed, and no byte more than the line: the next question reads the next line.
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int each = System.in.read(); each != -1 && each != '\n'; each = System.in.read()) {
          line.write(each);
        }
        return line.toString(StandardCharsets.UTF_8).strip().toCharArray();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** Another process of the same account, which asked us because we have the folder. */
  record Elsewhere(OpenFolder open, FolderSocket.Call call) implements Caller {
    @Override
    public char[] secret(String question) {
      return call.ask().apply(question).toCharArray();
    }
  }
}
