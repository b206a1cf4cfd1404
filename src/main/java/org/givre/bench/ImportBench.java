package org.givre.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.givre.kernel.Ticker;

/** How long an inventory of 100,000 units takes, from the file's bytes to the disk. */
public final class ImportBench implements Bench {

  private static final int UNITS = 100_000;
  private static final int A_LOT = 4;
  private static final int PER_LEVEL = 99;
  private static final int LEVELS = 99;
  private static final int RACKS = 10;

  private final Ticker ticker;
  private final Importer importer;

  /** Reads, judges and writes a whole file; how many units were written. */
  public interface Importer {
    int take(byte[] file) throws NotMeasured;
  }

  public ImportBench(Ticker ticker, Importer importer) {
    this.ticker = ticker;
    this.importer = importer;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public List<Figure> measure(Consumer<String> progress) throws IOException, NotMeasured {
    byte[] file = inventory(UNITS);
    progress.accept(UNITS + " lines, " + file.length / 1_000_000 + " MB");
    long before = ticker.monotonicNanos();
    int written = importer.take(file);
    double seconds = (ticker.monotonicNanos() - before) / 1e9;
    if (written != UNITS) {
      throw new NotMeasured(written + " units of " + UNITS + " were written");
    }
    return List.of(Figure.of(name(), "inventory-100k", seconds, "s"));
  }

  /** A fictitious inventory of so many units, in lots of four, one patient a lot. */
  public static byte[] inventory(int units) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      out.print(
          "IPP;Nom de naissance;Prénom;Date de naissance;Sexe;Médicament;N° lot;N° unité;"
              + "Volume (mL);Péremption;COI;Cuve;Rack;Niveau;Position;Date de réception\r\n");
      for (int unit = 0; unit < units; unit++) {
        int lot = unit / A_LOT;
        int inTank = unit % (RACKS * LEVELS * PER_LEVEL);
        out.printf(
            Locale.ROOT,
            "B%07d;EXEMPLE;%s;%02d/%02d/%d;F;Kymriah;LOT%07d;%d/%d;68,0;31/12/2027;COI%07d;"
                + "BANC-%d;%c;%d;%d;01/08/2026\r\n",
            lot,
            letters(lot),
            1 + lot % 28,
            1 + lot % 12,
            1940 + lot % 60,
            lot,
            unit % A_LOT + 1,
            A_LOT,
            lot,
            unit / (RACKS * LEVELS * PER_LEVEL) + 1,
            'A' + inTank / (LEVELS * PER_LEVEL),
            inTank / PER_LEVEL % LEVELS + 1,
            inTank % PER_LEVEL + 1);
      }
    }
    return bytes.toByteArray();
  }

  private static String letters(int number) {
    StringBuilder name = new StringBuilder();
    for (int left = number; left > 0 || name.isEmpty(); left /= 26) {
      name.append((char) ('A' + left % 26));
    }
    return name.toString();
  }
}
