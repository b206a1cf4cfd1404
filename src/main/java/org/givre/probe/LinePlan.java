package org.givre.probe;

/** A line as somebody wants it: name, port, format, echo. */
public record LinePlan(String name, String path, LineFormat format, Echo echo) {

  public static LinePlan usual(String name, String path) {
    return new LinePlan(name, path, LineFormat.USUAL, Echo.NONE);
  }
}
