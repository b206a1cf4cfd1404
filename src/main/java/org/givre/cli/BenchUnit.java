package org.givre.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.givre.access.By;
import org.givre.app.Ground;
import org.givre.app.StockParts;
import org.givre.bench.UnitBench;
import org.givre.custody.Millilitres;
import org.givre.custody.NewLot;
import org.givre.custody.UnitContent;
import org.givre.custody.UnitId;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitStep;
import org.givre.custody.store.SqlCustody;
import org.givre.history.ReadingSink;
import org.givre.history.store.SqlReadingLog;
import org.givre.kernel.Work;
import org.givre.measure.Celsius;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.patient.PatientId;
import org.givre.product.ProductId;
import org.givre.product.Products;
import org.givre.storage.Position;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.storage.TankPlan;
import org.givre.storage.TankPurpose;
import org.givre.storage.TankTemplate;
import org.givre.storage.store.SqlStorage;
import org.givre.thermal.TankReadings;
import org.givre.thermal.ThermalHistory;
import org.givre.thermal.ThermalRecord;
import org.givre.thermal.Watched;
import org.givre.thermal.store.SqlThermalFacts;

/** One fictitious unit in one tank of a scratch folder, watched by two channels. */
final class BenchUnit implements UnitBench.UnitSite {

  private final BenchSite site;
  private final Ground ground;
  private final StockParts stock;
  private final Products products;
  private final Whose whose;
  private UnitId unit;
  private ThermalHistory history;

  /** For whom and by whom the unit is announced. */
  record Whose(By by, PatientId patient, ProductId product) {}

  BenchUnit(BenchSite site, Ground ground, StockParts stock, Products products, Whose whose) {
    this.site = site;
    this.ground = ground;
    this.stock = stock;
    this.products = products;
    this.whose = whose;
  }

  @Override
  public void days(ChannelId channel, List<List<Reading>> days) {
    site.days(channel, days);
  }

  @Override
  public void stand(List<ChannelId> channels, Instant from) {
    By then = new By(whose.by().session(), from, whose.by().why());
    TankPlan plan =
        new TankPlan(
            "Banc", "", TankPurpose.STOCK, new Celsius(-160), TankTemplate.SECTORS.layout());
    Tank tank = stock.tanks().create(then, plan).orThrow();
    Position place = stock.tanks().rack(tank.id(), "A").getFirst().position();
    UnitContent bag = UnitContent.simple(1, 1, Millilitres.of("68"), LocalDate.of(2030, 1, 1));
    NewLot lot = new NewLot(whose.patient(), whose.product(), "BANC-9", List.of(bag), List.of());
    unit =
        ground
            .works()
            .act(work -> stock.ledger().expect(work, then, lot))
            .orThrow()
            .getFirst()
            .id();
    for (UnitStep step :
        List.of(
            UnitStep.of(UnitMove.RECEIVE, unit, from),
            UnitStep.of(UnitMove.PLACE, unit, from).to(place.id()))) {
      ground.works().act(work -> stock.ledger().apply(work, then, step)).orThrow();
    }
    history =
        new ThermalHistory(
            ground.works(),
            new ThermalHistory.Stays(new SqlCustody(), new SqlStorage()),
            products,
            new SqlThermalFacts(),
            new ThermalHistory.Watching(
                new TwoProbes(channels),
                (work, watchedTank, begin, end) -> List.of(),
                work -> Duration.ofMinutes(15)));
  }

  @Override
  public ThermalRecord history(Instant until) {
    return history.of(unit, until);
  }

  /** The readings of the log, through two channels that always watched. */
  private record TwoProbes(List<ChannelId> channels) implements TankReadings {

    @Override
    public List<Watched> channels(Work work, TankId tank, Instant from, Instant to) {
      List<Watched> watched = new ArrayList<>();
      for (ChannelId channel : channels) {
        watched.add(
            new Watched(
                channel,
                "sonde " + (watched.size() + 1),
                watched.isEmpty() ? Watched.Place.TOP : Watched.Place.BOTTOM,
                Instant.MIN,
                Instant.MAX,
                Duration.ofMinutes(1),
                Optional.of(LocalDate.of(2030, 1, 1))));
      }
      return watched;
    }

    @Override
    public void each(
        Work work, ChannelId channel, Instant from, Instant to, Consumer<Reading> sink) {
      new SqlReadingLog().each(work, channel, from, to, sink);
    }

    @Override
    public void scan(Work work, ChannelId channel, Instant from, Instant to, ReadingSink sink) {
      new SqlReadingLog().scan(work, channel, from, to, sink);
    }
  }
}
