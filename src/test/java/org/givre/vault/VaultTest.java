package org.givre.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.givre.kernel.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is what its name says, or it is found out. */
class VaultTest {

  @TempDir Path folder;

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void keepsAFileUnderItsDigest() {
    Vault vault = new Vault(folder);

    Digest digest = vault.put(stream("certificat"));

    assertThat(digest).isEqualTo(Digest.of("certificat"));
    assertThat(vault.get(digest)).map(String::new).contains("certificat");
  }

  @Test
  void keepsTheSameFileOnce() throws IOException {
    Vault vault = new Vault(folder);
    vault.put(stream("certificat"));
    vault.put(stream("certificat"));

    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void knowsNothingOfWhatItWasNotGiven() {
    assertThat(new Vault(folder.resolve("new")).get(Digest.ZERO)).isEmpty();
    assertThat(new Vault(folder.resolve("new")).damaged()).isEmpty();
  }

  @Test
  void findsAChangedFile() throws IOException {
    Vault vault = new Vault(folder);
    Digest digest = vault.put(stream("certificat"));
    vault.put(stream("autre"));

    Files.writeString(vault.file(digest), "certificat!");

    assertThat(vault.damaged()).containsExactly(vault.file(digest));
  }

  /** A scan of 200 MB: refused in the middle, and nothing of it stays. */
  @Test
  void refusesAFileThatIsTooLargeAndKeepsNothingOfIt() throws IOException {
    Vault vault = new Vault(folder);
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] piece, int from, int length) {
            return length;
          }
        };

    assertThatThrownBy(() -> vault.put(endless)).isInstanceOf(FileTooLarge.class);

    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }
}
