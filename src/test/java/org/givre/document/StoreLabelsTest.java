package org.givre.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.givre.words.Words;
import org.junit.jupiter.api.Test;

class StoreLabelsTest {

  private static final SheetLanguage FRENCH =
      new SheetLanguage(Words.french(), SheetExamples.SITE.zone());

  @Test
  void aUnitSaysWhoseItIsAndHowItIsKept() {
    StoreLabel label = StoreLabels.units(SheetExamples.reception(), FRENCH).getFirst();
    assertThat(label.large()).isEqualTo("EXEMPLE Alice");
    assertThat(label.lines())
        .contains("né(e) le 21/09/1967 · TEST-0002", "Yescarta")
        .anyMatch(line -> line.contains("KTE-24088") && line.contains("1/1"))
        .anyMatch(line -> line.contains("≤ −150\u202f°C") && line.contains("30/09/2027"));
    assertThat(label.warning()).isEqualTo("USAGE AUTOLOGUE UNIQUEMENT");
    assertThat(label.code()).startsWith("GVU-KTE-24088-1-");
  }

  @Test
  void aPositionSaysItsPathLargest() {
    StoreLabel label = StoreLabels.positions(SheetExamples.reception()).getFirst();
    assertThat(label.large()).isEqualTo("C-02-3");
    assertThat(label.lines()).containsExactly("Cuve 1");
    assertThat(label.code()).startsWith("GVP-CUVE-1-C-02-3-");
  }

  @Test
  void noOtherSheetGivesThem() {
    assertThat(StoreLabels.units(SheetExamples.release(), FRENCH)).isEmpty();
    assertThat(StoreLabels.positions(SheetExamples.release())).isEmpty();
  }

  @Test
  void labelPrintersGetCommandsThatNoTextCanBreak() {
    assertThat(Zpl.escaped("a^XZ~_\u001d")).isEqualTo("a_5EXZ_7E_5F_1D");
    String zpl = Zpl.of(StoreLabels.units(SheetExamples.reception(), FRENCH).getFirst());
    assertThat(zpl).startsWith("^XA^CI28").endsWith("^XZ\n").contains("EXEMPLE Alice", "^BXN,5");
    assertThat(Zpl.of(SheetExamples.label())).contains("24/11 14:35").contains("^GB752,96,96");
    assertThat(Zpl.all(List.of("a", "b"))).isEqualTo("a\nb".getBytes());
  }
}
