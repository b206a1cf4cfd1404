package org.givre.access;

/** Turns passwords into what may be kept, and compares. */
public interface Passwords {

  /** A hash that carries its own salt and parameters. */
  String hash(char[] password);

  boolean matches(char[] password, String hash);

  /** As long as a real comparison, so that an unknown login answers no faster than a known one. */
  void pretend(char[] password);
}
