package org.givre.product.ui;

import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.Session;
import org.givre.access.Signing;
import org.givre.kernel.Ticker;
import org.givre.product.Products;

/** What the page of the product sheets acts with. */
public record SheetsDesk(
    Products products, Signing signing, Supplier<Session> session, Ticker ticker) {

  By by() {
    return new By(session.get(), ticker.now());
  }
}
