package org.givre.product;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line that differs between a version and the one before; empty text where there is none. */
public record SheetChange(String label, String before, String after) {

  /**
   * Every line of {@code sheet} that the last of {@code earlier} does not hold in the same words.
   */
  public static List<SheetChange> between(List<ProductSheet> earlier, ProductSheet sheet) {
    Map<String, String> was = earlier.isEmpty() ? Map.of() : lines(earlier.getLast());
    Map<String, String> now = lines(sheet);
    List<SheetChange> changes = new ArrayList<>();
    was.forEach(
        (label, text) -> {
          if (!text.equals(now.get(label))) {
            changes.add(new SheetChange(label, text, now.getOrDefault(label, "")));
          }
        });
    now.forEach(
        (label, text) -> {
          if (!was.containsKey(label)) {
            changes.add(new SheetChange(label, "", text));
          }
        });
    return List.copyOf(changes);
  }

  private static Map<String, String> lines(ProductSheet sheet) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (SheetValue value : sheet.values()) {
      lines.put(value.field().key() + " " + value.rank(), value.text());
    }
    return lines;
  }
}
