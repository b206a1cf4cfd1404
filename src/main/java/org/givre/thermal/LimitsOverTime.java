package org.givre.thermal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.givre.custody.CustodyStore;
import org.givre.custody.Stay;
import org.givre.custody.UnitNow;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.product.ProductId;
import org.givre.product.ProductSheet;
import org.givre.product.Products;
import org.givre.storage.TankId;

/** Which products stood in a tank when, and what their sheets of that time allow. */
public final class LimitsOverTime {

  private final Works works;
  private final CustodyStore custody;
  private final Products products;

  public LimitsOverTime(Works works, CustodyStore custody, Products products) {
    this.works = works;
    this.custody = custody;
    this.products = products;
  }

  /** One product's limit while this many of its units stood there. */
  public record Then(String product, double celsius, int units, Instant from, Instant to) {}

  /** Over [from, to], in no order. */
  public List<Then> of(TankId tank, Instant from, Instant to) {
    return works.read(work -> of(work, tank, from, to));
  }

  private List<Then> of(Work work, TankId tank, Instant from, Instant to) {
    Map<ProductId, List<Span>> stays = new LinkedHashMap<>();
    for (Stay stay : custody.stoodIn(work, tank, from, to)) {
      Optional<UnitNow> unit = custody.now(work, stay.unit());
      Instant begin = stay.from().isBefore(from) ? from : stay.from();
      Instant end = stay.to().filter(left -> left.isBefore(to)).orElse(to);
      if (unit.isPresent() && begin.isBefore(end)) {
        stays
            .computeIfAbsent(unit.get().unit().product(), product -> new ArrayList<>())
            .add(new Span(begin, end));
      }
    }
    List<Then> limits = new ArrayList<>();
    stays.forEach((product, spans) -> limits.addAll(limits(work, product, spans)));
    return limits;
  }

  private record Span(Instant from, Instant to) {
    boolean holds(Instant begin) {
      return !begin.isBefore(from) && begin.isBefore(to);
    }
  }

  private List<Then> limits(Work work, ProductId product, List<Span> spans) {
    TreeSet<Instant> edges = new TreeSet<>();
    spans.forEach(span -> edges.addAll(List.of(span.from(), span.to())));
    List<Then> limits = new ArrayList<>();
    Instant begin = null;
    for (Instant end : edges) {
      if (begin != null) {
        Instant at = begin;
        int units = (int) spans.stream().filter(span -> span.holds(at)).count();
        Optional<ProductSheet> sheet = products.inForce(work, product, at);
        if (units > 0 && sheet.isPresent()) {
          double celsius = sheet.get().limit().value().degrees();
          limits.add(new Then(sheet.get().name(), celsius, units, at, end));
        }
      }
      begin = end;
    }
    return limits;
  }
}
