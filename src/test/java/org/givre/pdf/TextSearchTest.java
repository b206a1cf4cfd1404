package org.givre.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** Words found where they stand. */
class TextSearchTest {

  private static final Style BODY = Style.of(Face.SANS, 10);

  private static byte[] twoPages() {
    try (PdfFile file = new PdfFile(new Faces())) {
      Pen first = file.page(500, 400);
      first.text(50, 100, BODY, "Libérée le 24 novembre");
      first.text(50, 120, BODY, "pour Alice");
      file.page(500, 400).text(50, 200, BODY, "Relibérée, jamais deux fois");
      return file.bytes(
          new Identity(
              "t", "a", "p", "fr-FR", ZonedDateTime.parse("2026-11-24T10:00:00Z"), "", "", "", 1));
    }
  }

  @Test
  void everyPageIsSearchedWithoutCaseOrAccents() {
    var found = TextSearch.find(twoPages(), "LIBEREE");

    assertThat(found).hasSize(2);
    assertThat(found.getFirst())
        .singleElement()
        .satisfies(
            place -> {
              assertThat(place.page()).isZero();
              assertThat(place.x()).isBetween(0.099, 0.101);
              assertThat(place.y()).isBetween(0.22, 0.24);
              assertThat(place.width()).isBetween(0.05, 0.1);
            });
    assertThat(found.get(1).getFirst().page()).isOne();
  }

  @Test
  void wordsOverTheEndOfALineAreOnePlaceOfTwoStretches() {
    var found = TextSearch.find(twoPages(), "novembre pour");

    assertThat(found).hasSize(1);
    assertThat(found.getFirst()).hasSize(2);
  }

  @Test
  void nothingIsFoundForNothing() {
    assertThat(TextSearch.find(twoPages(), "  ")).isEmpty();
    assertThat(TextSearch.find(twoPages(), "Bruno")).isEmpty();
  }
}
