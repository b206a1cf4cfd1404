package org.givre.dispensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.givre.db.OnBothDatabases;
import org.givre.dispensing.Reception.Again;
import org.givre.kernel.Works;

/** A field that differs is read again by the two who read, and only by them. */
class ReadAgainTest {

  private ActsWorld world;
  private ActsWorld.Bag bag;
  private ReceptionId id;

  @OnBothDatabases
  void whatTheTwoReadNowCountsAndTheIncidentStays(Works works) {
    differing(works);
    ReceptionFile before = file();
    assertThat(before.identity().differing()).containsExactly(IdentityField.LOT);

    ReceptionFile after =
        world
            .acts
            .reception()
            .readAgain(
                id, Carrier.CASSETTE, again("h.essai", bag.lot()), again("p.modele", bag.lot()))
            .orThrow();

    assertThat(after.identity().differing()).isEmpty();
    assertThat(after.identity().isComplete()).isTrue();
    assertThat(after.readings()).hasSize(4);
    assertThat(file().identity()).isEqualTo(after.identity());
    assertThat(world.acts.deviations().open()).isNotEmpty();
  }

  @OnBothDatabases
  void aDifferenceThatRemainsStillStops(Works works) {
    differing(works);
    ReceptionFile after =
        world
            .acts
            .reception()
            .readAgain(id, Carrier.CASSETTE, again("h.essai", bag.lot()), again("p.modele", "X-9"))
            .orThrow();
    assertThat(after.identity().differing()).containsExactly(IdentityField.LOT);
  }

  @OnBothDatabases
  void refusedToOnePersonTwiceToOthersAndForFieldsThatAgree(Works works) {
    differing(works);
    Reception reception = world.acts.reception();
    assertThat(
            reception
                .readAgain(id, Carrier.CASSETTE, again("h.essai", "A"), again("h.essai", "A"))
                .refusals())
        .hasOnlyElementsOfType(ArrivalBar.SameReaderTwice.class);
    assertThat(
            reception
                .readAgain(id, Carrier.CASSETTE, again("h.essai", "A"), again("c.demo", "A"))
                .refusals())
        .hasOnlyElementsOfType(ArrivalBar.ReadByOthersBefore.class);
    Map<IdentityField, String> name = Map.of(IdentityField.BIRTH_NAME, "AUTRE");
    assertThat(
            reception
                .readAgain(
                    id,
                    Carrier.CASSETTE,
                    new Again(world.by("h.essai"), name),
                    new Again(world.by("p.modele"), name))
                .refusals())
        .hasOnlyElementsOfType(ArrivalBar.NothingToReadAgain.class);
    assertThat(file().readings()).hasSize(2);
  }

  @OnBothDatabases
  void theOrderPlacedIsHeldAgainstWhatIsRead(Works works) {
    differing(works);
    assertThat(file().identity().fields())
        .filteredOn(field -> field.field() == IdentityField.ORDER)
        .allSatisfy(field -> assertThat(field.expected()).contains("KK-" + bag.number()));
  }

  /** An arrival whose lot was misread by the first of two persons. */
  private void differing(Works works) {
    world = new ActsWorld(works);
    bag = world.ordered("CARVYKTI", 1);
    id =
        world
            .acts
            .reception()
            .begin(world.by("h.essai"), bag.order().id(), world.shipment())
            .orThrow()
            .id();
    Map<IdentityField, String> misread = new EnumMap<>(IdentityField.class);
    misread.putAll(world.onTheCassette(bag));
    misread.put(IdentityField.LOT, "24L0931A");
    Reception reception = world.acts.reception();
    reception.read(world.by("h.essai"), id, Carrier.CASSETTE, misread).orThrow();
    world.later(Duration.ofSeconds(5));
    reception.read(world.by("p.modele"), id, Carrier.CASSETTE, world.onTheCassette(bag)).orThrow();
    world.later(Duration.ofSeconds(5));
  }

  private Again again(String login, String lot) {
    return new Again(world.by(login), Map.of(IdentityField.LOT, lot));
  }

  private ReceptionFile file() {
    return world.acts.reception().find(id).orElseThrow();
  }
}
