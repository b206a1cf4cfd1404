package org.givre.exchange.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.givre.exchange.PaperBar;
import org.givre.exchange.file.PaperDoor.Rule;
import org.givre.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes as a certificate and is none, is refused in words and not kept. */
class PaperDoorTest {

  @TempDir Path folder;
  private Vault vault;
  private PaperDoor door;

  @BeforeEach
  void open() {
    vault = new Vault(folder.resolve("vault"));
    door = new PaperDoor(vault);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, UTF_8);
  }

  @Test
  void aPdfIsKeptByItsDigest() throws IOException {
    PaperDoor.Kept kept =
        door.keep(file("certificat.pdf", "%PDF-1.7 un certificat"), Rule.PDF_OR_IMAGE).orThrow();
    assertThat(vault.get(kept.digest()).map(String::new)).contains("%PDF-1.7 un certificat");
    assertThat(kept.name()).isEqualTo("certificat.pdf");
  }

  @Test
  void aProgramCalledPdfIsNoPdf() throws IOException {
    assertThat(
            door.keep(file("certificat.pdf", "MZ\u0090 not a pdf"), Rule.PDF_OR_IMAGE).refusals())
        .containsExactly(new PaperBar.NotPdfNorImage("certificat.pdf"));
    assertThat(folder.resolve("vault")).doesNotExist();
    assertThat(door.keep(file("enregistreur.csv", "a;b"), Rule.ANY_CONTENT).isDone()).isTrue();
  }

  @Test
  void aScanOfTwoHundredMegabytesIsRefusedBeforeItIsRead() throws IOException {
    Path large = folder.resolve("scan.pdf");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.write("%PDF-1.7".getBytes(UTF_8));
      sparse.setLength(200L * 1024 * 1024);
    }
    assertThat(door.keep(large, Rule.PDF_OR_IMAGE).refusals())
        .containsExactly(new PaperBar.PaperTooLarge("scan.pdf", 200, 64));
  }

  @Test
  void anEmptyAFolderAndALostFileAreSaidSo() throws IOException {
    assertThat(door.keep(file("vide.pdf", ""), Rule.PDF_OR_IMAGE).refusals())
        .containsExactly(new PaperBar.PaperEmpty("vide.pdf"));
    assertThat(door.keep(folder, Rule.PDF_OR_IMAGE).isDone()).isFalse();
    assertThat(door.keep(folder.resolve("parti.pdf"), Rule.PDF_OR_IMAGE).isDone()).isFalse();
  }

  @Test
  void aNameWithAWayOrUnseenSignsIsRefused() {
    for (String name :
        new String[] {
          "../../etc/passwd", "..\\givre.mv.db", "..", " ", "a\u0000.pdf", "certificat\u202Efdp.exe"
        }) {
      assertThat(PaperDoor.name(name)).as(name).hasSize(1);
    }
    assertThat(PaperDoor.name("x".repeat(201))).hasSize(1);
    assertThat(PaperDoor.name("Certificat d’analyse n° 3 (été).pdf")).isEmpty();
  }
}
