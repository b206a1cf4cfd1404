package org.givre.mail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A server that takes mail for others.
 *
 * @param login empty where the server asks for none
 * @param certificate a file with the certificate that the server must show, for a hospital that
 *     signs its own; empty where those of the system judge
 * @param patience how long each answer of the server may take
 */
public record MailServer(
    String host,
    int port,
    Security security,
    String login,
    String password,
    String from,
    Optional<Path> certificate,
    Duration patience) {

  /** How the way to the server is protected. */
  public enum Security {
    /** In clear: inside a closed network only. */
    NONE("none"),
    /** Begins in clear and must go over to TLS before anything is said. */
    STARTTLS("starttls"),
    TLS("tls");

    private final String code;

    Security(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static Security ofCode(String code) {
      for (Security security : values()) {
        if (security.code.equals(code)) {
          return security;
        }
      }
      throw new IllegalArgumentException("security " + code);
    }
  }

  @Override
  public String toString() {
    return "MailServer[" + host + ":" + port + " " + security.code() + "]";
  }
}
