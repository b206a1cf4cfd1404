package org.givre.document.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.givre.document.PatientBlock;
import org.givre.document.SheetExamples;
import org.givre.document.ThermalCertificate;
import org.givre.pdf.Faces;
import org.givre.pdf.PdfReading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long names and long lives: nothing runs over an edge, no row is split, heads come again. */
class LayoutTest {

  private static final String SIXTY = "Marie-Éléonore d’Aubigné-Lévêque de l’Île-aux-Cœurs-Fleuris";

  @TempDir static Path folder;
  private static Drawn drawn;
  private static final Faces FACES = new Faces();

  @BeforeAll
  static void begin() {
    drawn = new Drawn(folder);
  }

  @Test
  void linesNeverExceedTheirWidthAndLoseNoLetter() {
    String text = SIXTY + " " + "x".repeat(90) + " fin";
    for (double width = 12; width < 300; width += 7) {
      Lines lines = Lines.of(FACES, Rich.of(Type.BODY, text), width);
      StringBuilder all = new StringBuilder();
      for (List<Span> line : lines.lines()) {
        String said = line.stream().map(Span::text).collect(Collectors.joining());
        all.append(said);
        assertThat(FACES.width(Type.BODY.face(), Type.BODY.size(), said.strip()))
            .isLessThanOrEqualTo(width + 0.02);
      }
      assertThat(all.toString().replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
  }

  @Test
  void aUnitStaysWithItsNumber() {
    Lines lines = Lines.of(FACES, Rich.of(Type.BODY, "jusqu’à −155,3\u202F°C"), 62);

    assertThat(lines.lines()).hasSize(2);
    assertThat(lines.lines().get(1).getFirst().text()).isEqualTo("−155,3\u202F°C");
  }

  @Test
  void aCommaStaysWithTheBoldWordBeforeIt() {
    Rich born = Rich.marked(Type.BODY, "Zoé, le <b>21/09/1967</b>, sexe F");
    Lines lines = Lines.of(FACES, born, 84);

    assertThat(lines.lines()).hasSizeGreaterThan(1);
    assertThat(lines.lines())
        .noneMatch(line -> line.getFirst().text().startsWith(","))
        .noneMatch(List::isEmpty);
  }

  @Test
  void marksAreReadInTheTextAndNeverInAFact() {
    Rich rich = Rich.marked(Type.BODY, "née <b>" + Rich.fact("<b>X</b>") + "</b> fin");

    assertThat(rich.spans()).extracting(Span::text).containsExactly("née ", "<b>X</b>", " fin");
  }

  @Test
  void aCharacterWithoutGlyphIsSeenAsLost() {
    assertThat(FACES.printable(Type.BODY.face(), "A\uD83D\uDE00B")).hasSize(3).startsWith("A");
    assertThat(FACES.printable(Type.BODY.face(), "œ Œ ’ − ≤ \u202F ≠"))
        .isEqualTo("œ Œ ’ − ≤ \u202F ≠");
  }

  @Test
  void aNameOfSixtyLettersIsWhole() throws IOException {
    PatientBlock alice = SheetExamples.alice();
    PatientBlock long60 =
        new PatientBlock(
            SIXTY,
            "",
            SIXTY + " Anne",
            alice.bornOn(),
            "F",
            alice.ipp(),
            alice.stay(),
            alice.identityStatus(),
            alice.ins());
    byte[] pdf =
        drawn.french.draw(
            SheetExamples.sheet(
                7,
                SheetExamples.TODAY,
                SheetExamples.releaseFacts(long60, SheetExamples.yescarta())),
            SheetExamples.ORIGINAL);

    String text = text(pdf, 1, 9).replaceAll("\\s", "");
    assertThat(text).contains(SIXTY.replace(" ", ""));
    assertThat(SIXTY).hasSizeGreaterThanOrEqualTo(59);
  }

  @Test
  void aLongLifeGoesOverPagesWithItsHeads() throws IOException {
    byte[] pdf = drawn.french.draw(longLife(140), SheetExamples.ORIGINAL);
    int pages = PdfReading.pages(pdf);

    assertThat(pages).isGreaterThan(3);
    for (int page = 1; page <= pages; page++) {
      String text = text(pdf, page, page);
      assertThat(text)
          .as("page %d", page)
          .contains("page " + page + " / " + pages)
          .contains("2026-CTH-000077")
          .contains("Vérifier sans réseau");
      if (page > 1 && page < pages) {
        assertThat(text).contains("Déplacements, ouvertures").contains("Réponse ou jugement");
      }
    }
  }

  @Test
  void everyRowIsThereOnce() throws IOException {
    String text = text(drawn.french.draw(longLife(140), SheetExamples.ORIGINAL), 1, 99);

    for (int row = 1; row <= 140; row++) {
      assertThat(text.split("fait n° " + row + "\\b", -1)).as("row %d", row).hasSize(2);
    }
  }

  private static org.givre.document.Sheet longLife(int rows) {
    ThermalCertificate short1 = SheetExamples.certificateFacts(SheetExamples.alice());
    List<ThermalCertificate.Event> events = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      events.add(
          new ThermalCertificate.Event(
              row,
              Instant.parse("2026-10-29T11:00:00Z").plus(Duration.ofHours(row)),
              "fait n° " + row,
              Duration.ofMinutes(row),
              "une réponse assez longue pour tenir sur deux lignes, parfois plus, " + SIXTY));
    }
    List<ThermalCertificate.StayLine> stays = new ArrayList<>();
    for (int row = 0; row < 30; row++) {
      stays.add(
          new ThermalCertificate.StayLine(
              "Cuve 1, C-02-" + row,
              Instant.parse("2026-10-29T11:00:00Z"),
              Instant.parse("2026-10-30T11:00:00Z"),
              0,
              Optional.empty(),
              Optional.empty(),
              row % 2 == 0 ? "" : "PT-1107",
              Optional.<LocalDate>empty()));
    }
    return SheetExamples.sheet(
        77,
        SheetExamples.TODAY,
        new ThermalCertificate(
            short1.patient(),
            short1.medicine(),
            short1.verdict(),
            short1.curve(),
            stays,
            events,
            short1.review(),
            short1.sealed(),
            short1.subjects(),
            List.of()));
  }

  private static String text(byte[] pdf, int from, int to) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(from);
      stripper.setEndPage(to);
      return stripper.getText(document);
    }
  }
}
