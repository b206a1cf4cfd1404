package org.givre.app;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.givre.access.By;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitStep;
import org.givre.pathway.Prescription;
import org.givre.pathway.PrescriptionText;
import org.givre.pathway.Stage;
import org.givre.words.Formats;

/**
 * Fills a training folder with a small pharmacy in the middle of its day: four tanks, twelve
 * fictitious patients, some twenty units, an arrival at 11:30 and a release to decide for 14:00, or
 * for some two hours later when the visit begins after noon. Everything is done by the classes that
 * do it in earnest, in the order of time.
 */
public final class DemoSite {

  private static final Duration DAYS_OPEN = Duration.ofDays(120);
  private static final LocalTime RECEIVED = LocalTime.of(15, 41);

  private final DemoPeople people;
  private final DemoStock stock;
  private final DemoReception reception;
  private final ZonedDateTime now;
  private final DemoStory story = new DemoStory();

  private DemoSite(DemoPeople people, DemoStock stock, DemoReception reception, Instant now) {
    this.people = people;
    this.reception = reception;
    this.stock = stock;
    this.now = now.atZone(Formats.PARIS);
  }

  /** What else belongs to the site: its line and probes, installed when the tanks were. */
  @FunctionalInterface
  public interface Equipment {

    /**
     * @param joined the ground of the transaction that everything is told in
     */
    void install(Ground joined, By by);
  }

  /** As below, without line and probes. */
  public static void fill(Ground ground, StockParts parts) {
    fill(ground, parts, (joined, by) -> {});
  }

  /**
   * Fills the folder once, in one transaction; a folder that has tanks already is left as it is.
   *
   * @throws IllegalStateException when the folder is not for training
   */
  public static void fill(Ground ground, StockParts parts, Equipment equipment) {
    if (!ground.training()) {
      throw new IllegalStateException("fictitious patients belong to training folders only");
    }
    if (!parts.tanks().tanks().isEmpty()) {
      return;
    }
    Instant now = ground.ticker().now();
    DemoPeople people = new DemoPeople(ground);
    people.arrive(now.minus(DAYS_OPEN));
    ground
        .works()
        .inOne(
            work -> {
              Ground joined = ground.over(new JoinedWorks(work));
              StockParts own = StockParts.of(joined, parts.products());
              DemoStock stock = new DemoStock(joined, own);
              DemoReception reception = new DemoReception(joined, own, people);
              new DemoSite(people, stock, reception, now).tell(at -> equipment.install(joined, at));
              return null;
            });
  }

  private void tell(Consumer<By> equipment) {
    story.at(
        day(-119, LocalTime.of(9, 0)),
        at -> stock.makeTanks(people.pharmacist(at, "mise en service")));
    story.at(
        day(-119, LocalTime.of(11, 0)),
        at -> equipment.accept(people.pharmacist(at, "mise en service")));
    story.at(
        day(-60, LocalTime.of(10, 0)),
        at -> stock.blockRack(people.technician(at, "rail à remplacer"), "Cuve 1", "G"));
    story.at(
        day(-58, LocalTime.of(10, 0)),
        at -> stock.block(people.technician(at, "glissière tordue"), "Cuve 1", "C-05-4"));
    inStock();
    today();
    story.happen();
  }

  private void inStock() {
    ordered(DemoLot.EXEMPLE, "LBDGC en rechute", -49, 210, Optional.empty());
    story.at(day(-21, RECEIVED), at -> receive(DemoLot.EXEMPLE, at, "Cuve 1", "C-02-1"));
    treated(DemoLot.FICTIF, "LBDGC réfractaire", -43, 218, "Cuve 1", "C-02-3");
    treated(DemoLot.PATRON, "Myélome en rechute", -35, 150, "Cuve 1", "C-05-1");
    treated(DemoLot.GABARIT, "Myélome en rechute", -30, 190, "Cuve 1", "C-07-2", "C-07-1");
    treated(
        DemoLot.SPECIMEN, "Myélome en rechute", -25, 18, "Cuve 1", "A-01-1", "A-01-2", "A-01-3");
    treated(
        DemoLot.ESQUISSE,
        "Lymphome folliculaire",
        -18,
        260,
        "Cuve 1",
        "B-03-1",
        "B-03-2",
        "B-03-3",
        "B-03-4");
    treated(DemoLot.EBAUCHE, "LAL B en rechute", -16, 57, "Cuve 1", "C-04-2");
    treated(DemoLot.MAQUETTE, "Lymphome du manteau", -14, 240, "Cuve 2", "A-01-1");
    treated(DemoLot.CALQUE, "Drépanocytose", -12, 600, "Cuve 2", "A-02-1", "A-02-2", "A-02-3");
    ordered(DemoLot.CANEVAS, "LAL B en rechute", -10, 170, Optional.empty());
    story.at(
        day(-4, RECEIVED),
        at ->
            stock.quarantine(
                people.pharmacist(at, "certificat du laboratoire attendu"),
                DemoLot.CANEVAS,
                "Quarantaine",
                "A-01-1",
                "A-01-2",
                "A-01-3"));
  }

  /** By every step of the reception, for the one that is to be released today. */
  private void receive(DemoLot lot, Instant at, String tank, String path) {
    reception.receive(at, stock.order(lot), stock.unit(lot, 1), stock.place(tank, path).id());
    reception.papers(at.plusSeconds(3600), stock.order(lot));
    stock.reach(people.nurse(at.plusSeconds(3600)), lot, Stage.RECEIVED);
    stock.reach(people.nurse(at.plusSeconds(3600)), lot, Stage.STOCKED);
  }

  /** Ordered four weeks before its arrival, then received and put away. */
  private void treated(
      DemoLot lot, String indication, int arrived, int expiresIn, String tank, String... paths) {
    ordered(lot, indication, arrived - 28, expiresIn, Optional.empty());
    story.at(
        day(arrived, RECEIVED),
        at -> stock.store(people.pharmacist(at, "réception conforme"), lot, tank, paths));
  }

  private void ordered(
      DemoLot lot, String indication, int daysAgo, int expiresIn, Optional<Instant> arrival) {
    Instant start = day(daysAgo, LocalTime.of(10, 15).plusMinutes(lot.patient.number()));
    LocalDate expiry = now.toLocalDate().plusDays(expiresIn);
    story
        .at(start, at -> stock.open(people.nurse(at), lot, indication))
        .at(start.plusSeconds(600), at -> stock.reach(people.nurse(at), lot, Stage.BOARD_APPROVED))
        .at(
            start.plusSeconds(3600),
            at -> stock.order(people.pharmacist(at, ""), lot, expiry, arrival))
        .at(
            start.plusSeconds(90_000),
            at -> stock.reach(people.nurse(at), lot, Stage.APHERESIS_DONE));
  }

  private void today() {
    Instant arrival = day(0, LocalTime.of(11, 30));
    ordered(DemoLot.CROQUIS, "Myélome en rechute", -27, 250, Optional.of(arrival));
    ordered(DemoLot.TRAME, "LBDGC en rechute", -5, 330, Optional.of(day(9, LocalTime.of(10, 0))));
    story.at(before(46), at -> stock.holdPlace(DemoLot.CROQUIS, "Cuve 1", "C-07-4", arrival));
    story.at(day(-1, LocalTime.of(9, 10)), this::infuseFirstOfGabarit);
    story.at(
        day(-6, LocalTime.of(17, 20)),
        at ->
            stock.step(
                people.technician(at, "relevé du laboratoire à vérifier"),
                UnitStep.of(UnitMove.QUARANTINE, stock.unit(DemoLot.EBAUCHE, 1), at)));
    prescribed(DemoLot.EXEMPLE, infusion(), 0, true);
    prescribed(DemoLot.SPECIMEN, LocalTime.of(10, 0), 2, false);
    story.at(
        day(-4, LocalTime.of(8, 30)),
        at -> stock.reach(people.nurse(at), DemoLot.SPECIMEN, Stage.LYMPHODEPLETION));
    story.at(
        day(-5, LocalTime.of(8, 30)),
        at -> stock.reach(people.nurse(at), DemoLot.EXEMPLE, Stage.LYMPHODEPLETION));
    story.at(
        before(64),
        at ->
            stock.step(
                people.pharmacist(at, "perfusion à " + infusion().getHour() + " h"),
                UnitStep.of(UnitMove.RESERVE, stock.unit(DemoLot.EXEMPLE, 1), at)));
    story.at(
        before(12),
        at -> stock.move(people.pharmacist(at, ""), DemoLot.FICTIF, "Cuve 1", "C-02-2"));
  }

  /** Still to come, whatever the hour of the visit. */
  private LocalTime infusion() {
    return LocalTime.of(Math.clamp(now.getHour() + 2, 14, 23), 0);
  }

  private void infuseFirstOfGabarit(Instant at) {
    By by = people.pharmacist(at, "perfusion de la première poche");
    var unit = stock.unit(DemoLot.GABARIT, 1);
    stock.step(by, UnitStep.of(UnitMove.RESERVE, unit, at));
    stock.step(by, UnitStep.of(UnitMove.TAKE_OUT, unit, at).keepingPlace());
    stock.step(by, UnitStep.of(UnitMove.BEGIN_THAW, unit, at));
    stock.step(by, UnitStep.of(UnitMove.END_THAW, unit, at));
    stock.step(by, UnitStep.of(UnitMove.HAND_OVER, unit, at));
    stock.step(by, UnitStep.of(UnitMove.BEGIN_INFUSION, unit, at));
    stock.step(by, UnitStep.of(UnitMove.ADMINISTER, unit, at));
  }

  private void prescribed(DemoLot lot, LocalTime hour, int inDays, boolean validated) {
    PrescriptionText text =
        new PrescriptionText(
            "Dr Marc TRACÉ",
            "10100000001",
            now.toLocalDate().minusDays(3),
            lot == DemoLot.EXEMPLE ? "2 × 10⁶ cellules CAR+/kg" : "420 × 10⁶ cellules CAR+",
            Optional.of(new BigDecimal("68.5")),
            "Hématologie 3",
            "",
            Optional.of(day(inDays, hour)));
    story.at(
        day(-3, LocalTime.of(16, 5)),
        at -> {
          Prescription entered = stock.prescribe(people.nurse(at), lot, text);
          if (validated) {
            stock.validate(people.pharmacist(at, ""), entered);
          }
        });
  }

  private Instant day(int from, LocalTime hour) {
    return now.toLocalDate().plusDays(from).atTime(hour).atZone(Formats.PARIS).toInstant();
  }

  private Instant before(int minutes) {
    return now.minusMinutes(minutes).toInstant();
  }
}
