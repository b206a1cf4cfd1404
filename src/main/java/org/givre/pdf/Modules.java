package org.givre.pdf;

import java.nio.charset.StandardCharsets;
import uk.org.okapibarcode.backend.DataMatrix;
import uk.org.okapibarcode.backend.DataMatrix.ForceMode;

/** A DataMatrix (ECC 200) as dark and light modules, without its quiet zone. */
public final class Modules {

  private final boolean[][] dark;

  private Modules(boolean[][] dark) {
    this.dark = dark;
  }

  /**
   * A square symbol of the smallest size that holds the text.
   *
   * @throws IllegalArgumentException when no symbol holds it, or it is not Latin-1
   */
  public static Modules dataMatrix(String text) {
    if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException("a code holds Latin-1 only");
    }
    DataMatrix symbol = new DataMatrix();
    symbol.setForceMode(ForceMode.SQUARE);
    symbol.setContent(text);
    int side = symbol.getActualWidth();
    boolean[][] dark = new boolean[side][side];
    symbol
        .getRectangles()
        .forEach(
            box -> {
              for (int y = (int) box.y; y < box.y + box.height; y++) {
                for (int x = (int) box.x; x < box.x + box.width; x++) {
                  dark[y][x] = true;
                }
              }
            });
    return new Modules(dark);
  }

  public int side() {
    return dark.length;
  }

  public boolean isDark(int row, int column) {
    return dark[row][column];
  }
}
