package org.givre.document;

/** Which printer's kind a paper is of: the series of its sheet, or a list. */
public final class PrintKind {
  private PrintKind() {}

  private static final int NUMBER = 15;

  /** "LIB" of 2026-LIB-000123 and of its files; what has no number is a list. */
  public static String of(String title) {
    String name = title.substring(title.lastIndexOf('/') + 1);
    return SheetNumber.parse(name.length() > NUMBER ? name.substring(0, NUMBER) : name)
        .map(number -> number.kind().code())
        .orElse("LIST");
  }
}
