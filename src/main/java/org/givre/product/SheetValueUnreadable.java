package org.givre.product;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/** The text is not what this line holds. */
public record SheetValueUnreadable(SheetField field, String text) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(new Term("product.field." + field.key()), text);
  }
}
