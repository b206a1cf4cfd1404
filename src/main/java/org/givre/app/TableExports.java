package org.givre.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.givre.access.By;
import org.givre.audit.Subject;
import org.givre.exchange.file.TableWriter;
import org.givre.fx.Exports;
import org.givre.words.Formats;

/** Writes the tables of the pages into the folder of exports; each is an act in the journal. */
final class TableExports implements Exports {

  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Ground ground;
  private final java.util.function.Supplier<By> who;

  TableExports(Ground ground, java.util.function.Supplier<By> who) {
    this.ground = ground;
    this.who = who;
  }

  @Override
  public Optional<String> write(Table table, Format format) {
    By by = who.get();
    String stamp = NAME.format(by.at().atZone(Formats.PARIS));
    String ending = format.name().toLowerCase(Locale.ROOT);
    Path file = ground.folder().exports().resolve(table.name() + "-" + stamp + "." + ending);
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        switch (format) {
          case CSV -> TableWriter.csv(out, table.headings(), table.lines().iterator());
          case XLSX ->
              TableWriter.xlsx(out, table.name(), table.headings(), table.lines().iterator());
        }
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    journal(by, table, file.getFileName().toString());
    return Optional.of(file.toString());
  }

  private void journal(By by, Table table, String file) {
    ground
        .works()
        .inOne(
            work -> {
              ground
                  .journal()
                  .record(
                      work,
                      by.fact("exchange.exported", new Subject("export", file, file))
                          .with("lines", table.lines().size()));
              return file;
            });
  }
}
