package org.givre.history.store;

import java.io.BufferedReader;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.givre.history.Spool;
import org.givre.history.SpoolReport;
import org.givre.history.SpoolReport.Damage;
import org.givre.history.SpoolUnwritable;
import org.givre.measure.Reading;

/** The spool as files of one UTC day each: {@code 2026-11-24.readings}. */
public final class FileSpool implements Spool {

  private static final String SUFFIX = ".readings";

  /** Written after a torn tail, so that it stays known as one. */
  private static final String TORN = "#torn";

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
    String first = firstDay + SUFFIX;
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> path.getFileName().toString().endsWith(SUFFIX))
          .filter(path -> path.getFileName().toString().compareTo(first) >= 0)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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

  /** One file being read, line by line. */
  private static final class DayFile {
    private final Path file;
    private final List<Damage> damages;
    private long number;
    private long readings;

    private DayFile(Path file, List<Damage> damages) {
      this.file = file;
      this.damages = damages;
    }

    private long replay(Instant from, Consumer<Reading> sink) {
      try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          number++;
          take(
              new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8),
              from,
              sink);
        }
        markTornTail();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      return readings;
    }

    private void take(String line, Instant from, Consumer<Reading> sink) {
      if (line.equals(TORN)) {
        markTorn();
        return;
      }
      Optional<Reading> reading = SpoolLine.parse(line);
      if (reading.isEmpty()) {
        damages.add(new Damage(file.getFileName().toString(), number, false));
      } else if (!reading.get().at().isBefore(from)) {
        readings++;
        sink.accept(reading.get());
      }
    }

    private void markTornTail() throws IOException {
      boolean damagedAtEnd =
          !damages.isEmpty() && isHere(damages.getLast()) && damages.getLast().line() == number;
      if (damagedAtEnd && !endsWithNewline()) {
        markTorn();
      }
    }

    private void markTorn() {
      if (!damages.isEmpty() && isHere(damages.getLast())) {
        Damage last = damages.removeLast();
        damages.add(new Damage(last.file(), last.line(), true));
      }
    }

    private boolean isHere(Damage damage) {
      return damage.file().equals(file.getFileName().toString());
    }

    private boolean endsWithNewline() throws IOException {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) == '\n';
      }
    }
  }
}
