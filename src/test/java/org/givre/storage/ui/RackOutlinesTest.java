package org.givre.storage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.TankShape;
import org.givre.storage.TankTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RackOutlinesTest {

  private static RackOutlines of(TankShape shape, int racks) {
    return RackOutlines.of(new Layout(shape, racks, 10, 5, Numbering.LETTERS_FROM_TOP, ""));
  }

  /** Seen from above, A begins at the hinge and the letters go clockwise. */
  @ParameterizedTest
  @CsvSource({
    "0.2,-0.6,A",
    "0.6,-0.2,B",
    "0.6,0.2,C",
    "0.2,0.6,D",
    "-0.2,0.6,E",
    "-0.6,0.2,F",
    "-0.6,-0.2,G",
    "-0.2,-0.6,H"
  })
  void aPointOfARoundTankIsInTheSectorOneSeesThere(double x, double y, String rack) {
    assertThat(of(TankShape.ROUND, 8).at(x, y)).contains(rack);
  }

  @Test
  void theMiddleAndTheWallAreNoRack() {
    RackOutlines tank = of(TankShape.ROUND, 8);

    assertThat(tank.at(0, 0)).isEmpty();
    assertThat(tank.at(0, -0.99)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 6, 8, 12, 60})
  void theNameOfEveryRackStandsInsideItInBothShapes(int racks) {
    for (TankShape shape : TankShape.values()) {
      RackOutlines tank = of(shape, racks);
      assertThat(tank.all()).hasSize(racks);
      for (RackOutline outline : tank.all()) {
        assertThat(tank.at(outline.nameX(), outline.nameY())).contains(outline.rack());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(TankTemplate.class)
  void everyKindOfTankIsDrawnWithItsRacksApartAndTheirNamesInside(TankTemplate template) {
    RackOutlines tank = RackOutlines.of(template.layout());

    assertThat(tank.all()).hasSize(template.layout().racks());
    for (RackOutline outline : tank.all()) {
      assertThat(Math.hypot(outline.nameX(), outline.nameY())).isLessThan(1.3);
      assertThat(tank.all())
          .filteredOn(other -> other.holds(outline.nameX(), outline.nameY()))
          .containsExactly(outline);
    }
  }

  @Test
  void aRingNearerTheWallHoldsMoreRacks() {
    RackOutlines tank = RackOutlines.of(TankTemplate.RINGS.layout());

    long outer =
        tank.all().stream()
            .filter(one -> one instanceof RackOutline.Sector sector && sector.outer() > 0.9)
            .count();
    assertThat(outer).isBetween(10L, 13L);
  }
}
