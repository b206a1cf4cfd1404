package org.givre.pdf;

/** The four cuts a sheet is set in: one sans family in two weights, and one mono for codes. */
public enum Face {
  SANS("LiberationSans-Regular"),
  BOLD("LiberationSans-Bold"),
  MONO("LiberationMono-Regular"),
  MONO_BOLD("LiberationMono-Bold");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  boolean isMono() {
    return this == MONO || this == MONO_BOLD;
  }

  String resource() {
    return "/liberation/" + file + ".ttf";
  }
}
