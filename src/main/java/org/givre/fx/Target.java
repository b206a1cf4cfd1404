package org.givre.fx;

/**
 * Where to go: a page, and on it a thing.
 *
 * @param page the key of a page: {@code today}, {@code tanks}, {@code stock}…
 * @param kind what the thing is, as in the journal's subjects ({@code unit}, {@code tank}); or
 *     empty
 * @param id which one; or empty
 */
public record Target(String page, String kind, String id) {

  public static Target page(String page) {
    return new Target(page, "", "");
  }

  public static Target of(String page, String kind, String id) {
    return new Target(page, kind, id);
  }

  public boolean isWholePage() {
    return kind.isEmpty();
  }
}
