package org.givre;

/** Starts Givre: the window, the station or one command, by the first argument. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {}
}
