package org.givre.history.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.givre.history.SpoolReport;
import org.givre.history.SpoolReport.Damage;
import org.givre.history.SpoolUnwritable;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSpoolTest {

  private static final Instant T0 = Instant.parse("2026-11-24T09:00:00.123456Z");
  private static final ChannelId TOP = new ChannelId(new UUID(1, 2));

  @TempDir Path folder;

  static Reading reading(int second, Value value) {
    return new Reading(
        TOP, T0.plusSeconds(second), 42L + second, value, "010302F85A7BBF", "tank@1", Source.LIVE);
  }

  private static List<Reading> some(int from, int count) {
    List<Reading> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(reading(from + i, new Value.Good(-178.4 + i / 7.0)));
    }
    return some;
  }

  private List<Reading> replayed() {
    List<Reading> back = new ArrayList<>();
    try (FileSpool spool = new FileSpool(folder)) {
      spool.replay(Instant.EPOCH, back::add);
    }
    return back;
  }

  private Path day() {
    return folder.resolve("2026-11-24.readings");
  }

  @Test
  void givesBackExactlyWhatWasWritten() {
    List<Reading> all =
        List.of(
            reading(0, new Value.Good(-195.8)),
            reading(10, new Value.Good(0.1 + 0.2)),
            reading(20, new Value.Suspect(-178.4, "UNVERIFIED_PROFILE")),
            reading(30, new Value.Missing("EXCEPTION:04")),
            new Reading(
                TOP,
                T0.plusSeconds(40),
                0,
                new Value.Missing("a\tb\\c\nd"),
                "\r\n\t\\",
                "é@2",
                Source.TYPED));
    try (FileSpool spool = new FileSpool(folder)) {
      spool.append(all.subList(0, 2));
      spool.append(all.subList(2, 5));
    }

    assertThat(replayed()).isEqualTo(all);
  }

  @Test
  void startsANewFileEachDay() {
    try (FileSpool spool = new FileSpool(folder)) {
      spool.append(List.of(reading(0, new Value.Good(1)), reading(86_400, new Value.Good(2))));
    }

    assertThat(day()).exists();
    assertThat(folder.resolve("2026-11-25.readings")).exists();
    assertThat(replayed()).hasSize(2);
  }

  @Test
  void replaysFromAnInstant() {
    try (FileSpool spool = new FileSpool(folder)) {
      spool.append(some(0, 10));
      List<Reading> back = new ArrayList<>();
      spool.replay(T0.plusSeconds(7), back::add);
      assertThat(back).hasSize(3);
    }
  }

  @Test
  void aLastLineCutAtAnyByteIsReportedAndEverythingBeforeItIsKept() throws IOException {
    try (FileSpool spool = new FileSpool(folder)) {
      spool.append(some(0, 3));
    }
    byte[] whole = Files.readAllBytes(day());
    for (int cut = lineEnd(whole, 2) + 2; cut < whole.length; cut++) {
      Files.write(day(), Arrays.copyOf(whole, cut));
      List<Reading> back = new ArrayList<>();
      SpoolReport report;
      try (FileSpool spool = new FileSpool(folder)) {
        report = spool.replay(Instant.EPOCH, back::add);
      }
      boolean onlyTheNewlineIsLacking = cut == whole.length - 1;
      assertThat(back).hasSize(onlyTheNewlineIsLacking ? 3 : 2);
      assertThat(report.damages())
          .isEqualTo(
              onlyTheNewlineIsLacking
                  ? List.of()
                  : List.of(new Damage("2026-11-24.readings", 3, true)));
    }
  }

  private static int lineEnd(byte[] bytes, int line) {
    int seen = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n' && ++seen == line) {
        return i;
      }
    }
    throw new IllegalArgumentException("no line " + line);
  }

  @Test
  void writingGoesOnAfterATornTailWhichStaysKnownAsOne() throws IOException {
    try (FileSpool spool = new FileSpool(folder)) {
      spool.append(some(0, 3));
    }
    byte[] whole = Files.readAllBytes(day());
    Files.write(day(), Arrays.copyOf(whole, whole.length - 9));

    List<Reading> back = new ArrayList<>();
    try (FileSpool spool = new FileSpool(folder)) {
      spool.append(some(10, 2));
      SpoolReport report = spool.replay(Instant.EPOCH, back::add);
      assertThat(report.damages()).containsExactly(new Damage("2026-11-24.readings", 3, true));
    }
    assertThat(back).hasSize(4);
  }

  @Test
  void aChangedByteAnywhereIsFoundAndNotGuessedAt() throws IOException {
    try (FileSpool spool = new FileSpool(folder)) {
      spool.append(some(0, 3));
    }
    byte[] whole = Files.readAllBytes(day());
    int start = lineEnd(whole, 1) + 1;
    for (int at = start; at < lineEnd(whole, 2); at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      Files.write(day(), changed);
      List<Reading> back = new ArrayList<>();
      try (FileSpool spool = new FileSpool(folder)) {
        SpoolReport report = spool.replay(Instant.EPOCH, back::add);
        assertThat(report.damages()).as("byte %d", at).isNotEmpty();
      }
      assertThat(back).contains(some(0, 3).get(0), some(0, 3).get(2)).doesNotHaveDuplicates();
    }
  }

  @Test
  void saysSoWhenItCannotWrite() throws IOException {
    Path file = folder.resolve("not-a-folder");
    Files.writeString(file, "x", StandardOpenOption.CREATE);
    try (FileSpool spool = new FileSpool(file)) {
      assertThatThrownBy(() -> spool.append(some(0, 1))).isInstanceOf(SpoolUnwritable.class);
    }
  }
}
