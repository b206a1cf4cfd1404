package org.givre.exchange.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.givre.exchange.SheetTable;
import org.givre.exchange.TableBar;
import org.junit.jupiter.api.Test;

/** Spreadsheets of every kind, also those built to harm. */
class TableFilesTest {

  private final TableFiles files = new TableFiles();

  private SheetTable csv(String text) {
    return files.read(text.getBytes(UTF_8)).orThrow();
  }

  @Test
  void theSeparatorIsTheOneOfTheHeadings() {
    assertThat(csv("a;b\n1,5;2\n").lines().getFirst().cells()).containsExactly("1,5", "2");
    assertThat(csv("a,b\n1;5,2\n").lines().getFirst().cells()).containsExactly("1;5", "2");
    assertThat(csv("a\tb\n1\t2\n").lines().getFirst().cells()).containsExactly("1", "2");
  }

  @Test
  void aLineBreakWithinACellKeepsTheLineNumbersOfTheFile() {
    SheetTable table = csv("a;b\n\"deux\nlignes\";1\n\nfin;2\n");
    assertThat(table.lines()).extracting(SheetTable.Line::number).containsExactly(2, 5);
  }

  @Test
  void windowsAndByteOrderMarkAreRead() {
    assertThat(files.read("é;à\n1;2\n".getBytes(ISO_8859_1)).orThrow().headings())
        .containsExactly("é", "à");
    assertThat(csv("\ufeffIPP;b\n1;2\n").headings()).containsExactly("IPP", "b");
    assertThat(files.read("a;b\n1;2\n".getBytes(UTF_16)).refusals())
        .containsExactly(new TableBar.TableUnreadable());
    assertThat(files.read(new byte[0]).refusals()).containsExactly(new TableBar.TableEmpty());
    assertThat(files.read("a;b\n".getBytes(UTF_8)).refusals())
        .containsExactly(new TableBar.TableEmpty());
    assertThat(files.read("a;b\n\"jamais fermé;1\n".getBytes(UTF_8)).isDone()).isFalse();
  }

  static byte[] workbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      var sheet = book.newWorksheet("a");
      sheet.value(0, 0, "IPP");
      sheet.value(1, 0, "T1");
      sheet.value(2, 0, 4.5);
    }
    return bytes.toByteArray();
  }

  @Test
  void aWorkbookIsRead() throws IOException {
    assertThat(files.read(workbook()).orThrow().lines())
        .extracting(SheetTable.Line::cells)
        .containsExactly(List.of("T1"), List.of("4.5"));
  }

  private static byte[] zip(String name, byte[] content, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < times; i++) {
        zip.write(content);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void aZipBombIsNotOpened() throws IOException {
    byte[] bomb = zip("xl/worksheets/sheet1.xml", new byte[1024 * 1024], 300);
    assertThat(bomb.length).isLessThan(1024 * 1024);
    assertThat(files.read(bomb).refusals()).containsExactly(new TableBar.TableUnsafe());
  }

  @Test
  void entitiesAreNotOpenedInWhateverEncoding() throws IOException {
    String entity =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>";
    for (byte[] part : List.of(entity.getBytes(UTF_8), entity.getBytes(UTF_16))) {
      assertThat(files.read(zip("xl/workbook.xml", part, 1)).refusals())
          .containsExactly(new TableBar.TableUnsafe());
    }
  }

  /** The parts of a workbook, one of them with some signs that are not its own. */
  private static byte[] damaged(byte[] whole, Random random) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile in = ZipFile.builder().setByteArray(whole).get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
        byte[] content = in.getInputStream(part).readAllBytes();
        if (random.nextInt(3) == 0) {
          for (int sign = 0; sign < 3; sign++) {
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);
          }
        }
        out.putNextEntry(new ZipEntry(part.getName()));
        out.write(content);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void aWorkbookWhosePartsAreNoXmlIsSaidSo() throws IOException {
    byte[] whole = workbook();
    Random random = new Random(20261124);
    int refused = 0;
    for (int input = 0; input < 400; input++) {
      refused += files.read(damaged(whole, random)).isDone() ? 0 : 1;
    }
    assertThat(refused).isGreaterThan(100);
    assertThat(files.read(zip("xl/workbook.xml", "<a><b></a>".getBytes(UTF_8), 1)).refusals())
        .containsExactly(new TableBar.TableUnreadable());
  }

  @Test
  void aDamagedWorkbookIsSaidSo() throws IOException {
    byte[] whole = workbook();
    for (int end = 5; end < whole.length; end += 37) {
      assertThat(files.read(java.util.Arrays.copyOf(whole, end))).isNotNull();
    }
    assertThat(files.read(zip("mimetype", "x".getBytes(UTF_8), 1)).refusals())
        .containsExactly(new TableBar.TableUnreadable());
  }
}
