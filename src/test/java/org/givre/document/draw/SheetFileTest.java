package org.givre.document.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.givre.document.FormExamples;
import org.givre.document.Sheet;
import org.givre.document.SheetExamples;
import org.givre.document.Stamp;
import org.givre.document.TankExamples;
import org.givre.document.store.FactsJson;
import org.givre.pdf.PdfReading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** A sheet's file is an archive file, says what its facts say, and is the same each time. */
class SheetFileTest {

  @TempDir static Path folder;
  private static Drawn drawn;

  @BeforeAll
  static void begin() {
    VeraGreenfieldFoundryProvider.initialise();
    drawn = new Drawn(folder);
  }

  static Stream<Sheet> everySheet() {
    return Stream.concat(
        Stream.of(
            SheetExamples.release(),
            SheetExamples.certificate(),
            SheetExamples.dispensing(),
            SheetExamples.thaw(),
            SheetExamples.reception(),
            TankExamples.month(),
            TankExamples.excursion(),
            TankExamples.unreviewed()),
        FormExamples.all().stream());
  }

  @ParameterizedTest
  @MethodSource("everySheet")
  void isPdfA3u(Sheet sheet) throws Exception {
    assertThat(VeraFaults.of(drawn.french.draw(sheet, SheetExamples.ORIGINAL))).isEmpty();
  }

  @Test
  void theLabelIsPdfA3u() throws Exception {
    assertThat(VeraFaults.of(drawn.french.drawLabel(SheetExamples.label()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("everySheet")
  void sameFactsAndSameStampAreTheSameBytes(Sheet sheet) {
    byte[] once = drawn.french.draw(sheet, SheetExamples.ORIGINAL);
    PdfDrawing another = new PdfDrawing(org.givre.words.Words.french(), new FactsJson(), drawn.key);

    assertThat(another.draw(sheet, SheetExamples.ORIGINAL)).isEqualTo(once);
  }

  @ParameterizedTest
  @MethodSource("everySheet")
  void carriesTheFactsItWasMadeFrom(Sheet sheet) {
    byte[] pdf = drawn.french.draw(sheet, SheetExamples.ORIGINAL);

    String facts =
        new String(PdfReading.attachment(pdf, "facts.json").orElseThrow(), StandardCharsets.UTF_8);

    assertThat(new FactsJson().read(facts)).isEqualTo(sheet);
  }

  @Test
  void theReleaseSheetSaysItsDecision() throws IOException {
    String text = text(drawn.french.draw(SheetExamples.release(), SheetExamples.ORIGINAL));

    assertThat(text)
        .contains("2026-LIB-000123")
        .contains("LIBÉRÉE")
        .contains("1 poche de Yescarta peut être décongelée pour cette patiente")
        .contains("née EXEMPLE, prénoms Alice, le 21/09/1967, sexe F")
        .contains("INS 2\u202F67\u202F09\u202F99\u202F999\u202F999\u202F76")
        .contains("Conforme, avec 1 trou jugé")
        .contains("−155,3\u202F°C, le 23/11/2026 à 16:06")
        .contains("Conditions, 12 sur 12 remplies")
        .contains("Camille DÉMO, pharmacienne")
        .contains("24/11/2026 à 10:51:14 (UTC+1)")
        .contains("EXERCICE\u00a0: série et clé d’exercice, sans valeur.");
  }

  @Test
  void theCertificateClaimsOnlyWhatWasMeasured() throws IOException {
    String text = text(drawn.french.draw(SheetExamples.certificate(), SheetExamples.ORIGINAL));

    assertThat(text)
        .contains("Ce qui n’a pas été mesuré")
        .contains("3\u202Fmin\u202F56\u202Fs hors azote, non mesurées")
        .contains("PT-1107, jusqu’au 27/11/2026")
        .doesNotContain("jamais")
        .doesNotContain("prouvé");
  }

  @Test
  void theDispensingSheetSaysUntilWhen() throws IOException {
    String text = text(drawn.french.draw(SheetExamples.dispensing(), SheetExamples.ORIGINAL));

    assertThat(text)
        .contains("Commencer la perfusion avant")
        .contains("14:35")
        .contains("2026-0117")
        .contains("compte pas encore commencé");
  }

  /** Rows stay whole, the head comes again on each page. */
  @Test
  void aLongRegisterGoesOverSeveralPages() throws IOException {
    byte[] pdf = drawn.french.draw(FormExamples.register(90), SheetExamples.ORIGINAL);
    String text = text(pdf);
    assertThat(PdfReading.pages(pdf)).isGreaterThan(2);
    assertThat(text).contains("2026-00001").contains("2026-00090").contains("ANNULÉE");
    assertThat(text.split("Prescripteur", -1)).hasSize(PdfReading.pages(pdf) + 1);
  }

  @Test
  void aDuplicataSaysSoAndCarriesTheWordThatStopsUse() throws IOException {
    Stamp stamp = new Stamp(2, "H. Essai", SheetExamples.TODAY.plusSeconds(3_600), "RETIRÉE");

    String text = text(drawn.french.draw(SheetExamples.release(), stamp));

    assertThat(text)
        .contains("Duplicata n° 2, imprimé par H. Essai le 24/11/2026 à 11:53:21 (UTC+1).")
        .contains("RETIRÉE")
        .contains("Cette fiche n’autorise plus aucun usage.");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
