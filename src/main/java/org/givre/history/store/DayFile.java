package org.givre.history.store;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.givre.history.SpoolReport.Damage;
import org.givre.measure.Reading;

/** One file of the spool being read, line by line. */
final class DayFile {

  private final Path file;
  private final List<Damage> damages;
  private long number;
  private long readings;

  DayFile(Path file, List<Damage> damages) {
    this.file = file;
    this.damages = damages;
  }

  long replay(Instant from, Consumer<Reading> sink) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(opened(), StandardCharsets.ISO_8859_1))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        take(
            new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8),
            from,
            sink);
      }
      markTornTail();
    } catch (ZipException | EOFException notWhatWasPacked) {
      damages.add(new Damage(file.getFileName().toString(), number + 1, false));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return readings;
  }

  private InputStream opened() throws IOException {
    InputStream bytes = Files.newInputStream(file);
    return isPacked() ? new GZIPInputStream(bytes, 1 << 16) : bytes;
  }

  private boolean isPacked() {
    return file.getFileName().toString().endsWith(ClosedFile.PACKED);
  }

  private void take(String line, Instant from, Consumer<Reading> sink) {
    if (line.equals(FileSpool.TORN)) {
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
    if (damagedAtEnd && !isPacked() && !endsWithNewline()) {
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
