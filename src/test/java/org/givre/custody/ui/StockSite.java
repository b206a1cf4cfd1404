package org.givre.custody.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Pledge;
import org.givre.access.Session;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.access.store.Argon2Passwords;
import org.givre.app.ActsParts;
import org.givre.app.DemoAccount;
import org.givre.app.DemoSite;
import org.givre.app.Ground;
import org.givre.app.OpenFolder;
import org.givre.app.StockParts;
import org.givre.app.settings.SettingsActs;
import org.givre.app.settings.SiteRules;
import org.givre.custody.CustodyEvent;
import org.givre.custody.Found;
import org.givre.custody.MoveSigning;
import org.givre.custody.RackMoves;
import org.givre.custody.UnitId;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.custody.UnitStep;
import org.givre.dispensing.Hands;
import org.givre.dispensing.Quarantine;
import org.givre.fx.PrintedList;
import org.givre.fx.State;
import org.givre.kernel.HandTicker;
import org.givre.kernel.Outcome;
import org.givre.measure.CurvePlan;
import org.givre.measure.CurveWindow;
import org.givre.measure.Quantity;
import org.givre.measure.TraceBuilder;
import org.givre.measure.Value;
import org.givre.pathway.Order;
import org.givre.settings.DataFolder;
import org.givre.storage.TankId;
import org.givre.words.Formats;
import org.givre.words.Words;

/** The demonstration site in a real folder, in the middle of the morning of the pictures. */
public final class StockSite implements AutoCloseable, StockOutside {

  public static final HandTicker NOW = HandTicker.at("2026-11-24T09:42:08Z");

  public final OpenFolder open;
  public final Ground ground;
  public final StockParts stock;
  public final List<PrintedList> printed = new ArrayList<>();
  private Session session;

  public StockSite(Path folder) {
    open =
        OpenFolder.open(
            new DataFolder(folder),
            OpenFolder.Use.TRAINING,
            "desktop",
            NOW,
            new Argon2Passwords(64, 1, 1));
    ground = open.ground();
    stock = StockParts.of(ground, ActsParts.products(ground));
    DemoSite.fill(ground, stock);
    signIn(0);
    ask(MoveSigning.Signers.ONE);
  }

  /** So many persons sign a move from now on. */
  public void ask(MoveSigning.Signers signers) {
    SettingsActs acts =
        new SettingsActs(ground.works(), ground.settings(), ground.journal(), ground.signing());
    SiteRules rules = SiteRules.USUAL.withMoves(signers);
    ToSign what = SettingsActs.toSign(rules);
    TwoPersons both = TwoPersons.of(pledge(0, what), pledge(1, what.asSecond())).orThrow();
    acts.changeRules(new By(session, NOW.now()), rules, both).orThrow();
  }

  private Pledge pledge(int account, ToSign what) {
    return ground
        .signing()
        .pledge(DemoAccount.ALL.get(account).credentials(), what, NOW.now())
        .orThrow();
  }

  /** As the account of this number of the demonstration. */
  public void signIn(int account) {
    session = ground.signIn().open(DemoAccount.ALL.get(account).credentials(), NOW.now()).orThrow();
  }

  public Session session() {
    return session;
  }

  public StockDesk desk() {
    return new StockDesk(
        stock.tanks(),
        stock.blocks(),
        stock.units(),
        stock.acts(),
        stock.finder(),
        stock.patients(),
        stock.products(),
        new RackMoves(stock.tanks()),
        ground.signing(),
        printed::add,
        this,
        () -> session,
        NOW);
  }

  @Override
  public Optional<Instant> plannedOut(UnitNow unit) {
    return stock
        .orders()
        .ofLot(unit.unit().lot())
        .map(Order::treatment)
        .flatMap(stock.prescriptions()::last)
        .flatMap(prescription -> prescription.text().infusion());
  }

  @Override
  public Optional<Instant> arrival(UnitNow unit) {
    return stock.orders().ofLot(unit.unit().lot()).flatMap(Order::arrival);
  }

  @Override
  public Optional<UnitProof> proof(UnitNow unit, Words words, Formats formats) {
    return stock.units().stays(unit.id()).stream()
        .findFirst()
        .map(
            stay ->
                new UnitProof(
                    State.DONE,
                    words.of("custody.proof.judged", 1),
                    List.of(
                        words.of("custody.proof.none-above", formats.limit(-150)),
                        words.of(
                            "custody.proof.warmest",
                            formats.celsius(-155.3),
                            formats.day(NOW.now().minusSeconds(86_400))),
                        words.of("custody.proof.gaps", 1)),
                    Optional.of(curve(stay.from()))));
  }

  /** A quiet life: an opening every other week, a fill, one gap. */
  private static CurvePlan curve(Instant from) {
    Instant until = NOW.now();
    CurveWindow window = new CurveWindow(from, until, until, 240);
    TraceBuilder trace = new TraceBuilder(window, Duration.ofHours(3));
    int hour = 0;
    for (Instant at = from; at.isBefore(until); at = at.plusSeconds(3600)) {
      hour++;
      boolean gap = hour > 700 && hour < 730;
      double opening = hour % 400 > 290 ? 16 * Math.exp(-(hour % 400 - 291) / 25.0) : 0;
      if (!gap) {
        trace.add(at, new Value.Good(-178.4 + Math.sin(hour / 7.0) * 0.4 + opening));
      }
    }
    CurvePlan.LimitLine limit =
        new CurvePlan.LimitLine(
            Quantity.TEMPERATURE, -150, from, until, CurvePlan.Rank.STRICTEST, "Yescarta");
    return window
        .plan(List.of(trace.build("Yescarta", Quantity.TEMPERATURE)))
        .with(List.of(limit), List.of());
  }

  @Override
  public List<SheetSeen> sheets(UnitNow unit, Words words, Formats formats) {
    return List.of(new SheetSeen("REC-2026-00031", "Fiche de réception", "12/10/2026 15:55"));
  }

  @Override
  public Outcome<UnitNow> lift(By by, UnitNow unit, String evidence, Credentials pharmacist) {
    Quarantine quarantine =
        new Quarantine(
            new Hands(
                ground.works(),
                ground.journal(),
                ground.signing(),
                ground.refusedActs(),
                stock.ledger()),
            new org.givre.dispensing.CountedSheets());
    return ground
        .signing()
        .pledge(pharmacist, quarantine.toSign(unit, evidence), NOW.now())
        .then(pledge -> quarantine.lift(by, unit.id(), evidence, pledge));
  }

  @Override
  public String readingNow(TankId tank, Formats formats) {
    return formats.number(-178.4, 1);
  }

  @Override
  public Outcome<UnitNow> quarantine(By by, UnitId unit) {
    return ground
        .works()
        .act(
            work ->
                stock.ledger().apply(work, by, UnitStep.of(UnitMove.QUARANTINE, unit, by.at())));
  }

  /** Where a unit stands: "Cuve 1, C-02-1". */
  public String placeName(UnitNow unit) {
    return ground
        .works()
        .read(
            work ->
                unit.position()
                    .flatMap(id -> stock.places().position(work, id))
                    .map(place -> stock.places().name(work, place))
                    .orElse(""));
  }

  /** The one unit of this patient, ordered until now, arrives. */
  public UnitNow received(String patient) {
    UnitNow expected =
        stock.finder().find(patient, 5).stream()
            .filter(Found.FoundUnit.class::isInstance)
            .map(found -> ((Found.FoundUnit) found).unit())
            .filter(unit -> unit.state().equals(UnitState.EXPECTED))
            .findFirst()
            .orElseThrow();
    return ground
        .works()
        .act(
            work ->
                stock
                    .ledger()
                    .apply(
                        work,
                        new By(session, NOW.now()),
                        UnitStep.of(UnitMove.RECEIVE, expected.id(), NOW.now())))
        .orThrow();
  }

  /** The place that an event is about. */
  public String placeOf(CustodyEvent event) {
    return ground
        .works()
        .read(
            work ->
                event
                    .to()
                    .or(event::from)
                    .flatMap(place -> stock.places().position(work, place))
                    .map(found -> stock.places().name(work, found))
                    .orElse(""));
  }

  @Override
  public void close() {
    open.close();
  }
}
