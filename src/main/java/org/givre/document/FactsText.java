package org.givre.document;

/** The text form of a sheet, {@code facts.json}: canonical, so equal sheets are equal texts. */
public interface FactsText {

  String write(Sheet sheet);

  Sheet read(String json);
}
