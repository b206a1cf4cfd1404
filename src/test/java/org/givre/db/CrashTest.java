package org.givre.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.givre.access.Signature;
import org.givre.access.SignatureId;
import org.givre.access.store.Argon2Passwords;
import org.givre.app.OpenFolder;
import org.givre.app.Recovery;
import org.givre.app.SheetParts;
import org.givre.app.Verification;
import org.givre.app.Verifications;
import org.givre.backup.file.Restoring;
import org.givre.custody.UnitId;
import org.givre.custody.UnitState;
import org.givre.custody.Units;
import org.givre.custody.store.SqlCustody;
import org.givre.document.SheetNumber;
import org.givre.history.store.FileSpool;
import org.givre.kernel.SystemTicker;
import org.givre.settings.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed at random instants while it takes in readings, receives, signs, writes
 * sheets, seals, backs up, migrates. Afterwards it opens without a hand: every acknowledged fact is
 * there, none is half there. A few kills here; {@code -Dgivre.kills=1000} for the full number.
 */
class CrashTest {

  private static final int KILLS = Integer.getInteger("givre.kills", 14);
  private static final long SEED = Long.getLong("givre.seed", 20_261_124L);

  private static final List<CrashWork> ONLY =
      Arrays.stream(CrashWork.values())
          .filter(work -> System.getProperty("givre.only", work.name()).contains(work.name()))
          .toList();

  @TempDir private Path root;
  private final Random random = new Random(SEED);
  private final Map<CrashWork, Integer> done = new HashMap<>();

  @Test
  void everyAcknowledgedFactIsThereAndNoneIsHalfThere() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      CrashWork work = ONLY.get(kill % ONLY.size());
      Path folder = root.resolve(work.name() + (work.isFresh() ? kill : 0));
      List<String> acknowledged = killed(work, folder, kill);
      Path kept = kept(folder);
      try {
        check(folder, acknowledged);
      } catch (AssertionError | RuntimeException wrong) {
        throw new AssertionError(
            "kill " + kill + " during " + work + ", seed " + SEED + ", " + kept, wrong);
      }
      done.merge(work, acknowledged.size(), Integer::sum);
      if (work.isFresh()) {
        clear(folder);
      }
      if (kill % 50 == 49) {
        Files.writeString(
            Path.of(System.getProperty("java.io.tmpdir"), "givre-kills.txt"),
            (kill + 1) + " kills, acknowledged and found: " + done + "\n");
      }
    }
    assertThat(done.values().stream().mapToInt(Integer::intValue).sum()).isPositive();
  }

  /** The database as the kill left it, to look at when something is wrong. */
  private Path kept(Path folder) throws IOException {
    Path kept = root.resolve("as-killed");
    Path wanted = Path.of(System.getProperty("givre.keep", kept.toString()));
    Files.createDirectories(wanted);
    for (String name : List.of("givre.mv.db", "givre.head")) {
      if (Files.exists(folder.resolve(name))) {
        Files.copy(folder.resolve(name), wanted.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return wanted;
  }

  /** What was acknowledged before the power went. */
  private List<String> killed(CrashWork work, Path folder, int kill) throws Exception {
    work.prepare(folder);
    List<String> lines = new ArrayList<>();
    try (ChildJvm child =
        ChildJvm.run(CrashWork.class, work.name(), folder.toString(), String.valueOf(kill))) {
      boolean early = random.nextInt(5) == 0;
      // A slow machine must not turn every kill into one of the start.
      int wanted = early ? 0 : 1 + random.nextInt(4);
      while (lines.size() < wanted) {
        String line = child.line();
        assertThat(line).as(work + " works at all").isNotNull();
        lines.add(line);
      }
      child.killAfter(Duration.ofMillis(random.nextInt(early ? 1500 : 400)));
      lines.addAll(child.rest());
    }
    // The kill may have cut the last line itself: whole ones end with a stop.
    return lines.stream()
        .filter(line -> line.endsWith("."))
        .map(line -> line.substring(0, line.length() - 1))
        .toList();
  }

  private static void check(Path root, List<String> acknowledged) {
    DataFolder folder = new DataFolder(root);
    try (OpenFolder open =
        OpenFolder.open(
            folder,
            OpenFolder.Use.TRAINING,
            "test",
            new SystemTicker(),
            new Argon2Passwords(64, 1, 1))) {
      Recovery.refill(open.ground(), java.time.Instant.EPOCH);
      found(open, acknowledged);
      for (Verification one : Verifications.of(open)) {
        assertThat(one.run(checked -> {}).bad()).as(one.what()).isEqualTo(torn(open, one));
      }
    }
  }

  /** A line cut by the kill was never acknowledged; it is known as torn and set aside. */
  private static long torn(OpenFolder open, Verification one) {
    if (!one.what().equals("readings")) {
      return 0;
    }
    try (FileSpool spool = new FileSpool(open.ground().folder().spool())) {
      return spool.replay(java.time.Instant.EPOCH, reading -> {}).damages().stream()
          .filter(damage -> damage.torn())
          .count();
    }
  }

  private static void found(OpenFolder open, List<String> acknowledged) {
    Set<Long> readings = new HashSet<>();
    try (FileSpool spool = new FileSpool(open.ground().folder().spool())) {
      spool.replay(java.time.Instant.EPOCH, reading -> readings.add(reading.monotonicNanos()));
    }
    Units units = new Units(open.ground().works(), new SqlCustody());
    for (String line : acknowledged) {
      String[] words = line.split(" ");
      switch (words[0]) {
        case "reading" -> assertThat(readings).contains(Long.valueOf(words[1]));
        case "signature" -> assertThat(isSigned(open, UUID.fromString(words[1]))).as(line).isTrue();
        case "received" ->
            assertThat(units.find(new UnitId(UUID.fromString(words[1]))).orElseThrow().state())
                .as(line)
                .isNotEqualTo(UnitState.EXPECTED);
        case "sheet" ->
            assertThat(
                    SheetParts.of(open.ground())
                        .archive()
                        .copies(SheetNumber.parse(words[1]).orElseThrow()))
                .as(line)
                .isNotEmpty();
        case "backup" -> assertThat(Restoring.keyId(Path.of(words[1]))).as(line).isPresent();
        case "journal" ->
            assertThat(open.ground().works().read(open.ground().trail()::head).number())
                .as(line)
                .isGreaterThanOrEqualTo(Long.parseLong(words[1]));
        default -> throw new IllegalStateException(line);
      }
    }
  }

  private static boolean isSigned(OpenFolder open, UUID id) {
    Optional<Signature> kept =
        open.ground()
            .works()
            .read(work -> open.ground().signing().signature(work, new SignatureId(id)));
    return kept.isPresent();
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }
}
