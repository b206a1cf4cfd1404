package org.givre.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Hostile labels: seeded mutations of good ones. Nothing fails, nothing hangs, and every scan says
 * what it is. A short run here; {@code -Dgivre.mutations=1000000} for the full one.
 */
class MutationTest {

  private static final int ROUNDS = Integer.getInteger("givre.mutations", 20_000);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final List<String> GOOD =
      List.of(
          "0103400955057413172711301" + "0ABC123\u001d21SER1",
          "\u001d0103400955057413\u001d10A",
          "=A99991712345600",
          "&,4PL001499Z549917123456A00T041600320181231",
          "&/CHA999926000123",
          "=>0263651200",
          "IS010000000000000000000000",
          "SEC:PL001499Z549917123456 A00T041600320181231",
          "' OR 1=1 --",
          "=cmd|' /C calc'!A0",
          "\u202e\u0000\ufeff../../etc/passwd",
          "A".repeat(5_000));

  private final Random random = new Random(20_261_124);

  @Test
  void noLabelMakesTheScannerFailOrHang() {
    Scanner scanner = Scanner.complete();
    long begun = System.nanoTime();
    for (int round = 0; round < ROUNDS; round++) {
      String text = mutated(GOOD.get(random.nextInt(GOOD.size())));
      Scan scan = scanner.read(text, TODAY);
      assertThat(scan).as("round %d", round).isNotNull();
      assertThat(ScanFields.of(scan, TODAY)).isNotNull();
    }
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    assertThat(took.toMillis()).isLessThan(60_000L + ROUNDS);
  }

  private String mutated(String good) {
    StringBuilder text = new StringBuilder(good);
    for (int times = random.nextInt(4); times >= 0; times--) {
      int at = text.isEmpty() ? 0 : random.nextInt(text.length());
      switch (random.nextInt(6)) {
        case 0 -> text.insert(at, (char) random.nextInt(0x250));
        case 1 -> text.insert(at, '\u001d');
        case 2 -> text.setLength(at);
        case 3 -> text.insert(at, text.substring(at));
        case 4 -> {
          if (!text.isEmpty()) {
            text.setCharAt(at, (char) (text.charAt(at) ^ (1 << random.nextInt(7))));
          }
        }
        default -> text.append(GOOD.get(random.nextInt(GOOD.size())));
      }
      if (text.length() > 20_000) {
        text.setLength(20_000);
      }
    }
    return text.toString();
  }
}
