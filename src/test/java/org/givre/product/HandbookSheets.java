package org.givre.product;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.givre.db.Databases;
import org.givre.db.FreshDatabase;
import org.givre.product.store.SqlProductSheets;

/** The product sheets that a new data folder is seeded with, read from a real one. */
public final class HandbookSheets {
  private HandbookSheets() {}

  private static final Map<ProductId, ProductSheet> SHEETS = read();

  private static Map<ProductId, ProductSheet> read() {
    try (FreshDatabase fresh = Databases.freshFile()) {
      Products products =
          new Products(fresh.database().works(), new SqlProductSheets(), null, null);
      return products.allInForce(Instant.parse("2026-11-24T09:00:00Z")).stream()
          .collect(Collectors.toMap(ProductSheet::product, Function.identity()));
    }
  }

  /** By the product's name, "Yescarta". */
  public static ProductSheet sheet(String name) {
    return SHEETS.get(new ProductId(name.toUpperCase(Locale.ROOT)));
  }

  static Map<ProductId, ProductSheet> all() {
    return SHEETS;
  }
}
