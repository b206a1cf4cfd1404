package org.givre.document.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.givre.document.SheetCode;
import org.givre.document.SheetExamples;
import org.givre.document.SheetVerdict;
import org.givre.document.SheetVerdict.Kind;
import org.givre.document.SheetVerdict.Why;
import org.givre.kernel.Digest;
import org.givre.keys.KeyFolder;
import org.givre.keys.SiteKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One changed byte is enough. */
class KeyedCheckTest {

  @TempDir static Path folder;
  private static Drawn drawn;
  private static byte[] sheet;
  private static KeyedCheck check;

  @BeforeAll
  static void begin() {
    drawn = new Drawn(folder);
    sheet = drawn.french.draw(SheetExamples.release(), SheetExamples.ORIGINAL);
    check = new KeyedCheck(List.of(drawn.key.open()));
  }

  @Test
  void aFileAsDrawnIsGenuine() {
    SheetVerdict verdict = check.file(sheet);

    assertThat(verdict.kind()).isEqualTo(Kind.GENUINE);
    assertThat(verdict.number().orElseThrow().text()).isEqualTo("2026-LIB-000123");
    assertThat(verdict.training()).isTrue();
  }

  @Test
  void everyFlippedByteIsFound() {
    Random random = new Random(7);
    for (int trial = 0; trial < 400; trial++) {
      byte[] altered = sheet.clone();
      int at = random.nextInt(altered.length);
      altered[at] ^= (byte) (1 << random.nextInt(8));

      assertThat(check.file(altered).kind()).as("byte %d", at).isEqualTo(Kind.ALTERED);
    }
  }

  /** Upper case hexadecimal would say the same signature with other bytes. */
  @Test
  void everyFlippedBitOfTheSealItselfIsFound() {
    String text = new String(sheet, StandardCharsets.ISO_8859_1);
    int from = text.indexOf("/GivreSeal");
    for (int at = from; at < from + 142; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] altered = sheet.clone();
        altered[at] ^= (byte) (1 << bit);

        assertThat(check.file(altered).kind())
            .as("byte %d bit %d", at, bit)
            .isEqualTo(Kind.ALTERED);
      }
    }
  }

  @Test
  void everyFlippedBitOfTheKeyNamesIsFound() {
    String text = new String(sheet, StandardCharsets.ISO_8859_1);
    int from = text.indexOf("/GivreKey");
    for (int at = from; at < from + 55; at++) {
      byte[] altered = sheet.clone();
      altered[at] ^= 4;

      assertThat(check.file(altered).kind()).as("byte %d", at).isEqualTo(Kind.ALTERED);
    }
  }

  @Test
  void aByteAddedOrCutIsFound() {
    byte[] longer = java.util.Arrays.copyOf(sheet, sheet.length + 1);
    byte[] shorter = java.util.Arrays.copyOf(sheet, sheet.length - 1);

    assertThat(check.file(longer).kind()).isEqualTo(Kind.ALTERED);
    assertThat(check.file(shorter).kind()).isEqualTo(Kind.ALTERED);
  }

  @Test
  void aSheetOfAnotherSiteIsNeitherGenuineNorAltered() {
    SiteKey other = new KeyFolder(folder.resolve("other")).siteKey();

    SheetVerdict verdict = new KeyedCheck(List.of(other.open())).file(sheet);

    assertThat(verdict.kind()).isEqualTo(Kind.UNKNOWN_KEY);
    assertThat(verdict.why()).isEqualTo(Why.KEY_NOT_GIVEN);
  }

  @Test
  void anyOtherFileIsNoSheet() {
    assertThat(check.file("%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII)).kind())
        .isEqualTo(Kind.NOT_A_SHEET);
    assertThat(check.file(new byte[0]).kind()).isEqualTo(Kind.NOT_A_SHEET);
  }

  @Test
  void aCodeWhoseNumberDigestOrSignatureDiffersIsRefused() {
    String id = drawn.key.open().id();
    Digest digest = Digest.of("facts");
    var number = SheetExamples.release().number();
    byte[] signature = drawn.key.sign(SheetCode.signed(number, true, id, digest));
    SheetCode good = new SheetCode(number, true, id, digest, signature);

    assertThat(check.code(good.text()).kind()).isEqualTo(Kind.GENUINE);
    assertThat(
            check
                .code(
                    new SheetCode(SheetExamples.certificate().number(), true, id, digest, signature)
                        .text())
                .kind())
        .isEqualTo(Kind.ALTERED);
    assertThat(
            check
                .code(new SheetCode(number, true, id, Digest.of("other"), signature).text())
                .kind())
        .isEqualTo(Kind.ALTERED);
    assertThat(check.code(new SheetCode(number, false, id, digest, signature).text()).kind())
        .isEqualTo(Kind.ALTERED);
    assertThat(check.code(good.text().substring(1)).kind()).isEqualTo(Kind.NOT_A_SHEET);
    assertThat(check.code(good.text().substring(0, 150)).why()).isEqualTo(Why.CODE_UNREADABLE);
    assertThat(check.code("01034009301234567").kind()).isEqualTo(Kind.NOT_A_SHEET);
  }

  @Test
  void everyChangedCharacterOfACodeIsFound() {
    String id = drawn.key.open().id();
    var number = SheetExamples.release().number();
    Digest digest = Digest.of("facts");
    String code =
        new SheetCode(
                number,
                true,
                id,
                digest,
                drawn.key.sign(SheetCode.signed(number, true, id, digest)))
            .text();
    for (int at = 0; at < code.length(); at++) {
      char other = code.charAt(at) == 'A' ? 'B' : 'A';
      String altered = code.substring(0, at) + other + code.substring(at + 1);

      assertThat(check.code(altered).isGenuine()).as("character %d", at).isFalse();
    }
  }
}
