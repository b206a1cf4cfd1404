package org.givre.product;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/** This line may stand only once. */
public record SheetValueTwice(SheetField field) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(new Term("product.field." + field.key()));
  }
}
