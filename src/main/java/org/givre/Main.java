package org.givre;

import org.givre.cli.Givre;

/** Starts Givre: the window when no verb is given, otherwise one command. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(Givre.run(arguments));
  }
}
