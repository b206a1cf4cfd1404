package org.givre.label;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One application identifier of GS1: how long its value is and what it may hold.
 *
 * @param least and {@code most}: the same for a fixed length
 * @param predefined the standard fixes its length, so no separator has to follow
 */
record Gs1Element(String identifier, int least, int most, Content content, Ending ending) {

  /** What the characters stand for. */
  enum Content {
    TEXT,
    NUMBER,
    NUMBER_WITH_KEY,
    DATE,
    DATE_AND_TIME,
    RETURNABLE_ASSET
  }

  /** Whether a separator has to end the value when it is not the last. */
  enum Ending {
    PREDEFINED,
    SEPARATED
  }

  private static final int LONGEST_IDENTIFIER = 4;
  private static final Map<String, Gs1Element> TABLE = table();

  boolean isNumeric() {
    return switch (content) {
      case TEXT, RETURNABLE_ASSET -> false;
      case NUMBER, NUMBER_WITH_KEY, DATE, DATE_AND_TIME -> true;
    };
  }

  /** The identifier that this text begins with. */
  static Optional<Gs1Element> at(String text) {
    for (int length = 2; length <= Math.min(LONGEST_IDENTIFIER, text.length()); length++) {
      Gs1Element element = TABLE.get(text.substring(0, length));
      if (element != null) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  static Optional<Gs1Element> of(String identifier) {
    return Optional.ofNullable(TABLE.get(identifier));
  }

  private static Map<String, Gs1Element> table() {
    Map<String, Gs1Element> all = new HashMap<>();
    fixed(all, "00", 18, Content.NUMBER_WITH_KEY, Ending.PREDEFINED);
    fixed(all, "01", 14, Content.NUMBER_WITH_KEY, Ending.PREDEFINED);
    fixed(all, "02", 14, Content.NUMBER_WITH_KEY, Ending.PREDEFINED);
    for (String date : new String[] {"11", "12", "13", "15", "16", "17"}) {
      fixed(all, date, 6, Content.DATE, Ending.PREDEFINED);
    }
    fixed(all, "20", 2, Content.NUMBER, Ending.PREDEFINED);
    for (int place = 410; place <= 417; place++) {
      fixed(all, String.valueOf(place), 13, Content.NUMBER_WITH_KEY, Ending.PREDEFINED);
    }
    fixed(all, "7003", 10, Content.DATE_AND_TIME, Ending.SEPARATED);
    fixed(all, "8017", 18, Content.NUMBER_WITH_KEY, Ending.SEPARATED);
    fixed(all, "8018", 18, Content.NUMBER_WITH_KEY, Ending.SEPARATED);
    variable(all, "10", 20);
    variable(all, "21", 20);
    for (String text : new String[] {"240", "241", "250", "251", "400", "8004", "90"}) {
      variable(all, text, 30);
    }
    for (int national = 710; national <= 717; national++) {
      variable(all, String.valueOf(national), 20);
    }
    for (int own = 91; own <= 99; own++) {
      variable(all, String.valueOf(own), 90);
    }
    put(all, new Gs1Element("30", 1, 8, Content.NUMBER, Ending.SEPARATED));
    put(all, new Gs1Element("37", 1, 8, Content.NUMBER, Ending.SEPARATED));
    put(all, new Gs1Element("8003", 14, 30, Content.RETURNABLE_ASSET, Ending.SEPARATED));
    return Map.copyOf(all);
  }

  private static void fixed(
      Map<String, Gs1Element> all, String id, int length, Content content, Ending ending) {
    put(all, new Gs1Element(id, length, length, content, ending));
  }

  private static void variable(Map<String, Gs1Element> all, String id, int most) {
    put(all, new Gs1Element(id, 1, most, Content.TEXT, Ending.SEPARATED));
  }

  private static void put(Map<String, Gs1Element> all, Gs1Element element) {
    all.put(element.identifier(), element);
  }
}
