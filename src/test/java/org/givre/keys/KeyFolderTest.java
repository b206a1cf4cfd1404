package org.givre.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One key for the life of a folder; its loss is said, never papered over with a new one. */
class KeyFolderTest {

  private static final byte[] TEXT = "fiche".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void makesAKeyOnceAndKeepsIt() {
    SiteKey first = new KeyFolder(folder).siteKey();
    SiteKey again = new KeyFolder(folder).siteKey();

    assertThat(again.open().id()).isEqualTo(first.open().id()).hasSize(16);
    assertThat(again.sign(TEXT)).as("the same signature each time").isEqualTo(first.sign(TEXT));
  }

  @Test
  void onlyItsOwnerMayReadTheSecret() throws IOException {
    new KeyFolder(folder).siteKey();

    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("site-key.p8"))))
        .isEqualTo("rw-------");
  }

  @Test
  void thePublicHalfAloneChecksASignature() throws IOException {
    SiteKey key = new KeyFolder(folder).siteKey();
    String pem = Files.readString(new KeyFolder(folder).publicFile());

    SitePublicKey open = SitePublicKey.ofPem("avant\n" + pem + "après").orElseThrow();

    assertThat(open.verifies(TEXT, key.sign(TEXT))).isTrue();
    assertThat(open.verifies("fichE".getBytes(StandardCharsets.UTF_8), key.sign(TEXT))).isFalse();
    assertThat(open.verifies(TEXT, new byte[3])).isFalse();
  }

  @Test
  void anythingElseIsNoPublicKey() {
    assertThat(SitePublicKey.ofPem("")).isEmpty();
    assertThat(SitePublicKey.ofPem("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"))
        .isEmpty();
  }

  @Test
  void aDamagedSecretIsSaidAndNotReplaced() throws IOException {
    new KeyFolder(folder).siteKey();
    Files.writeString(folder.resolve("site-key.p8"), "damaged");

    assertThatThrownBy(() -> new KeyFolder(folder).siteKey()).isInstanceOf(KeyUnusable.class);

    assertThat(Files.readString(folder.resolve("site-key.p8"))).isEqualTo("damaged");
  }

  @Test
  void halvesOfTwoKeysAreFoundOut() throws IOException {
    new KeyFolder(folder).siteKey();
    Path other = folder.resolve("other");
    new KeyFolder(other).siteKey();
    Files.copy(
        other.resolve("site-key-public.pem"),
        folder.resolve("site-key-public.pem"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertThatThrownBy(() -> new KeyFolder(folder).siteKey()).isInstanceOf(KeyUnusable.class);
  }
}
