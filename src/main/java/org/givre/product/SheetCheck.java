package org.givre.product;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.givre.kernel.Refusal;

/** What a sheet must hold before anybody may go by it. */
public final class SheetCheck {
  private SheetCheck() {}

  private static final List<SheetField> NEEDED =
      List.of(
          SheetField.NAME,
          SheetField.INN,
          SheetField.CONTAINER,
          SheetField.STORAGE_LIMIT,
          SheetField.THAW_METHOD,
          SheetField.UNIT_ORDER);

  public static List<Refusal> refusals(List<SheetValue> values) {
    List<Refusal> refusals = new ArrayList<>();
    for (SheetField field : NEEDED) {
      if (values.stream().noneMatch(v -> v.field() == field && !v.text().isBlank())) {
        refusals.add(new SheetLacksValue(field));
      }
    }
    Set<String> places = new HashSet<>();
    for (SheetValue value : values) {
      boolean alone = value.field().mayStandSeveralTimes() || value.rank() == 1;
      if (!alone || !places.add(value.field() + "#" + value.rank())) {
        refusals.add(new SheetValueTwice(value.field()));
      }
      if (!value.field().accepts(value.text())) {
        refusals.add(new SheetValueUnreadable(value.field(), value.text()));
      }
    }
    return List.copyOf(refusals);
  }
}
