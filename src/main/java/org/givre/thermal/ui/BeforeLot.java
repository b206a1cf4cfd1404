package org.givre.thermal.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.givre.custody.LotId;
import org.givre.custody.UnitId;
import org.givre.fx.State;
import org.givre.patient.Patient;
import org.givre.product.ProductSheet;
import org.givre.product.StorageLimit;
import org.givre.storage.Position;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.thermal.BeforeGivre.TakenOver;
import org.givre.thermal.EarlierLife;
import org.givre.thermal.EarlierRecord;

/** The units of one lot in one tank, that went through the same before they were taken over. */
record BeforeLot(
    List<TakenOver> units,
    String tank,
    String product,
    StorageLimit limit,
    String patient,
    String places) {

  /** How far the judgement of a lot is. */
  enum Standing {
    WITHOUT_RECORD(State.LACKING),
    TO_JUDGE(State.TO_DO),
    CLEARED(State.DONE),
    HARMFUL(State.REFUSED);

    private final State state;

    Standing(State state) {
      this.state = state;
    }

    State state() {
      return state;
    }
  }

  List<UnitId> ids() {
    return units.stream().map(each -> each.unit().id()).toList();
  }

  EarlierLife life() {
    return units.getFirst().life();
  }

  /** The worst of its units: what one lacks, the lot lacks. */
  Standing standing() {
    List<EarlierLife> lives = units.stream().map(TakenOver::life).toList();
    if (lives.stream().anyMatch(EarlierLife::isJudgedHarmful)) {
      return Standing.HARMFUL;
    }
    if (lives.stream().allMatch(EarlierLife::isCleared)) {
      return Standing.CLEARED;
    }
    return lives.stream().allMatch(life -> !life.records().isEmpty())
        ? Standing.TO_JUDGE
        : Standing.WITHOUT_RECORD;
  }

  /** Every record of these lots, once each. */
  static List<EarlierRecord> records(List<BeforeLot> lots) {
    return new ArrayList<>(
        lots.stream()
            .flatMap(lot -> lot.units().stream())
            .flatMap(unit -> unit.life().records().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private record Key(TankId tank, LotId lot) {}

  /** Looks names up; called in the background. */
  static List<BeforeLot> of(BeforeDesk desk, int most) {
    Map<Key, List<TakenOver>> together = new LinkedHashMap<>();
    for (TakenOver unit : desk.before().units(most)) {
      desk.naming()
          .tanks()
          .position(unit.unit().position().orElseThrow())
          .ifPresent(
              place ->
                  together
                      .computeIfAbsent(
                          new Key(place.tank(), unit.unit().unit().lot()),
                          first -> new ArrayList<>())
                      .add(unit));
    }
    List<BeforeLot> lots = new ArrayList<>();
    together.forEach((key, units) -> named(desk, key, units).ifPresent(lots::add));
    return lots;
  }

  private static java.util.Optional<BeforeLot> named(
      BeforeDesk desk, Key key, List<TakenOver> units) {
    var unit = units.getFirst().unit().unit();
    BeforeDesk.Naming naming = desk.naming();
    java.util.Optional<ProductSheet> sheet =
        naming.products().inForce(unit.product(), desk.ticker().now());
    return sheet.map(
        found ->
            new BeforeLot(
                List.copyOf(units),
                naming.tanks().tank(key.tank()).map(Tank::name).orElse(""),
                found.name(),
                found.limit(),
                naming.patients().find(unit.patient()).map(Patient::displayName).orElse(""),
                units.stream()
                    .flatMap(each -> each.unit().position().stream())
                    .flatMap(id -> naming.tanks().position(id).stream())
                    .map(Position::path)
                    .collect(Collectors.joining(", "))));
  }
}
