package org.givre.custody.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.custody.Lot;
import org.givre.custody.LotId;
import org.givre.custody.UnitNow;
import org.givre.fx.Exports;
import org.givre.fx.Screen;
import org.givre.patient.Patient;
import org.givre.patient.PatientId;
import org.givre.product.ProductSheet;
import org.givre.words.Formats;

/** Every unit that is here, one line each, as a table for a file. */
final class StockExport {

  private static final List<String> HERE =
      List.of("RECEIVED", "QUARANTINED", "IN_STOCK", "RESERVED");

  private final Screen screen;
  private final StockDesk desk;
  private final Map<LotId, Optional<Lot>> lots = new HashMap<>();
  private final Map<PatientId, Optional<Patient>> patients = new HashMap<>();
  private final Map<String, String> products = new HashMap<>();

  StockExport(Screen screen, StockDesk desk) {
    this.screen = screen;
    this.desk = desk;
  }

  Exports.Table table() {
    List<String> headings = new ArrayList<>();
    for (String key :
        List.of(
            "place", "product", "lot", "unit", "component", "patient", "ipp", "state", "expiry")) {
      headings.add(screen.say("custody.export." + key));
    }
    List<List<String>> lines =
        desk.units().inStates(HERE, Integer.MAX_VALUE).stream().map(this::cells).toList();
    return new Exports.Table("stock", headings, lines);
  }

  private List<String> cells(UnitNow now) {
    Formats formats = screen.texts().formats();
    Optional<Lot> lot = lots.computeIfAbsent(now.unit().lot(), desk.units()::lot);
    Optional<Patient> patient =
        patients.computeIfAbsent(now.unit().patient(), desk.patients()::find);
    String product =
        products.computeIfAbsent(
            now.unit().product().code(),
            code ->
                desk.products()
                    .inForce(now.unit().product(), desk.ticker().now())
                    .map(ProductSheet::name)
                    .orElse(code));
    return List.of(
        now.position().map(desk::placeName).orElse(""),
        product,
        lot.map(Lot::number).orElse(""),
        now.unit().content().n() + "/" + now.unit().content().of(),
        now.unit().content().component(),
        patient.map(Patient::displayName).orElse(""),
        patient.map(Patient::ipp).orElse(""),
        screen.say("custody.state." + now.state().code()),
        now.unit().content().expiry().map(formats::day).orElse(""));
  }
}
