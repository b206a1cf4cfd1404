package org.givre.app;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.givre.access.By;
import org.givre.access.Session;
import org.givre.custody.CustodyEvent;
import org.givre.custody.RackMoves;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.custody.ui.StockDesk;
import org.givre.custody.ui.StockPage;
import org.givre.fx.Screen;
import org.givre.pathway.ui.CaseSheets;
import org.givre.pathway.ui.PatientsDesk;
import org.givre.pathway.ui.PatientsPage;
import org.givre.patient.InsNumbers;
import org.givre.thermal.TankReadings;
import org.givre.thermal.UnitCurve;
import org.givre.watch.WatchSnapshot;
import org.givre.words.Formats;
import org.givre.words.Words;

/** The pages Stock and Patients. */
public final class StockPages {

  private final Ground ground;
  private final Screen screen;
  private final StockParts stock;
  private final ActsParts acts;
  private final SheetParts sheets;
  private final Supplier<Session> session;

  public StockPages(
      Ground ground,
      Screen screen,
      StockParts stock,
      ActsParts acts,
      SheetParts sheets,
      Supplier<Session> session) {
    this.ground = ground;
    this.screen = screen;
    this.stock = stock;
    this.acts = acts;
    this.sheets = sheets;
    this.session = session;
  }

  /**
   * @param readings of the tanks, for what units were through
   * @param now what the watch knows at the moment
   */
  public StockPage stock(TankReadings readings, Supplier<WatchSnapshot> now) {
    StockJoin.Cold cold =
        new StockJoin.Cold(acts.thermal(), new UnitCurve(ground.works(), readings));
    StockDesk desk =
        new StockDesk(
            stock.tanks(),
            stock.blocks(),
            stock.units(),
            stock.acts(),
            stock.finder(),
            stock.patients(),
            stock.products(),
            new RackMoves(stock.tanks()),
            ground.signing(),
            new ListsOnPaper(
                ground, screen, sheets, () -> new By(session.get(), ground.ticker().now())),
            new StockJoin(
                stock,
                cold,
                new StockJoin.Above(acts.quarantine(), ground.signing(), sheets.archive()),
                now,
                ground.ticker()),
            session,
            ground.ticker());
    return new StockPage(screen, desk);
  }

  public PatientsPage patients() {
    return new PatientsPage(
        screen,
        new PatientsDesk(
            stock.patients(),
            stock.cases(),
            stock.orders(),
            stock.prescriptions(),
            stock.units(),
            this::placeName,
            this::placeOf,
            this::sheets,
            stock.products(),
            ground.training() ? InsNumbers.TRAINING : InsNumbers.REAL,
            session,
            ground.ticker()));
  }

  private String placeOf(CustodyEvent event) {
    return ground
        .works()
        .read(
            work ->
                event
                    .to()
                    .or(event::from)
                    .flatMap(id -> stock.places().position(work, id))
                    .map(found -> stock.places().name(work, found))
                    .orElse(""));
  }

  private List<CaseSheets.Line> sheets(List<UnitId> units, Words words, Formats formats) {
    return units.stream()
        .flatMap(
            unit ->
                Stream.concat(
                    sheets.archive().about("unit", unit.toString()).stream(),
                    stock.units().find(unit).stream()
                        .flatMap(
                            now ->
                                sheets
                                    .archive()
                                    .about("lot", now.unit().lot().toString())
                                    .stream())))
        .distinct()
        .map(
            line ->
                new CaseSheets.Line(
                    line.number().text(),
                    words.of("document.kind." + line.number().kind().code()),
                    formats.dayHour(line.at())))
        .toList();
  }

  private String placeName(UnitNow unit) {
    return ground
        .works()
        .read(
            work ->
                unit.position()
                    .flatMap(id -> stock.places().position(work, id))
                    .map(place -> stock.places().name(work, place))
                    .orElse(""));
  }
}
