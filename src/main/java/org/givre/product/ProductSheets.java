package org.givre.product;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;

/** Where product sheets are kept; versions and signatures are only ever added. */
public interface ProductSheets {

  /** Every product, in the order lists show them. */
  List<ProductId> products(Work work);

  /** All versions of one product, oldest first; empty for a product nobody knows. */
  List<ProductSheet> versions(Work work, ProductId product);

  Optional<ProductSheet> version(Work work, SheetRef ref);

  /** Adds a version (and the product, with its first one). Two writers never get one number. */
  void add(Work work, ProductSheet sheet, ActorId by, Instant at);

  void signed(Work work, SheetRef ref, SheetSigning.Signed signing, Digest digest);
}
