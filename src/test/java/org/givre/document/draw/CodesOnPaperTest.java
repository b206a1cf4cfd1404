package org.givre.document.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.givre.document.PatientBlock;
import org.givre.document.SheetCode;
import org.givre.document.SheetExamples;
import org.givre.document.SheetVerdict;
import org.givre.pdf.Modules;
import org.givre.pdf.PdfReading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The codes read back from the page as a scanner sees it. */
class CodesOnPaperTest {

  private static final double DOTS = 300;

  @TempDir static Path folder;
  private static Drawn drawn;

  @BeforeAll
  static void begin() {
    drawn = new Drawn(folder);
  }

  @Test
  void theSheetCodeOnPaperIsGenuine() throws ReaderException {
    byte[] pdf = drawn.french.draw(SheetExamples.release(), SheetExamples.ORIGINAL);

    String scanned = decode(PdfReading.picture(pdf, 0, DOTS), 170, 265, 30, 25);

    SheetVerdict verdict = new KeyedCheck(List.of(drawn.key.open())).code(scanned);
    assertThat(verdict.kind()).isEqualTo(SheetVerdict.Kind.GENUINE);
    assertThat(verdict.number().orElseThrow()).isEqualTo(SheetExamples.release().number());
    assertThat(verdict.training()).isTrue();
    assertThat(Modules.dataMatrix(scanned).side()).isEqualTo(44);
    assertThat(SheetCode.LENGTH).isBetween(111, 130);
  }

  @Test
  void theInsOfAQualifiedIdentityReadsBackFieldByField() throws ReaderException {
    byte[] pdf = drawn.french.draw(SheetExamples.release(), SheetExamples.ORIGINAL);

    String scanned = decode(PdfReading.picture(pdf, 0, DOTS), 174, 29, 24, 19);

    assertThat(scanned).isEqualTo(SheetExamples.alice().ins().orElseThrow().scanCode());
  }

  @Test
  void noInsIsPrintedForAnyOtherStatus() {
    PatientBlock alice = SheetExamples.alice();
    PatientBlock validated =
        new PatientBlock(
            alice.birthName(),
            "",
            alice.givenNames(),
            alice.bornOn(),
            alice.sex(),
            alice.ipp(),
            alice.stay(),
            "VALIDEE",
            java.util.Optional.empty());
    byte[] pdf =
        drawn.french.draw(
            SheetExamples.sheet(
                9,
                SheetExamples.TODAY,
                SheetExamples.releaseFacts(validated, SheetExamples.yescarta())),
            SheetExamples.ORIGINAL);
    BufferedImage page = PdfReading.picture(pdf, 0, DOTS);

    assertThat(catchRead(page)).isInstanceOf(ReaderException.class);
  }

  private static Throwable catchRead(BufferedImage page) {
    return org.assertj.core.api.Assertions.catchThrowable(() -> decode(page, 174, 29, 24, 19));
  }

  @Test
  void theLabelCodeReadsBack() throws ReaderException {
    byte[] pdf = drawn.french.drawLabel(SheetExamples.label());

    String scanned = decode(PdfReading.picture(pdf, 0, DOTS), 74, 6.5, 25, 22);

    assertThat(scanned).isEqualTo(SheetExamples.label().code());
  }

  /** The one code inside a part of the page, given in millimetres. */
  static String decode(BufferedImage page, double x, double y, double width, double height)
      throws ReaderException {
    double dot = DOTS / 25.4;
    BufferedImage part =
        page.getSubimage(
            (int) (x * dot), (int) (y * dot), (int) (width * dot), (int) (height * dot));
    return new DataMatrixReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(part))),
            Map.of(DecodeHintType.TRY_HARDER, true))
        .getText();
  }
}
