package org.givre.thermal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.givre.alarm.TankLimits;
import org.givre.custody.CustodyStore;
import org.givre.custody.UnitNow;
import org.givre.kernel.Ticker;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.product.ProductId;
import org.givre.product.ProductSheet;
import org.givre.product.Products;
import org.givre.storage.TankId;

/** What the products now in a tank allow, the strictest first. */
public final class StoredLimits implements TankLimits {

  private final Works works;
  private final CustodyStore custody;
  private final Products products;
  private final Ticker ticker;

  public StoredLimits(Works works, CustodyStore custody, Products products, Ticker ticker) {
    this.works = works;
    this.custody = custody;
    this.products = products;
    this.ticker = ticker;
  }

  @Override
  public List<ProductLimit> limits(TankId tank) {
    return works.read(work -> limits(work, tank));
  }

  private List<ProductLimit> limits(Work work, TankId tank) {
    Map<ProductId, Integer> counts = new LinkedHashMap<>();
    for (UnitNow unit : custody.inTank(work, tank)) {
      counts.merge(unit.unit().product(), 1, Integer::sum);
    }
    List<ProductLimit> limits = new ArrayList<>();
    counts.forEach(
        (product, count) ->
            products
                .inForce(work, product, ticker.now())
                .map(sheet -> limit(sheet, count))
                .ifPresent(limits::add));
    limits.sort(Comparator.comparingDouble(ProductLimit::celsius));
    return List.copyOf(limits);
  }

  private static ProductLimit limit(ProductSheet sheet, int units) {
    return new ProductLimit(sheet.name(), sheet.limit().value().degrees(), units);
  }
}
