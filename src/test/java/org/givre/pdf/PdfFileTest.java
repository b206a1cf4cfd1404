package org.givre.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is drawn is in the file, letter by letter, whatever the letters. */
class PdfFileTest {

  private static final Faces FACES = new Faces();
  private static final Identity IDENTITY =
      new Identity(
          "Essai",
          "Givre",
          "Givre",
          "fr-FR",
          ZonedDateTime.parse("2026-11-24T10:00:00+01:00"),
          "",
          "",
          "",
          7);

  private static byte[] page(Face face, String text) {
    try (PdfFile file = new PdfFile(FACES)) {
      file.page(600, 200).text(10, 100, Style.of(face, 12), text);
      return file.bytes(IDENTITY);
    }
  }

  private static String read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).strip();
    }
  }

  @Test
  void everyLetterOfTheWestIsReadBack() throws IOException {
    String text = "L’Île-aux-Cœurs (œuvre) – −155,3\u202F°C ≤ « Æ ÿ ñ ß » \\ ()";

    assertThat(read(page(Face.SANS, text))).isEqualTo(text);
    assertThat(read(page(Face.BOLD, text))).isEqualTo(text);
  }

  /** A name from farther away costs its file a cut of its own, and is as whole. */
  @Test
  void aNameWithOtherLettersIsReadBackToo() throws IOException {
    for (Face face : Face.values()) {
      assertThat(read(page(face, "Łukasz Dvořák, Şükrü Ğ, Ελένη, Жанна")))
          .as(face.name())
          .isEqualTo("Łukasz Dvořák, Şükrü Ğ, Ελένη, Жанна");
    }
  }

  @Test
  void onlyTheFacesThatAreUsedAreInTheFile() throws IOException {
    try (PDDocument document = Loader.loadPDF(page(Face.MONO, "KTE-24088"))) {
      assertThat(
              StreamSupport.stream(
                      document.getPage(0).getResources().getFontNames().spliterator(), false)
                  .count())
          .isEqualTo(1);
    }
  }

  @Test
  void theSameDrawingIsTheSameBytes() {
    assertThat(page(Face.SANS, "Łódź")).isEqualTo(page(Face.SANS, "Łódź"));
    assertThat(page(Face.SANS, "Lodz")).isEqualTo(page(Face.SANS, "Lodz"));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0.00001,0",
    "12,12",
    "12.5,12.5",
    "0.05,0.05",
    "-3.0001,-3.0001",
    "841.88976,841.8898",
    "0.1,0.1",
    "1000000.25,1000000.25"
  })
  void aNumberIsWrittenShort(double value, String written) {
    String text =
        new String(new Operators().number(value).bytes(), StandardCharsets.US_ASCII).strip();

    assertThat(Double.parseDouble(text)).isEqualTo(Double.parseDouble(written));
    assertThat(text).hasSizeLessThanOrEqualTo(written.length());
  }
}
