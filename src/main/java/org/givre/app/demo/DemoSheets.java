package org.givre.app.demo;

import java.time.Instant;
import java.util.List;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Pledge;
import org.givre.access.Session;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.app.DemoAccount;
import org.givre.app.Site;
import org.givre.kernel.Reason;
import org.givre.product.ProductSheet;
import org.givre.product.Products;

/** Signs the product sheets of the demonstration, as a pharmacist and quality would. */
final class DemoSheets {
  private DemoSheets() {}

  static void sign(Site site, Instant at) {
    DemoAccount pharmacist = DemoAccount.ALL.getFirst();
    DemoAccount quality = DemoAccount.ALL.getLast();
    Signing signing = site.ground().signing();
    Products products = site.stock().products();
    Session session = site.ground().signIn().open(pharmacist.credentials(), at).orThrow();
    By by = new By(session, at, new Reason("exercice : fiche relue pour la démonstration"));
    List<ProductSheet> unsigned =
        products.allInForce(at).stream().filter(sheet -> !sheet.isSigned()).toList();
    for (ProductSheet sheet : unsigned) {
      ToSign first = products.toSign(sheet, Part.FIRST);
      Pledge mine = signing.pledge(pharmacist.credentials(), first, at).orThrow();
      Pledge theirs = signing.pledge(quality.credentials(), first.asSecond(), at).orThrow();
      TwoPersons both = signing.together(mine, theirs).orThrow();
      products.sign(by, sheet.ref(), both).orThrow();
    }
    site.ground().signIn().close(session, at);
  }
}
