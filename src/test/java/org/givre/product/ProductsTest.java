package org.givre.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.dispensing.ActsWorld.codes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.givre.access.Part;
import org.givre.access.TwoPersons;
import org.givre.db.OnBothDatabases;
import org.givre.dispensing.ActsWorld;
import org.givre.kernel.Outcome;
import org.givre.kernel.Works;

/** Versions of a sheet: proposed, signed by two, in force from their instant, never changed. */
class ProductsTest {

  private static final ProductId YESCARTA = ProductId.of("YESCARTA");

  private static List<SheetValue> colder(ProductSheet sheet) {
    List<SheetValue> values = new ArrayList<>();
    for (SheetValue value : sheet.values()) {
      boolean limit = value.field() == SheetField.STORAGE_LIMIT;
      values.add(
          limit ? new SheetValue(value.field(), 1, "<= -160.0", Confidence.SOURCE_CHECKED) : value);
    }
    return values;
  }

  @OnBothDatabases
  void aProposedVersionChangesNothingUntilTwoPersonsSignedIt(Works works) {
    ActsWorld world = new ActsWorld(works);
    Products products = world.acts.products();
    ProductSheet first = world.signSheet("YESCARTA");
    world.later(Duration.ofMinutes(1));
    Instant signedFirst = world.now();
    ProductSheet next =
        products.propose(world.by("c.demo"), YESCARTA, world.now(), colder(first)).orThrow();
    world.later(Duration.ofMinutes(1));
    assertThat(products.inForce(YESCARTA, world.now()).orElseThrow().version()).isEqualTo(1);

    world.signSheet("YESCARTA");
    world.later(Duration.ofMinutes(1));

    ProductSheet now = products.inForce(YESCARTA, world.now()).orElseThrow();
    assertThat(now.ref()).isEqualTo(next.ref());
    assertThat(now.limit()).isEqualTo(StorageLimit.atMost(-160));
    assertThat(products.inForce(YESCARTA, signedFirst).orElseThrow().limit())
        .as("who asks about then gets the version of then")
        .isEqualTo(StorageLimit.atMost(-150));
    assertThat(SheetChange.between(List.of(first), now))
        .containsExactly(new SheetChange("storage-limit 1", "<= -150.0", "<= -160.0"));
  }

  @OnBothDatabases
  void aSheetIsSignedOnceByAPharmacistFirstAndExactlyAsItStands(Works works) {
    ActsWorld world = new ActsWorld(works);
    Products products = world.acts.products();
    ProductSheet sheet = products.versions(YESCARTA).getFirst();
    TwoPersons both = world.both(products.toSign(sheet, Part.FIRST), "c.demo", "p.modele");
    ProductSheet other = products.versions(ProductId.of("KYMRIAH")).getFirst();
    assertThat(codes(products.sign(world.by("c.demo"), other.ref(), both).refusals()))
        .containsExactly("OtherSheetSigned");
    assertThat(codes(products.sign(world.by("h.essai"), sheet.ref(), both).refusals()))
        .containsExactly("NotAllowed");

    products.sign(world.by("c.demo"), sheet.ref(), both).orThrow();

    assertThat(codes(products.sign(world.by("c.demo"), sheet.ref(), both).refusals()))
        .containsExactly("SheetAlreadySigned");
  }

  @OnBothDatabases
  void aSheetThatLacksOrGarblesAValueIsRefusedWithEveryReason(Works works) {
    ActsWorld world = new ActsWorld(works);
    List<SheetValue> values =
        List.of(
            new SheetValue(SheetField.NAME, 1, "Essai-CAR", Confidence.TO_VERIFY),
            new SheetValue(SheetField.STORAGE_LIMIT, 1, "froid", Confidence.TO_VERIFY),
            new SheetValue(SheetField.STORAGE_LIMIT, 2, "<= -150.0", Confidence.TO_VERIFY),
            new SheetValue(SheetField.CLOCK, 1, "X;thaw_end;thaw_start;30", Confidence.TO_VERIFY));

    Outcome<ProductSheet> outcome =
        world
            .acts
            .products()
            .propose(world.by("c.demo"), ProductId.of("ESSAI-1"), world.now(), values);

    assertThat(codes(outcome.refusals()))
        .containsExactly("SheetLacksValue", "SheetValueTwice", "SheetValueUnreadable");
    assertThat(outcome.refusals()).hasSize(7);
  }

  @OnBothDatabases
  void aTrialProductEntersWithItsFirstSheet(Works works) {
    ActsWorld world = new ActsWorld(works);
    Products products = world.acts.products();
    ProductId trial = ProductId.of("ESSAI-1");
    List<SheetValue> values = products.versions(YESCARTA).getFirst().values();

    products.propose(world.by("c.demo"), trial, world.now(), values).orThrow();

    assertThat(products.allInForce(world.now())).hasSize(11);
    assertThat(products.inForce(trial, world.now()).orElseThrow().isSigned()).isFalse();
  }
}
