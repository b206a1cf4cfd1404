package org.givre.product;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/** A sheet without this line cannot be gone by. */
public record SheetLacksValue(SheetField field) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(new Term("product.field." + field.key()));
  }
}
