package org.givre.serial;

/** An open port stopped working: unplugged, or its other end closed. */
public final class PortLost extends Exception {
  private static final long serialVersionUID = 1;

  public PortLost(String path) {
    super("port lost: " + path);
  }
}
