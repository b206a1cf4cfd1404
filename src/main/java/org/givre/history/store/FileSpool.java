package org.givre.history.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.givre.history.FrameSum;
import org.givre.history.Manner;
import org.givre.history.Spool;
import org.givre.history.SpoolReport;
import org.givre.history.SpoolReport.Damage;
import org.givre.history.SpoolUnwritable;
import org.givre.measure.ChannelId;
import org.givre.measure.Micros;
import org.givre.measure.Reading;
import org.givre.measure.Value;

/**
 * The spool as files of one UTC day each: {@code 2026-11-24.readings}, and once the day is over
 * {@code 2026-11-24.1.readings.gz}; what comes late for a closed day makes a second part.
 */
public final class FileSpool implements Spool {

  static final String SUFFIX = ".readings";

  /** Written after a torn tail, so that it stays known as one. */
  static final String TORN = "#torn";

  private final Path folder;
  private FileChannel open;
  private LocalDate openDay;

  public FileSpool(Path folder) {
    this.folder = folder;
  }

  @Override
  public synchronized void append(List<Reading> batch) {
    int from = 0;
    while (from < batch.size()) {
      LocalDate day = day(batch.get(from).at());
      int to = from;
      StringBuilder lines = new StringBuilder();
      while (to < batch.size() && day(batch.get(to).at()).equals(day)) {
        lines.append(SpoolLine.of(batch.get(to++)));
      }
      write(day, lines.toString().getBytes(StandardCharsets.UTF_8));
      from = to;
    }
  }

  private void write(LocalDate day, byte[] lines) {
    try {
      FileChannel file = file(day);
      long before = file.size();
      try {
        ByteBuffer rest = ByteBuffer.wrap(lines);
        while (rest.hasRemaining()) {
          file.write(rest);
        }
        file.force(false);
      } catch (IOException full) {
        // Nothing of a batch counts unless all of it does.
        file.truncate(before);
        throw full;
      }
    } catch (IOException unwritable) {
      close();
      throw new SpoolUnwritable(unwritable);
    }
  }

  private FileChannel file(LocalDate day) throws IOException {
    if (open != null && day.equals(openDay)) {
      return open;
    }
    close();
    Files.createDirectories(folder);
    Path path = folder.resolve(day + SUFFIX);
    boolean isNew = Files.notExists(path);
    open =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    openDay = day;
    open.position(open.size());
    setTornTailAside(open);
    if (isNew) {
      forceFolder();
    }
    return open;
  }

  private static void setTornTailAside(FileChannel file) throws IOException {
    if (file.size() == 0) {
      return;
    }
    ByteBuffer last = ByteBuffer.allocate(1);
    file.read(last, file.size() - 1);
    if (last.get(0) != '\n') {
      file.write(ByteBuffer.wrap(("\n" + TORN + "\n").getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** A new file's name is on disk only once its folder is; Windows cannot and need not do this. */
  private void forceFolder() {
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    } catch (IOException foldersCannotBeForcedHere) {
      return;
    }
  }

  @Override
  public synchronized SpoolReport replay(Instant from, Consumer<Reading> sink) {
    List<Damage> damages = new ArrayList<>();
    long readings = 0;
    for (Path file : files(day(from))) {
      readings += new DayFile(file, damages).replay(from, sink);
    }
    return new SpoolReport(readings, damages);
  }

  private List<Path> files(LocalDate firstDay) {
    if (Files.notExists(folder)) {
      return List.of();
    }
    String first = firstDay.toString();
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> isOurs(path.getFileName().toString()))
          .filter(path -> path.getFileName().toString().compareTo(first) >= 0)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Closed parts of a day come before what is still plain: a digit sorts before a letter. */
  private static boolean isOurs(String name) {
    return name.endsWith(SUFFIX) || name.endsWith(SUFFIX + ClosedFile.PACKED);
  }

  @Override
  public synchronized void close() {
    if (open == null) {
      return;
    }
    try {
      open.close();
    } catch (IOException alreadyGone) {
      // Every batch was forced when it was written; there is nothing left to lose.
      openDay = null;
    }
    open = null;
    openDay = null;
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  @Override
  public synchronized Map<Long, Long> frames(int day) {
    Map<Long, Long> frames = new HashMap<>();
    FrameSum sum = new FrameSum();
    for (Path file : filesOf(LocalDate.ofEpochDay(day))) {
      new DayFile(file, new ArrayList<>())
          .replay(Instant.EPOCH, reading -> keep(frames, sum, reading));
    }
    return frames;
  }

  private static void keep(Map<Long, Long> frames, FrameSum sum, Reading reading) {
    double number =
        switch (reading.value()) {
          case Value.Good good -> good.number();
          case Value.Suspect suspect -> suspect.number();
          case Value.Missing missing -> Double.NaN;
        };
    long key = sum.key(reading.channel(), Micros.of(reading.at()), Manner.of(reading), number);
    frames.putIfAbsent(key, sum.of(reading.raw()));
  }

  @Override
  public synchronized Optional<Reading> original(ChannelId channel, Instant at, Manner manner) {
    Reading[] found = new Reading[1];
    long micros = Micros.of(at);
    for (Path file : filesOf(day(at))) {
      new DayFile(file, new ArrayList<>())
          .replay(
              at.minusNanos(1_000),
              reading -> {
                if (Micros.of(reading.at()) == micros
                    && reading.channel().equals(channel)
                    && Manner.of(reading).equals(manner)) {
                  found[0] = reading;
                }
              });
    }
    return Optional.ofNullable(found[0]);
  }

  private List<Path> filesOf(LocalDate day) {
    return files(day).stream()
        .filter(path -> path.getFileName().toString().startsWith(day.toString()))
        .toList();
  }

  @Override
  public synchronized Optional<Closed> close(int day) {
    LocalDate of = LocalDate.ofEpochDay(day);
    if (of.equals(openDay)) {
      close();
    }
    Path plain = folder.resolve(of + SUFFIX);
    return Files.exists(plain)
        ? Optional.of(new ClosedFile(folder, of).close(plain))
        : Optional.empty();
  }

  @Override
  public synchronized List<Integer> plainDays() {
    return names(SUFFIX).stream()
        .map(name -> (int) LocalDate.parse(name.substring(0, 10)).toEpochDay())
        .toList();
  }

  @Override
  public synchronized List<String> packedFiles() {
    return names(SUFFIX + ClosedFile.PACKED);
  }

  private List<String> names(String end) {
    return files(LocalDate.EPOCH).stream()
        .map(path -> path.getFileName().toString())
        .filter(name -> name.endsWith(end))
        .toList();
  }

  @Override
  public Optional<Closed> look(String file) {
    return ClosedFile.look(folder, file);
  }
}
