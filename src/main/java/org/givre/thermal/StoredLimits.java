package org.givre.thermal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.givre.alarm.TankLimits;
import org.givre.custody.UnitNow;
import org.givre.custody.Units;
import org.givre.kernel.Ticker;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.product.ProductId;
import org.givre.product.Products;
import org.givre.storage.TankId;

/** The limits that a tank must keep because of what stands in it now. */
public final class StoredLimits implements TankLimits {

  private final Works works;
  private final Units units;
  private final Products products;
  private final Ticker ticker;

  public StoredLimits(Works works, Units units, Products products, Ticker ticker) {
    this.works = works;
    this.units = units;
    this.products = products;
    this.ticker = ticker;
  }

  @Override
  public List<ProductLimit> limits(TankId tank) {
    Instant now = ticker.now();
    return works.read(
        work -> {
          Map<ProductId, Long> stored =
              units.inTank(work, tank).stream()
                  .map(UnitNow::unit)
                  .collect(Collectors.groupingBy(unit -> unit.product(), Collectors.counting()));
          return stored.entrySet().stream()
              .flatMap(entry -> limit(work, entry.getKey(), entry.getValue(), now))
              .sorted(Comparator.comparingDouble(ProductLimit::celsius))
              .toList();
        });
  }

  private Stream<ProductLimit> limit(Work work, ProductId product, long count, Instant now) {
    return products.inForce(work, product, now).stream()
        .map(
            sheet ->
                new ProductLimit(
                    sheet.name(), sheet.limit().value().degrees(), Math.toIntExact(count)));
  }
}
