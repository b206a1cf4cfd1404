package org.givre.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderKeyTest {

  @TempDir private Path folder;

  @Test
  void theCodeFromTheSafeGivesTheKeyBack() {
    FolderKey key = FolderKey.fresh();
    String typed = key.code().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
    assertThat(FolderKey.ofCode(typed).orElseThrow().id()).isEqualTo(key.id());
    assertThat(FolderKey.ofCode(typed).orElseThrow().databasePassword())
        .isEqualTo(key.databasePassword());
  }

  @Test
  void aSlipOfTheHandIsNoticed() {
    Random random = new Random(7);
    int taken = 0;
    for (int round = 0; round < 2_000; round++) {
      FolderKey key = FolderKey.fresh();
      char[] code = key.code().toCharArray();
      int at = random.nextInt(code.length);
      if (code[at] == '-') {
        continue;
      }
      code[at] = code[at] == 'A' ? 'B' : 'A';
      taken += FolderKey.ofCode(new String(code)).isPresent() ? 1 : 0;
    }
    // Ten bits of check: one slip in a thousand may pass it, and then opens nothing.
    assertThat(taken).isLessThan(12);
  }

  @Test
  void aKeyIsKeptForItsOwnerOnly() throws IOException {
    FolderKeys keys = new FolderKeys(folder.resolve("keys"));
    FolderKey key = FolderKey.fresh();
    keys.keep(key);
    assertThat(keys.find(key.id()).orElseThrow().code()).isEqualTo(key.code());
    Path file = folder.resolve("keys").resolve(key.id() + ".key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    Files.writeString(file, FolderKey.fresh().code());
    assertThatThrownBy(() -> keys.find(key.id())).isInstanceOf(KeyUnusable.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 200_000})
  void whatIsSealedIsOpenedAgain(int length) throws IOException {
    FolderKey key = FolderKey.fresh();
    byte[] plain = new byte[length];
    new Random(length).nextBytes(plain);
    assertThat(opened(sealed(plain, key), key)).isEqualTo(plain);
  }

  @Test
  void everyByteChangedAndEveryCutIsNoticed() throws IOException {
    FolderKey key = FolderKey.fresh();
    byte[] plain = new byte[150_000];
    byte[] sealed = sealed(plain, key);
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      byte[] flipped = sealed.clone();
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      assertThatThrownBy(() -> opened(flipped, key)).isInstanceOf(Seal.SealBroken.class);
      byte[] cut = Arrays.copyOf(sealed, random.nextInt(sealed.length));
      assertThatThrownBy(() -> opened(cut, key)).isInstanceOf(Seal.SealBroken.class);
    }
  }

  @Test
  void aTailCutAtAPieceIsNoticed() throws IOException {
    FolderKey key = FolderKey.fresh();
    byte[] sealed = sealed(new byte[3 * 65_536], key);
    int head = sealed.length - 3 * (65_536 + 16);
    byte[] cut = Arrays.copyOf(sealed, head + 2 * (65_536 + 16));
    assertThatThrownBy(() -> opened(cut, key)).isInstanceOf(Seal.SealBroken.class);
  }

  @Test
  void anotherKeyOpensNothing() throws IOException {
    byte[] sealed = sealed(new byte[10], FolderKey.fresh());
    assertThatThrownBy(() -> opened(sealed, FolderKey.fresh())).isInstanceOf(Seal.SealBroken.class);
  }

  private static byte[] sealed(byte[] plain, FolderKey key) throws IOException {
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    try (OutputStream out = Seal.sealing(sealed, key)) {
      out.write(plain);
    }
    return sealed.toByteArray();
  }

  private static byte[] opened(byte[] sealed, FolderKey key) throws IOException {
    try (var in = Seal.opening(new ByteArrayInputStream(sealed), key)) {
      return in.readAllBytes();
    }
  }
}
