package org.givre.probe;

/** One revision of one profile, written {@code tank-block-10@1}; a change is a new revision. */
public record ProfileRef(String id, int revision) {

  public ProfileRef {
    if (!id.matches("[a-z0-9][a-z0-9.-]{0,59}") || revision < 1) {
      throw new IllegalArgumentException("not a profile: " + id + "@" + revision);
    }
  }

  public static ProfileRef parse(String text) {
    int at = text.lastIndexOf('@');
    return at < 0
        ? new ProfileRef(text, 1)
        : new ProfileRef(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
  }

  public String text() {
    return id + "@" + revision;
  }
}
