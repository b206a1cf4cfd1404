package org.givre.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Properties;

/**
 * Who has a data folder.
 *
 * @param way how that program runs: {@code desktop}, {@code station}, a verb
 * @param since when it took the folder, ISO 8601 in UTC; empty when not known
 */
public record FolderHolder(String way, long process, String machine, String user, String since) {

  static final FolderHolder UNKNOWN = new FolderHolder("", 0, "", "", "");

  static FolderHolder thisProcess(String way, Instant at) {
    return new FolderHolder(
        way,
        ProcessHandle.current().pid(),
        machineName(),
        System.getProperty("user.name", ""),
        at.toString());
  }

  private static String machineName() {
    String windows = System.getenv("COMPUTERNAME");
    String unix = System.getenv("HOSTNAME");
    return windows != null ? windows : unix != null ? unix : "";
  }

  String text() {
    return "way=%s\nprocess=%d\nmachine=%s\nuser=%s\nsince=%s\n"
        .formatted(way, process, machine, user, since);
  }

  static FolderHolder read(String text) {
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(text));
    } catch (IOException aStringNeverFails) {
      throw new UncheckedIOException(aStringNeverFails);
    }
    String process = lines.getProperty("process", "0");
    return new FolderHolder(
        lines.getProperty("way", ""),
        process.matches("\\d{1,18}") ? Long.parseLong(process) : 0,
        lines.getProperty("machine", ""),
        lines.getProperty("user", ""),
        lines.getProperty("since", ""));
  }
}
