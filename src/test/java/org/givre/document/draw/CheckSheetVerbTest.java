package org.givre.document.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.givre.cli.Givre;
import org.givre.document.SheetExamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as somebody else's computer runs it: a file, a public key, no data folder. */
class CheckSheetVerbTest {

  @TempDir Path folder;
  private Path sheet;
  private Path key;

  @BeforeEach
  void begin() throws IOException {
    Drawn drawn = new Drawn(folder);
    sheet = folder.resolve("fiche.pdf");
    key = folder.resolve("site.pem");
    Files.write(sheet, drawn.french.draw(SheetExamples.release(), SheetExamples.ORIGINAL));
    Files.writeString(key, drawn.key.open().pem());
  }

  private record Said(int status, List<String> lines, String complaint) {}

  private Said run(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
      int status = Givre.run(arguments);
      return new Said(
          status,
          said.toString(StandardCharsets.UTF_8).lines().toList(),
          complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private String elsewhere() {
    return folder.resolve("nothing-here").toString();
  }

  @Test
  void aGenuineSheetIsADoneAnswer() {
    Said said =
        run("check-sheet", sheet.toString(), "--key", key.toString(), "--data", elsewhere());

    assertThat(said.status()).isEqualTo(Givre.DONE);
    assertThat(said.lines().getFirst())
        .contains("authentique")
        .contains("2026-LIB-000123")
        .contains("EXERCICE");
  }

  @Test
  void anAlteredOneIsNo() throws IOException {
    byte[] bytes = Files.readAllBytes(sheet);
    bytes[bytes.length / 2] ^= 1;
    Files.write(sheet, bytes);

    Said said =
        run(
            "check-sheet",
            "--json",
            sheet.toString(),
            "--key",
            key.toString(),
            "--data",
            elsewhere());

    assertThat(said.status()).isEqualTo(Givre.NO);
    assertThat(said.lines().getFirst())
        .contains("\"verdict\":\"altered\"")
        .contains("\"number\":\"2026-LIB-000123\"");
  }

  @Test
  void withoutAKeyItSaysWhatItNeeds() {
    Said said = run("check-sheet", sheet.toString(), "--data", elsewhere());

    assertThat(said.status()).isEqualTo(Givre.COULD_NOT_RUN);
    assertThat(said.complaint()).contains("--key");
  }

  @Test
  void theDataFolderGivesItsOwnKey() {
    Said said = run("check-sheet", sheet.toString(), "--data", folder.toString());

    assertThat(said.status()).isEqualTo(Givre.DONE);
  }

  @Test
  void aMissingFileAndAFileThatIsNoKeyAreSaid() {
    Said missing = run("check-sheet", elsewhere(), "--key", key.toString(), "--data", elsewhere());
    Said noKey =
        run("check-sheet", sheet.toString(), "--key", sheet.toString(), "--data", elsewhere());

    assertThat(missing.status()).isEqualTo(Givre.COULD_NOT_RUN);
    assertThat(noKey.status()).isEqualTo(Givre.COULD_NOT_RUN);
    assertThat(noKey.complaint()).contains("fiche.pdf").contains("clé publique");
    Said noFile = run("check-sheet", sheet.toString(), "--key", elsewhere(), "--data", elsewhere());
    assertThat(noFile.complaint()).contains("nothing-here").contains("clé publique");
  }
}
