package org.givre.dispensing;

/** How it travels: the closed container, and who carries it. */
public record Transport(String container, String carrier) {
  public Transport {
    container = container.strip();
    carrier = carrier.strip();
  }
}
