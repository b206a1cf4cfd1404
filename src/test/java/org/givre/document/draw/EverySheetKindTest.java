package org.givre.document.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.givre.document.EverySheet;
import org.givre.document.FormExamples;
import org.givre.document.Labels;
import org.givre.document.PatientBlock;
import org.givre.document.Sheet;
import org.givre.document.SheetExamples;
import org.givre.document.SheetKind;
import org.givre.document.SheetLanguage;
import org.givre.document.SheetVerdict;
import org.givre.document.StoreLabels;
import org.givre.document.UnitLabels;
import org.givre.document.store.FactsJson;
import org.givre.pdf.PdfReading;
import org.givre.words.Formats;
import org.givre.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** What holds for every kind of sheet and every label, walked kind by kind. */
class EverySheetKindTest {

  private static final double DOTS = 300;
  private static final double DOT = DOTS / 25.4;

  @TempDir static Path folder;
  private static Drawn drawn;

  @BeforeAll
  static void begin() {
    VeraGreenfieldFoundryProvider.initialise();
    drawn = new Drawn(folder);
  }

  private static byte[] draw(Sheet sheet) {
    return drawn.french.draw(sheet, SheetExamples.ORIGINAL);
  }

  @ParameterizedTest
  @EnumSource(SheetKind.class)
  void theExampleIsOfItsKind(SheetKind kind) {
    assertThat(EverySheet.of(kind).number().kind()).isEqualTo(kind);
    assertThat(EverySheet.of(kind).facts().kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource(SheetKind.class)
  void isAnArchiveFileWithAnyNames(SheetKind kind) throws Exception {
    assertThat(VeraFaults.of(draw(EverySheet.of(kind)))).isEmpty();
    assertThat(VeraFaults.of(draw(EverySheet.withLongNames(kind)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SheetKind.class)
  void sameFactsAreTheSameBytesWhoeverDraws(SheetKind kind) {
    PdfDrawing another = new PdfDrawing(Words.french(), new FactsJson(), drawn.key);

    assertThat(another.draw(EverySheet.of(kind), SheetExamples.ORIGINAL))
        .isEqualTo(draw(EverySheet.of(kind)));
  }

  /** Each page by itself can be checked, by whoever finds it on a table. */
  @ParameterizedTest
  @EnumSource(SheetKind.class)
  void theCodeOfEachPageIsReadFromItsPictureAndIsGenuine(SheetKind kind) throws Exception {
    Sheet sheet = EverySheet.of(kind);
    byte[] pdf = draw(sheet);
    for (int page = 0; page < PdfReading.pages(pdf); page++) {
      BufferedImage picture = PdfReading.picture(pdf, page, DOTS);
      SheetVerdict verdict =
          new KeyedCheck(List.of(drawn.key.open())).code(decode(part(picture, 170, 265, 30, 25)));
      assertThat(verdict.kind()).as("page %d", page + 1).isEqualTo(SheetVerdict.Kind.GENUINE);
      assertThat(verdict.number()).contains(sheet.number());
    }
  }

  /** One bit a dot, as a fax or a bad photocopy gives it: the code is still read. */
  @ParameterizedTest
  @EnumSource(SheetKind.class)
  void standsInBlackAndWhite(SheetKind kind) throws Exception {
    byte[] pdf = draw(EverySheet.of(kind));
    BufferedImage picture = PdfReading.picture(pdf, 0, DOTS);
    int width = picture.getWidth();
    int[] dots = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    assertThat(Arrays.stream(dots).filter(EverySheetKindTest::isColoured).count()).isZero();
    int[] bits = Arrays.stream(dots).map(dot -> (dot & 0xFF) < 128 ? 0xFF000000 : -1).toArray();
    picture.setRGB(0, 0, width, picture.getHeight(), bits, 0, width);

    assertThat(decode(part(picture, 170, 265, 30, 25))).isNotEmpty();
    long dark = Arrays.stream(bits).filter(bit -> bit != -1).count();
    assertThat(dark).as("words stay, washes go").isBetween(bits.length / 200L, bits.length / 5L);
  }

  private static boolean isColoured(int dot) {
    int red = dot >> 16 & 0xFF;
    int green = dot >> 8 & 0xFF;
    return red != green || green != (dot & 0xFF);
  }

  @ParameterizedTest
  @EnumSource(SheetKind.class)
  void theLongestNamesAreWholeAndNothingRunsOverTheEdge(SheetKind kind) throws Exception {
    Sheet sheet = EverySheet.withLongNames(kind);
    Letters letters = Letters.of(draw(sheet));

    if (sheet.facts().about().isPresent()) {
      assertThat(letters.text).contains(EverySheet.SIXTY.replace(" ", ""));
    }
    assertThat(letters.least).as("left edge, mm").isGreaterThanOrEqualTo(14.5);
    assertThat(letters.most).as("right edge, mm").isLessThanOrEqualTo(195.5);
    assertThat(letters.lowest).as("lower edge, mm").isLessThanOrEqualTo(291);
  }

  @ParameterizedTest
  @EnumSource(SheetKind.class)
  void theInsOfAQualifiedPatientIsReadBack(SheetKind kind) throws Exception {
    PatientBlock.Ins ins =
        EverySheet.of(kind).facts().about().flatMap(PatientBlock::ins).orElse(null);
    BufferedImage picture = PdfReading.picture(draw(EverySheet.of(kind)), 0, DOTS);
    if (ins != null && hasPatientHead(kind)) {
      assertThat(decode(part(picture, 174, 29, 24, 19))).isEqualTo(ins.scanCode());
    }
  }

  /** The certificate and the inventory name patients in a line, without their code. */
  private static boolean hasPatientHead(SheetKind kind) {
    return kind != SheetKind.THERMAL;
  }

  static Stream<Named<byte[]>> everyLabel() {
    List<Named<byte[]>> labels = new ArrayList<>();
    for (Labels.Medium medium : Labels.Medium.values()) {
      if (medium != Labels.Medium.ZPL) {
        labels.add(
            Named.of(
                "unit, " + medium,
                drawn.french.drawStoreLabels(List.of(FormExamples.unitLabel()), medium)));
        labels.add(
            Named.of(
                "position, " + medium,
                drawn.french.drawStoreLabels(
                    List.of(StoreLabels.position(true, "CHU de démonstration", "Cuve 1, C-02-3")),
                    medium)));
      }
    }
    Sheet arrival = EverySheet.withLongNames(SheetKind.RECEPTION);
    SheetLanguage french = new SheetLanguage(Words.french(), Formats.PARIS);
    labels.add(
        Named.of(
            "unit, long names",
            drawn.french.drawStoreLabels(
                StoreLabels.units(arrival, french).subList(0, 1), Labels.Medium.LABEL)));
    labels.add(
        Named.of(
            "bedside, long names",
            drawn.french.drawLabel(
                UnitLabels.of(EverySheet.withLongNames(SheetKind.DISPENSING), french).getFirst())));
    labels.add(Named.of("bedside", drawn.french.drawLabel(SheetExamples.label())));
    labels.add(
        Named.of("bedside, A4", drawn.french.drawLabelSheet(List.of(SheetExamples.label()))));
    return labels.stream();
  }

  @ParameterizedTest
  @MethodSource("everyLabel")
  void everyLabelIsAnArchiveFile(byte[] pdf) throws Exception {
    assertThat(VeraFaults.of(pdf)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("everyLabel")
  void nothingOfALabelRunsOverItsEdge(byte[] pdf) throws Exception {
    Letters letters = Letters.of(pdf);
    assertThat(letters.least).isGreaterThanOrEqualTo(2);
    assertThat(letters.most).isLessThanOrEqualTo(letters.most > 100 ? 205 : 98);
  }

  @ParameterizedTest
  @MethodSource("everyLabel")
  void everyLabelHasACodeThatIsReadAndNoColour(byte[] pdf) throws Exception {
    BufferedImage picture = PdfReading.picture(pdf, 0, DOTS);
    boolean sheet = picture.getHeight() > 200 * DOT;
    BufferedImage one = sheet ? part(picture, 0, 0, 105, 90) : picture;

    assertThat(decode(sheet ? part(one, 75, 28.5, 30, 32) : part(one, 73, 0, 27, 32))).isNotEmpty();
    int[] dots = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
    assertThat(Arrays.stream(dots).filter(EverySheetKindTest::isColoured).count()).isZero();
  }

  private static BufferedImage part(
      BufferedImage page, double x, double y, double width, double height) {
    int left = (int) (x * DOT);
    int top = (int) (y * DOT);
    return page.getSubimage(
        left,
        top,
        Math.min((int) (width * DOT), page.getWidth() - left),
        Math.min((int) (height * DOT), page.getHeight() - top));
  }

  private static String decode(BufferedImage part) throws ReaderException {
    LuminanceSource source = new BufferedImageLuminanceSource(part);
    return new DataMatrixReader()
        .decode(
            new BinaryBitmap(new GlobalHistogramBinarizer(source)),
            Map.of(DecodeHintType.TRY_HARDER, true))
        .getText();
  }

  /** Every letter of a file, and how far out the outermost stand, in millimetres. */
  private static final class Letters extends PDFTextStripper {
    private final StringBuilder all = new StringBuilder();
    private String text;
    private double least = 999;
    private double most;
    private double lowest;

    static Letters of(byte[] pdf) throws IOException {
      Letters letters = new Letters();
      try (PDDocument document = Loader.loadPDF(pdf)) {
        letters.getText(document);
      }
      letters.text = letters.all.toString();
      return letters;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
      super.processTextPosition(letter);
      all.append(letter.getUnicode().strip());
      boolean upright = letter.getDir() == 0 && letter.getFontSizeInPt() < 40;
      if (upright) {
        least = Math.min(least, letter.getXDirAdj() / 72 * 25.4);
        most = Math.max(most, (letter.getXDirAdj() + letter.getWidthDirAdj()) / 72 * 25.4);
        lowest = Math.max(lowest, letter.getYDirAdj() / 72 * 25.4);
      }
    }
  }
}
