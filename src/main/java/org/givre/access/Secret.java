package org.givre.access;

/**
 * What is kept to check a password.
 *
 * @param hash made by {@link Passwords}, with its own parameters in it
 * @param wrongInARow wrong passwords since the last right one
 */
public record Secret(String hash, int wrongInARow) {
  @Override
  public String toString() {
    return "Secret[****]";
  }
}
