package org.givre.db;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * How a PostgreSQL server is reached: over TLS, its name checked against a certificate that the
 * given authority signed, or not at all. There is no way to ask for less.
 *
 * @param authority file with the certificate (PEM) of whoever signs the server's
 */
public record ServerDoor(String host, int port, String database, Path authority) {

  private static final int MOST_PORT = 65_535;

  public ServerDoor {
    boolean fits =
        host.matches("[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:]{2,45}\\]")
            && port > 0
            && port <= MOST_PORT
            && database.matches("[A-Za-z0-9_-]{1,63}");
    if (!fits) {
      throw new IllegalArgumentException("no server's address");
    }
  }

  String url() {
    return "jdbc:postgresql://"
        + host
        + ":"
        + port
        + "/"
        + database
        + "?sslmode=verify-full&sslrootcert="
        + URLEncoder.encode(authority.toAbsolutePath().toString(), StandardCharsets.UTF_8)
        + "&ApplicationName=givre";
  }

  /**
   * Opens it, migrated to this program's version.
   *
   * @throws RuntimeException of the driver when it cannot be reached in this way
   */
  public Database open(String user, String password) {
    return Database.openServer(url(), user, password);
  }
}
