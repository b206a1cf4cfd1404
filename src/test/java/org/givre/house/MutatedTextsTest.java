package org.givre.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.givre.access.OneTimeCode;
import org.givre.backfill.LogMapping;
import org.givre.backfill.LogReader;
import org.givre.backfill.ReadLog;
import org.givre.keys.FolderKey;
import org.givre.settings.DataFolder;
import org.givre.settings.SettingsFile;
import org.givre.words.TypedNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Readers of texts that people type or carry in, on damaged input: they read or refuse, and what
 * they take is within its bounds. Short here; {@code -Dgivre.mutations=1000000} for the long run.
 */
class MutatedTextsTest {

  private static final int INPUTS = Integer.getInteger("givre.mutations", 3_000);
  private static final String[] NASTY = {
    "\u202e",
    "\u0000",
    "\ufeff",
    ";",
    "\t",
    "\r\n",
    "\"",
    "--",
    "99999999999999",
    "NaN",
    "1e309",
    "30/02/2027",
    "=cmd()",
    "../",
    "\ud83d",
    "-",
    ",",
    ".",
    "\\u00zz",
    "\\"
  };

  @TempDir private Path folder;

  private static void mutated(List<String> good, Consumer<String> reader) {
    Random chance = new Random(20_261_124);
    for (int round = 0; round < INPUTS; round++) {
      StringBuilder text = new StringBuilder(good.get(chance.nextInt(good.size())));
      for (int times = chance.nextInt(5); times >= 0; times--) {
        int at = text.isEmpty() ? 0 : chance.nextInt(text.length());
        switch (chance.nextInt(5)) {
          case 0 -> text.insert(at, NASTY[chance.nextInt(NASTY.length)]);
          case 1 -> text.setLength(at);
          case 2 -> text.insert(at, (char) chance.nextInt(0x3000));
          case 3 -> text.delete(at, Math.min(text.length(), at + chance.nextInt(20)));
          default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 30)));
        }
      }
      String tried = text.toString();
      assertThat(tried).satisfies(reader::accept);
    }
  }

  @Test
  void controllersLogs() {
    List<String> good =
        List.of(
            "Date,Time,Top,Bottom,Level\n11/24/2026,10:00:00,-180.1,-191.2,412\n"
                + "11/24/2026,10:05:00,-180.0,-191.3,411\n",
            "2026-11-24T10:00:00Z;-180,1;-191,2\n2026-11-24T10:05:00Z;-180,0;-191,3\n");
    mutated(
        good,
        text -> {
          ReadLog read = LogReader.read(text, LogMapping.guessed(text));
          assertThat(read).isNotNull();
        });
  }

  @Test
  void numbersThatAreTyped() {
    mutated(
        List.of("-191,2", "+4", "0", "\u2212150,0", "12.5", "1\u202f234,5"),
        text -> TypedNumber.of(text).ifPresent(n -> assertThat(Math.abs(n)).isLessThan(1e8)));
  }

  @Test
  void keysFromTheSafe() {
    String code = FolderKey.fresh().code();
    mutated(
        List.of(code),
        text ->
            FolderKey.ofCode(text)
                .ifPresent(
                    key -> assertThat(key.code()).as("only the key itself").isEqualTo(code)));
  }

  @Test
  void settingsFiles() throws IOException {
    SettingsFile file = new SettingsFile(new DataFolder(folder), "poste");
    Path real = new DataFolder(folder).settingsFile();
    String good =
        "site.hospital=CHU\nsite.finess=630780989\nscreen.language=fr\nscreen.text-percent=100\n"
            + "backup.at=02:00\nbackup.days=14\naccess.password-least=12\naccess.code-asked=yes\n";
    Random chance = new Random(7);
    for (int round = 0; round < Math.min(INPUTS, 20_000); round++) {
      byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
      for (int times = chance.nextInt(6); times >= 0; times--) {
        bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(7));
      }
      Files.write(real, bytes);
      var read = file.read();
      assertThat(read.access().passwordLeast()).isBetween(10, 64);
      assertThat(read.backup().days()).isBetween(2, 90);
      assertThat(read.screen().textPercent()).isBetween(100, 150);
    }
  }

  @Test
  void aPathTypedByHandDoesNotKeepTheProgramShut() throws IOException {
    SettingsFile file = new SettingsFile(new DataFolder(folder), "poste");
    Files.writeString(
        new DataFolder(folder).settingsFile(),
        "backup.second=D:\\\\users\\users\nbackup.days=20\n");
    assertThat(file.read().backup().second()).isEqualTo("D:\\users\\users");
    assertThat(file.read().backup().days()).isEqualTo(20);
  }

  @Test
  void codesOfGenerators() {
    var secret = org.givre.access.CodeSecret.fresh(new java.security.SecureRandom());
    var at = java.time.Instant.parse("2026-11-24T09:42:00Z");
    String now = OneTimeCode.at(secret, at);
    mutated(
        List.of(now),
        text ->
            OneTimeCode.stepOf(secret, text, at)
                .ifPresent(
                    step -> assertThat(text).as("a code is six digits").matches("[0-9]{6}")));
  }
}
