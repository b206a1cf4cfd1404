package org.givre.pathway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.givre.custody.ui.StockSite;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.givre.patient.InsNumbers;
import org.givre.patient.Patient;
import org.givre.patient.PatientSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatientsPicturesTest {

  @TempDir Path folder;

  static PatientsDesk desk(StockSite site) {
    return new PatientsDesk(
        site.stock.patients(),
        site.stock.cases(),
        site.stock.orders(),
        site.stock.prescriptions(),
        site.stock.units(),
        site::placeName,
        site::placeOf,
        (units, words, formats) ->
            List.of(
                new CaseSheets.Line("REC-2026-00031", "Fiche de réception", "12/10/2026 15:55")),
        site.stock.products(),
        InsNumbers.TRAINING,
        site::session,
        StockSite.NOW);
  }

  @Test
  void oneLineACaseAndThePageOfACase() {
    try (StockSite site = new StockSite(folder)) {
      Patient alice = site.stock.patients().search(PatientSearch.named("EXEMPLE"), 1).getFirst();
      assertThat(site.stock.cases().ofPatient(alice.id())).hasSize(1);

      ScreenPictures.page("patients", screen -> new PatientsPage(screen, desk(site)));
      ScreenPictures.page(
          "patient",
          ScreenPictures::quiet,
          screen -> new PatientsPage(screen, desk(site)),
          page -> page.open(Target.of("patients", "patient", alice.id().toString())));
    }
  }
}
