package org.givre.dispensing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Somebody;
import org.givre.custody.UnitId;
import org.givre.dispensing.Carrier;
import org.givre.dispensing.ComparedField;
import org.givre.dispensing.Control;
import org.givre.dispensing.ControlPoint;
import org.givre.dispensing.IdentityComparison;
import org.givre.dispensing.IdentityField;
import org.givre.dispensing.ReceivedUnit;
import org.givre.dispensing.ReceptionFile;
import org.givre.dispensing.ReceptionId;
import org.givre.dispensing.Shipment;
import org.givre.dispensing.Stamp;
import org.givre.dispensing.Who;
import org.givre.pathway.OrderId;
import org.givre.product.ProductId;
import org.givre.product.SheetRef;
import org.givre.storage.PositionId;
import org.junit.jupiter.api.Test;

/** How far an arrival has come, told from what was kept of it. */
class ReceptionProgressTest {

  private static final Instant AT = Instant.parse("2026-11-24T10:26:00Z");
  private static final By BY = new By(Somebody.pharmacist(), AT);
  private static final UnitId UNIT = new UnitId(UUID.randomUUID());
  private static final PositionId PLACE = new PositionId(UUID.randomUUID());

  private static final ControlPoint[] CLOSED = {
    ControlPoint.SEALS,
    ControlPoint.UPRIGHT,
    ControlPoint.SHOCKS,
    ControlPoint.LOGGER,
    ControlPoint.TEMPERATURE_RECORD,
    ControlPoint.DELIVERY_NOTE,
    ControlPoint.TANK_READY
  };

  @Test
  void whatArrivedIsTheFirstStepAndTheSealsTheNext() {
    assertThat(ReceptionProgress.now(seen(file(List.of(), List.of()), false)))
        .isEqualTo(ReceptionProgress.SEALS);
  }

  @Test
  void theShipperStaysClosedUntilTheFiveFirstStepsAreDone() {
    ReceptionFile file = file(List.of(ControlPoint.SEALS), List.of());
    assertThat(ReceptionProgress.beforeOpening(seen(file, false)))
        .containsExactly(
            ReceptionProgress.SEALS,
            ReceptionProgress.LOGGER,
            ReceptionProgress.DOCUMENTS,
            ReceptionProgress.TANK);
    assertThat(ReceptionProgress.beforeOpening(seen(file(List.of(CLOSED), List.of()), true)))
        .isEmpty();
  }

  @Test
  void aTankWithoutAHeldPlaceIsNotReady() {
    assertThat(ReceptionProgress.now(seen(file(List.of(CLOSED), List.of()), false)))
        .isEqualTo(ReceptionProgress.TANK);
  }

  @Test
  void theOpeningEndsWithTheLastUnitInItsPlaceAndBothReadingsAlike() {
    ReceptionFile scanned = file(List.of(CLOSED), List.of(unit(Optional.empty())));
    ReceptionFile placed = file(List.of(CLOSED), List.of(unit(Optional.of(AT))));
    assertThat(ReceptionProgress.now(seen(scanned, true))).isEqualTo(ReceptionProgress.OPENING);
    assertThat(ReceptionProgress.now(seen(placed, true))).isEqualTo(ReceptionProgress.DECISION);
  }

  private static ReceptionProgress.Seen seen(ReceptionFile file, boolean held) {
    return new ReceptionProgress.Seen(file, 1, held);
  }

  private static ReceivedUnit unit(Optional<Instant> placed) {
    return new ReceivedUnit(UNIT, Stamp.of(BY), placed.map(at -> PLACE), placed);
  }

  private static ReceptionFile file(List<ControlPoint> points, List<ReceivedUnit> units) {
    List<Control> controls = new ArrayList<>();
    points.forEach(
        point -> controls.add(new Control(point, Control.Finding.CONFORM, "", Stamp.of(BY))));
    return new ReceptionFile(
        new ReceptionId(UUID.randomUUID()),
        new OrderId(UUID.randomUUID()),
        new SheetRef(ProductId.of("CARVYKTI"), 1),
        new Shipment("DS-0417", "", "", "2", "2", "", AT),
        Stamp.of(BY),
        controls,
        List.of(),
        new IdentityComparison(List.of(readByTwo()), Set.of()),
        Optional.of(AT),
        units,
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static ComparedField readByTwo() {
    Who first = Who.of(BY);
    Who second = Who.of(new By(Somebody.technician(), AT));
    return new ComparedField(
        IdentityField.COI,
        Optional.of("P0412-7B31"),
        List.of(
            new ComparedField.Cell(Carrier.CASSETTE, first, "P0412-7B31", true),
            new ComparedField.Cell(Carrier.CASSETTE, second, "P0412-7B31", true)));
  }
}
