package org.givre.exchange.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.givre.dispensing.LoggerFinding;
import org.givre.dispensing.ShipperLog;
import org.givre.exchange.SheetTable;
import org.givre.kernel.Outcome;
import org.givre.label.Scanner;
import org.givre.product.StorageLimit;
import org.givre.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every parser of files and codes on damaged input: it reads or refuses, never fails, never hangs,
 * and what it reads is of this world. Short here; {@code -Dgivre.mutations=1000000} for the long
 * run.
 */
class MutatedFilesTest {

  private static final int INPUTS = Integer.getInteger("givre.mutations", 3_000);
  private static final long SEED = Long.getLong("givre.seed", 20261124);
  private static final int KEPT = 1_500;
  private static final String[] NASTY = {
    "\u202e",
    "\u0000",
    "\uffff",
    "\ufeff",
    ";",
    "\t",
    "\r\n",
    "\"",
    "-",
    "--",
    "999999999999",
    "NaN",
    "1e309",
    "=cmd()",
    "30/02/2027",
    "25/10/2026;02:30",
    "Europe/Nowhere",
    "UTC+99:99",
    "=<",
    "&/CH",
    "]d2",
    "\u001d",
    "8004",
    "é",
    "\ud83d"
  };

  @TempDir static Path folder;

  private static void mutated(List<byte[]> seeds, Consumer<byte[]> parser) {
    Random chance = new Random(SEED);
    for (int i = 0; i < INPUTS; i++) {
      byte[] seed = seeds.get(chance.nextInt(seeds.size()));
      byte[] input = seed.clone();
      int times = 1 + chance.nextInt(6);
      for (int t = 0; t < times; t++) {
        input = mutated(input, chance);
      }
      byte[] tried = input;
      assertThat(tried).satisfies(parser::accept);
    }
  }

  private static byte[] mutated(byte[] from, Random chance) {
    if (from.length == 0) {
      return new byte[] {(byte) chance.nextInt(256)};
    }
    int at = chance.nextInt(from.length);
    return switch (chance.nextInt(5)) {
      case 0 -> {
        byte[] flipped = from.clone();
        flipped[at] ^= (byte) (1 << chance.nextInt(8));
        yield flipped;
      }
      case 1 -> Arrays.copyOf(from, at);
      case 2 -> joined(from, at, at + chance.nextInt(Math.min(40, from.length - at) + 1), "");
      case 3 -> joined(from, at, at, NASTY[chance.nextInt(NASTY.length)]);
      default -> {
        int end = Math.min(from.length, at + 30);
        yield joined(from, at, at, new String(Arrays.copyOfRange(from, at, end), UTF_8));
      }
    };
  }

  private static byte[] joined(byte[] from, int at, int to, String between) {
    byte[] middle = between.getBytes(UTF_8);
    byte[] all = new byte[at + middle.length + from.length - to];
    System.arraycopy(from, 0, all, 0, at);
    System.arraycopy(middle, 0, all, at, middle.length);
    System.arraycopy(from, to, all, at + middle.length, from.length - to);
    return all;
  }

  private static byte[] short_(byte[] sample) {
    return Arrays.copyOf(sample, Math.min(sample.length, KEPT));
  }

  @Test
  void loggersFiles() {
    LoggerFiles files = new LoggerFiles(new Vault(folder));
    List<byte[]> seeds =
        List.of(
            short_(LoggerFilesTest.sample("shipper-logger-fr-dst.csv")),
            short_(LoggerFilesTest.sample("shipper-logger-iso-excursion.csv")),
            LoggerFilesTest.sample("shipper-logger-tab-malformed.txt"));
    mutated(
        seeds,
        input -> {
          Outcome<ShipperLog> read = files.read(input);
          if (read.isDone()) {
            ShipperLog log = read.orThrow();
            LoggerFinding found =
                LoggerFinding.of(
                    log,
                    StorageLimit.atMost(-150),
                    log.samples().getLast().at(),
                    LocalDate.of(2026, 11, 24));
            assertThat(found.coldest().degrees()).isBetween(-273.15, 100.0);
            assertThat(found.mean()).isBetween(-273.15, 100.0);
            assertThat(found.from()).isBeforeOrEqualTo(found.to());
          }
        });
  }

  @Test
  void csvTables() {
    TableFiles files = new TableFiles();
    List<byte[]> seeds =
        List.of(
            "IPP;Nom;Lot\r\nT1;\"TEST; A\";L1\r\n\"T2\";B;\"deux\nlignes\"\r\n".getBytes(UTF_8),
            "\ufeffa,b\n1,2\n".getBytes(UTF_8));
    mutated(seeds, input -> whole(files.read(input)));
  }

  @Test
  void workbooks() throws IOException {
    TableFiles files = new TableFiles();
    mutated(List.of(TableFilesTest.workbook()), input -> whole(files.read(input)));
  }

  private static void whole(Outcome<SheetTable> read) {
    if (read.isDone()) {
      assertThat(read.orThrow().lines()).isNotEmpty().allMatch(line -> line.number() > 0);
    }
  }

  @Test
  void scannedCodes() {
    Scanner scanner = Scanner.complete();
    LocalDate today = LocalDate.of(2026, 11, 24);
    List<byte[]> seeds =
        List.of(
            "]d201034009550574131727113010ABC123\u001d21SER1".getBytes(UTF_8),
            "=A99991712345600".getBytes(UTF_8),
            "&/CHA9999170000011".getBytes(UTF_8),
            "SEC:PL001499Z549917123456 A00T041600320181231".getBytes(UTF_8),
            "IS010000000000000000000000275129913200165".getBytes(UTF_8));
    mutated(seeds, input -> assertThat(scanner.read(new String(input, UTF_8), today)).isNotNull());
  }
}
