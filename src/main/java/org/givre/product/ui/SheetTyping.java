package org.givre.product.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.givre.product.Confidence;
import org.givre.product.ProductSheet;
import org.givre.product.SheetField;
import org.givre.product.SheetValue;

/** A sheet's lines as texts that are typed: one line a value where several may stand. */
final class SheetTyping {

  private final ProductSheet before;

  SheetTyping(ProductSheet before) {
    this.before = before;
  }

  String text(SheetField field) {
    return before.lines(field).stream().map(SheetValue::text).collect(Collectors.joining("\n"));
  }

  /** What was typed; a value that did not change keeps its mark, another has {@code fresh}. */
  List<SheetValue> values(Map<SheetField, String> texts, Confidence fresh) {
    List<SheetValue> values = new ArrayList<>();
    texts.forEach((field, text) -> add(values, field, text, fresh));
    return values;
  }

  private void add(List<SheetValue> values, SheetField field, String text, Confidence fresh) {
    List<String> lines =
        field.mayStandSeveralTimes()
            ? text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()
            : text.isBlank() ? List.of() : List.of(text.strip());
    for (int at = 0; at < lines.size(); at++) {
      values.add(new SheetValue(field, at + 1, lines.get(at), mark(field, lines.get(at), fresh)));
    }
  }

  private Confidence mark(SheetField field, String text, Confidence fresh) {
    return before.lines(field).stream()
        .filter(line -> line.text().equals(text))
        .findFirst()
        .map(SheetValue::confidence)
        .orElse(fresh);
  }
}
