package org.givre.access;

import java.util.Arrays;

/** What a person types to prove who they are. Forgets the password when closed; never prints it. */
public record Credentials(String login, char[] password) implements AutoCloseable {

  public Credentials {
    login = login.strip();
  }

  @Override
  public void close() {
    Arrays.fill(password, '\0');
  }

  @Override
  public String toString() {
    return "Credentials[****]";
  }
}
