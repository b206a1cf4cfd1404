package org.givre.pathway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.custody.ui.ShownPage;
import org.givre.custody.ui.StockSite;
import org.givre.pathway.Stage;
import org.givre.pathway.TreatmentCase;
import org.givre.patient.Patient;
import org.givre.patient.PatientSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a new patient to a validated prescription, on a real H2 file. */
class PatientsJourneyTest {

  @TempDir Path folder;

  @Test
  void aPatientIsCreatedOrderedForAndPrescribed() {
    try (StockSite site = new StockSite(folder);
        ShownPage page =
            new ShownPage(screen -> new PatientsPage(screen, PatientsPicturesTest.desk(site)))) {
      page.click("#new-patient")
          .type("#birth-name", "APERÇU")
          .type("#given-names", "Zoé, Anne")
          .type("#birth-date", "03/02/1999")
          .type("#ipp", "TEST-0901")
          .type("#indication", "LBDGC réfractaire")
          .click("#confirm");

      Patient zoe = site.stock.patients().search(PatientSearch.named("APERCU"), 2).getFirst();
      assertThat(zoe.givenNames()).containsExactly("Zoé", "Anne");
      assertThat(zoe.birthDate()).isEqualTo(LocalDate.of(1999, 2, 3));
      assertThat(page.words()).contains("APERÇU Zoé", "Aucune commande.");

      page.click("#case-act")
          .type("#order-number", "CMD-9")
          .type("#units", "2")
          .type("#volume", "68,5")
          .type("#expiry", "30/06/2027")
          .type("#arrival", "26/11/2026 10:30")
          .click("#confirm");
      TreatmentCase opened = site.stock.cases().ofPatient(zoe.id()).getFirst();
      List<UnitNow> units = site.stock.units().ofPatient(zoe.id());
      assertThat(units).hasSize(2).allMatch(unit -> unit.state().equals(UnitState.EXPECTED));
      assertThat(opened.stage()).isEqualTo(Stage.ORDER_CONFIRMED);

      page.click("#case-act")
          .type("#prescriber", "Dr Marc TRACÉ")
          .type("#signed-on", "23/11/2026")
          .type("#dose", "2 × 10⁶/kg")
          .type("#ward", "Hématologie 3")
          .click("#confirm")
          .click("#case-act");
      assertThat(site.stock.prescriptions().last(opened.id()).orElseThrow().isValidated()).isTrue();
    }
  }

  @Test
  void whatIsWrongStandsUnderItsFieldAndNothingTypedIsLost() {
    try (StockSite site = new StockSite(folder);
        ShownPage page =
            new ShownPage(screen -> new PatientsPage(screen, PatientsPicturesTest.desk(site)))) {
      page.click("#new-patient")
          .type("#birth-name", "APERÇU")
          .type("#birth-date", "30/02/1999")
          .type("#indication", "LBDGC")
          .click("#confirm");
      assertThat(page.words()).contains("Écrivez le jour, le mois et l’année");

      page.type("#birth-date", "03/02/1999").type("#ipp", "TEST-0001").click("#confirm");

      assertThat(page.words())
          .contains("Il manque un prénom.", "Un autre patient porte l’IPP TEST-0001.");
      assertThat(site.stock.patients().search(PatientSearch.named("APERCU"), 2)).isEmpty();
    }
  }
}
