package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.givre.access.NewAccount;
import org.givre.access.Role;
import org.givre.access.store.Argon2Passwords;
import org.givre.app.safe.FolderSecrets;
import org.givre.audit.AuditFact;
import org.givre.audit.Subject;
import org.givre.backup.BackupFailed;
import org.givre.backup.BackupMade;
import org.givre.backup.file.Restoring.Origin;
import org.givre.db.DatabaseUnusable;
import org.givre.history.store.FileSpool;
import org.givre.history.store.SqlReadingLog;
import org.givre.kernel.ActorId;
import org.givre.kernel.HandTicker;
import org.givre.keys.FolderKey;
import org.givre.keys.FolderKeys;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.settings.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a backup promises: everything back, elsewhere, proved, and nothing silently missing. */
class RecoveryTest {

  private final HandTicker clock = HandTicker.at("2026-11-24T09:42:00Z");
  private final ChannelId channel = new ChannelId(UUID.randomUUID());

  @TempDir private Path folder;
  @TempDir private Path second;
  @TempDir private Path keys;
  @TempDir private Path empty;

  @BeforeEach
  void keysOfThisTest() {
    System.setProperty("givre.keys", keys.toString());
  }

  @AfterEach
  void keysOfTheAccount() {
    System.clearProperty("givre.keys");
  }

  private OpenFolder open() {
    return OpenFolder.open(
        new DataFolder(folder),
        OpenFolder.Use.ENCRYPTED,
        "desktop",
        clock,
        new Argon2Passwords(64, 1, 1));
  }

  private static void firstAccount(OpenFolder open) {
    open.ground()
        .firstRun()
        .create(
            "Alice",
            "Exemple",
            new NewAccount("a.exemple", "neige et azote".toCharArray(), Set.of(Role.ADMINISTRATOR)),
            open.ground().ticker().now())
        .orThrow();
  }

  private void act(OpenFolder open, String label) {
    clock.forward(Duration.ofSeconds(10));
    AuditFact fact =
        AuditFact.of(clock.now(), ActorId.GIVRE, "test.act", new Subject("test", label, label));
    open.ground().works().inOne(work -> open.ground().journal().record(work, fact));
  }

  private List<Reading> readings(int count) {
    List<Reading> readings = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      clock.forward(Duration.ofSeconds(30));
      readings.add(
          new Reading(
              channel,
              clock.now(),
              n,
              new Value.Good(-190 - n / 10.0),
              "0103",
              "test 1",
              Source.LIVE));
    }
    return readings;
  }

  private void keep(OpenFolder open, List<Reading> readings) {
    spool(readings);
    open.ground()
        .works()
        .inOne(
            work -> {
              new SqlReadingLog().append(work, readings);
              return 0;
            });
  }

  private void spool(List<Reading> readings) {
    try (FileSpool spool = new FileSpool(folder.resolve("spool"))) {
      spool.append(readings);
    }
  }

  private FolderKey key() {
    return FolderSecrets.of(new DataFolder(folder)).key();
  }

  private static long count(OpenFolder open) {
    Recovery.Refilled all = Recovery.refill(open.ground(), Instant.EPOCH);
    assertThat(all.added()).isZero();
    return all.read();
  }

  @Test
  void whatWasBackedUpIsTheSameOnAnEmptyMachine() throws IOException {
    BackupMade made;
    try (OpenFolder open = open()) {
      firstAccount(open);
      keep(open, readings(40));
      Path sheet = open.ground().folder().documents().resolve("2026/feuille.pdf");
      Files.createDirectories(sheet.getParent());
      Files.writeString(sheet, "une feuille");
      made = BackupParts.of(open).backups().backUp(Optional.empty());
    }
    FolderKey carried = FolderKey.ofCode(key().code()).orElseThrow();
    System.setProperty("givre.keys", empty.resolve("keys").toString());

    Path elsewhere = empty.resolve("givre");
    Recovery.Report report =
        Recovery.restore(new DataFolder(elsewhere), made.file(), carried, clock);

    assertThat(report.restored().manifest()).isEqualTo(made.manifest());
    assertThat(report.lost()).isEmpty();
    assertThat(report.verified().values()).allMatch(result -> result.bad() == 0);
    assertThat(elsewhere.resolve("documents/2026/feuille.pdf")).hasContent("une feuille");
    assertThat(Files.readString(elsewhere.resolve("givre.head"))).startsWith("0000");
    try (OpenFolder again =
        OpenFolder.open(new DataFolder(elsewhere), OpenFolder.Use.REAL, "test", clock)) {
      assertThat(count(again)).isEqualTo(40);
      assertThat(again.ground().mark().id()).isEqualTo(made.manifest().folder());
    }
  }

  @Test
  void aDatabaseCutShortComesBackFromTheBackupAndTheSpool() throws IOException {
    try (OpenFolder open = open()) {
      firstAccount(open);
      keep(open, readings(20));
      BackupParts.of(open).backups().backUp(Optional.empty());
      keep(open, readings(15));
      act(open, "after");
      act(open, "after too");
    }
    Path file = folder.resolve("givre.mv.db");
    byte[] whole = Files.readAllBytes(file);
    try (FileChannel channelOfFile = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channelOfFile.truncate(20_000);
    }
    assertThatThrownBy(this::open).isInstanceOf(DatabaseUnusable.class);

    Path backup = newest(folder.resolve("backups"));
    Recovery.Report report = Recovery.restore(new DataFolder(folder), backup, key(), clock);

    assertThat(report.refilled().added()).isEqualTo(15);
    // The backup's own entry and two acts came after it was made.
    assertThat(report.lost().orElseThrow()).containsExactly(2, 4);
    assertThat(report.restored().from(Origin.FOLDER_LONGER))
        .containsExactly("spool/2026-11-24.readings");
    Path aside = report.restored().aside().orElseThrow();
    assertThat(Files.readAllBytes(aside.resolve("givre.mv.db")))
        .isEqualTo(java.util.Arrays.copyOf(whole, 20_000));
    try (OpenFolder again = open()) {
      assertThat(count(again)).isEqualTo(35);
      assertThat(again.ground().works().read(again.ground().trail()::head).number()).isEqualTo(2);
    }
  }

  private static Path newest(Path backups) throws IOException {
    try (var files = Files.list(backups)) {
      return files
          .filter(one -> one.toString().endsWith(".givre-backup"))
          .sorted()
          .reduce((one, other) -> other)
          .orElseThrow();
    }
  }

  @Test
  void aDamagedDayOfTheSpoolComesFromTheBackupAndKeepsWhatItHasMore() throws IOException {
    try (OpenFolder open = open()) {
      firstAccount(open);
      keep(open, readings(20));
      BackupParts.of(open).backups().backUp(Optional.empty());
      spool(readings(5));
    }
    Path day = folder.resolve("spool/2026-11-24.readings");
    try (FileChannel one = FileChannel.open(day, StandardOpenOption.WRITE)) {
      one.write(ByteBuffer.wrap(new byte[] {'#'}), 100);
    }
    Recovery.Report report =
        Recovery.restore(new DataFolder(folder), newest(folder.resolve("backups")), key(), clock);
    assertThat(report.restored().from(Origin.BACKUP_INSTEAD))
        .containsExactly("spool/2026-11-24.readings");
    assertThat(report.refilled().damaged()).isZero();
    assertThat(report.refilled().added()).isEqualTo(5);
    try (OpenFolder again = open()) {
      assertThat(count(again)).isEqualTo(25);
    }
  }

  @Test
  void aBackupThatWasTouchedIsRefusedAndNothingIsReplaced() throws IOException {
    BackupMade made;
    try (OpenFolder open = open()) {
      firstAccount(open);
      made = BackupParts.of(open).backups().backUp(Optional.empty());
    }
    byte[] before = Files.readAllBytes(folder.resolve("givre.mv.db"));
    try (FileChannel one = FileChannel.open(made.file(), StandardOpenOption.WRITE)) {
      one.write(ByteBuffer.wrap(new byte[] {'#'}), made.bytes() / 2);
    }
    assertThatThrownBy(() -> Recovery.restore(new DataFolder(folder), made.file(), key(), clock))
        .isInstanceOf(BackupFailed.class);
    assertThat(Files.readAllBytes(folder.resolve("givre.mv.db"))).isEqualTo(before);
    assertThat(folder.resolve("restoring")).doesNotExist();
    assertThat(folder.resolve("aside")).doesNotExist();
  }

  @Test
  void theSecondMediumHasItTooAndItsAbsenceIsSaid() throws IOException {
    try (OpenFolder open = open()) {
      firstAccount(open);
      setSecond(open, second.toString());
      BackupMade made = BackupParts.of(open).backups().backUp(Optional.empty());
      assertThat(made.second()).isEqualTo(BackupMade.Second.KEPT);
      assertThat(second.resolve(made.file().getFileName())).hasSameBinaryContentAs(made.file());

      clock.forward(Duration.ofHours(1));
      setSecond(open, second.resolve("not-mounted").toString());
      BackupParts parts = BackupParts.of(open);
      BackupMade lacking = parts.backups().backUp(Optional.empty());
      assertThat(lacking.second()).isEqualTo(BackupMade.Second.LACKING);
      assertThat(lacking.file()).exists();
      parts.clock().look();
      assertThat(parts.clock().state().isAmiss()).isTrue();
    }
  }

  private static void setSecond(OpenFolder open, String second) {
    var settings = open.ground().settings().read();
    var backup = new org.givre.settings.BackupSettings(settings.backup().at(), second, 14, 24);
    open.ground().settings().write(settings.with(backup));
  }

  @Test
  void theNightlyOneIsMadeByItselfAndLatenessIsKnown() {
    try (OpenFolder open = open()) {
      firstAccount(open);
      BackupParts parts = BackupParts.of(open);
      parts.clock().look();
      assertThat(parts.clock().state().last()).isEmpty();
      assertThat(parts.clock().state().isAmiss()).isFalse();
      clock.forward(Duration.ofHours(17));
      parts.clock().look();
      assertThat(parts.clock().state().last()).contains(clock.now());
      parts.clock().look();
      assertThat(parts.backups().newest(10)).hasSize(1);
      open.ground().folder().backups().toFile().setWritable(true);
      clock.forward(Duration.ofHours(23));
      parts.clock().look();
      assertThat(parts.clock().state().isAmiss()).isFalse();
    }
  }

  @Test
  void aDrillProvesTheNewestAndLeavesASignedRecord() {
    try (OpenFolder open = open()) {
      firstAccount(open);
      BackupParts parts = BackupParts.of(open);
      assertThatThrownBy(
              () ->
                  parts
                      .backups()
                      .drill(ActorId.GIVRE, Optional.empty(), BackupParts.signer(open.ground())))
          .isInstanceOf(BackupFailed.class);
      parts.backups().backUp(Optional.empty());
      var line =
          parts.backups().drill(ActorId.GIVRE, Optional.empty(), BackupParts.signer(open.ground()));
      assertThat(line.record()).contains("every digest equal").contains("signed Ed25519");
      assertThat(open.ground().folder().backups().resolve("scratch-drill")).doesNotExist();
      int at = line.record().indexOf("signed Ed25519");
      String[] words = line.record().substring(at).strip().split(" ");
      var open1 = new org.givre.keys.KeyFolder(folder.resolve("keys")).publicKey().orElseThrow();
      assertThat(words[2]).isEqualTo(open1.id());
      assertThat(
              open1.verifies(
                  line.record().substring(0, at).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                  java.util.Base64.getDecoder().decode(words[3])))
          .isTrue();
    }
  }

  @Test
  void withoutItsKeyAnEncryptedDatabaseStaysShut() throws IOException {
    open().close();
    byte[] file = Files.readAllBytes(folder.resolve("givre.mv.db"));
    assertThat(new String(file, 0, 4096, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("blockSize");
    System.setProperty("givre.keys", empty.toString());
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            DatabaseUnusable.class,
            shut -> assertThat(shut.why()).isEqualTo(DatabaseUnusable.Why.KEY_MISSING));
    new FolderKeys(empty).keep(FolderKey.ofCode(codeInSafe()).orElseThrow());
    open().close();
  }

  private String codeInSafe() throws IOException {
    try (var files = Files.list(keys)) {
      return Files.readString(files.findFirst().orElseThrow());
    }
  }

  @Test
  void theArchiveIsReadWithoutTheProgram() throws IOException {
    try (OpenFolder open = open()) {
      firstAccount(open);
      keep(open, readings(3));
      Path archive = empty.resolve("2026");
      YearArchive.Written written = new YearArchive(open.ground()).write(archive);
      assertThat(written.tables()).isGreaterThan(30);
      assertThat(Files.readAllLines(archive.resolve("csv/reading.csv"))).hasSize(4);
      assertThat(Files.readString(archive.resolve("csv/account.csv"))).doesNotContain("argon2");
      assertThat(Files.readString(archive.resolve("json/person.jsonl"))).contains("Exemple");
      for (String line : Files.readAllLines(archive.resolve("SHA256SUMS"))) {
        Path file = archive.resolve(line.substring(66));
        assertThat(org.givre.kernel.Digest.of(Files.readAllBytes(file)).hex())
            .isEqualTo(line.substring(0, 64));
      }
      assertThatThrownBy(() -> new YearArchive(open.ground()).write(archive))
          .isInstanceOf(java.io.UncheckedIOException.class);
    }
  }
}
