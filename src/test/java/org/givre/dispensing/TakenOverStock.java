package org.givre.dispensing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.givre.dispensing.ActsWorld.codes;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.givre.access.TwoPersons;
import org.givre.app.BeforePages;
import org.givre.app.ExchangeParts;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.exchange.InventoryImport;
import org.givre.exchange.SheetTable;
import org.givre.kernel.Digest;
import org.givre.pathway.NewCase;
import org.givre.pathway.Prescription;
import org.givre.pathway.PrescriptionText;
import org.givre.pathway.Stage;
import org.givre.pathway.TreatmentCase;
import org.givre.product.ProductId;
import org.givre.product.ProductSheet;
import org.givre.thermal.BeforeGivre;
import org.givre.thermal.EarlierRecord;
import org.givre.thermal.EarlierRecord.Kind;
import org.givre.thermal.Judgement.Effect;
import org.givre.thermal.ThermalRecord;

/** One lot of two bags, taken over into the tank of the world. */
public record TakenOverStock(ActsWorld world, BeforeGivre before, List<UnitId> units) {

  public static final String LOG =
      """
      Date,Time,Temp A,Temp B,Level,Usage,Status,User
      20/11/2026,07:40,-180.0°C,-195.8°C,152 mm,7 mm/day,,0
      20/11/2026,03:40,-149.0°C,-195.8°C,153 mm,7 mm/day,,0
      19/11/2026,23:40,-180.7°C,-195.9°C,154 mm,7 mm/day,,0
      19/11/2026,19:40,-181.6°C,-195.9°C,155 mm,7 mm/day,,0
      19/11/2026,07:40,-181.6°C,-195.9°C,156 mm,7 mm/day,,0
      """;

  public static TakenOverStock of(ActsWorld world) {
    world.signSheet("YESCARTA");
    ExchangeParts exchange = ExchangeParts.of(world.ground, world.stock);
    String head =
        "IPP;Nom de naissance;Prénom;Date de naissance;Sexe;Médicament;N° lot;N° unité;"
            + "Contenant;Volume (mL);Péremption;Cuve;Rack;Niveau;Position;Date de réception;"
            + "Statut\n";
    String one = "T0000001;TEST-ALPHA;ADA;12/06/1992;F;Yescarta;TESTYE0100;%d/2;Poche;68,0;";
    String place = "02/07/2027;Cuve 1;A;%d;1;01/08/2026;En stock\n";
    byte[] file =
        (head + one.formatted(1) + place.formatted(1) + one.formatted(2) + place.formatted(2))
            .getBytes(UTF_8);
    SheetTable table = exchange.tables().read(file).orThrow();
    exchange
        .inventory()
        .write(
            world.by("c.demo"),
            new InventoryImport.Source(
                "inventaire.csv", Digest.of(file), table, exchange.inventory().mapping(table)),
            InventoryImport.Tanks.MUST_EXIST)
        .orThrow();
    BeforeGivre before = BeforePages.before(world.ground, world.stock);
    return new TakenOverStock(
        world, before, before.units(10).stream().map(each -> each.unit().id()).toList());
  }

  public Digest keep(String text) {
    return ExchangeParts.of(world.ground, world.stock)
        .vault()
        .put(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  public EarlierRecord attach(Kind kind, String name, String text) {
    return before
        .attach(world.by("h.essai"), units, new BeforeGivre.Offered(kind, name, keep(text)))
        .orThrow();
  }

  public ThermalRecord record() {
    return world.acts.thermal().of(units.getFirst(), world.now());
  }

  public TwoPersons signed(Effect effect) {
    return world.both(before.toSign(units, effect));
  }

  public java.util.Set<String> bars() {
    return codes(world.acts.release().dossier(units, world.now()).refusals());
  }

  /** Everything a release wants besides the time before. */
  public void prepare() {
    UnitNow unit = world.stock.units().find(units.getFirst()).orElseThrow();
    TreatmentCase treatment =
        world
            .stock
            .cases()
            .open(
                world.by("c.demo"),
                new NewCase(unit.unit().patient(), ProductId.of("YESCARTA"), "lymphome (fictif)"))
            .orThrow();
    Prescription prescription =
        world
            .stock
            .prescriptions()
            .enter(
                world.by("c.demo"),
                treatment.id(),
                new PrescriptionText(
                    "Dr MODÈLE",
                    "",
                    LocalDate.of(2026, 11, 23),
                    "2×10⁶ cellules par kg",
                    Optional.empty(),
                    "hématologie 3",
                    "",
                    Optional.of(world.now().plus(Duration.ofHours(5)))))
            .orThrow();
    world.stock.prescriptions().validate(world.by("c.demo"), prescription.id()).orThrow();
    ProductSheet sheet = world.acts.products().versions(ProductId.of("YESCARTA")).getLast();
    sheet
        .certificates()
        .forEach(
            kind ->
                world
                    .acts
                    .papers()
                    .attach(
                        world.by("h.essai"),
                        unit.unit().lot(),
                        Optional.of(kind),
                        "QP-1",
                        Digest.of("papier " + kind))
                    .orThrow());
    world
        .acts
        .papers()
        .specification(
            world.by("c.demo"),
            unit.unit().lot(),
            SpecificationFinding.Result.CONFORM,
            14,
            SpecificationFinding.OutOfSpecification.NONE)
        .orThrow();
    world.acts.papers().tocilizumab(world.by("c.demo"), treatment.id(), 1, true).orThrow();
    world
        .stock
        .cases()
        .reach(world.by("c.demo"), treatment.id(), Stage.LYMPHODEPLETION, world.now())
        .orThrow();
    world.later(Duration.ofMinutes(10));
    units.forEach(id -> world.stock.acts().reserve(world.by("c.demo"), id).orThrow());
    world.later(Duration.ofMinutes(50));
  }

  public void judge(Effect effect, String why) {
    before.judge(world.by("c.demo", why), units, effect, signed(effect)).orThrow();
  }
}
