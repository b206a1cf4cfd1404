package org.givre.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.givre.dispensing.Carrier;
import org.givre.dispensing.ComparedField;
import org.givre.dispensing.IdentityComparison;
import org.givre.dispensing.IdentityReading;
import org.givre.dispensing.Who;
import org.givre.document.ReleaseSheet.Compared;
import org.givre.document.ReleaseSheet.Match;

/** The comparison of an arrival's identity: one row a field, one column a source. */
record IdentityOnSheet(IdentityComparison comparison, Wording wording) {

  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** The order first, then every carrier that anybody read. */
  List<String> sources() {
    List<String> sources = new ArrayList<>();
    sources.add(wording.text("source.ORDER"));
    carriers().forEach(carrier -> sources.add(wording.text("source." + carrier)));
    return sources;
  }

  private List<Carrier> carriers() {
    return comparison.fields().stream()
        .flatMap(field -> field.cells().stream())
        .map(ComparedField.Cell::carrier)
        .distinct()
        .sorted()
        .toList();
  }

  List<Compared> rows() {
    return comparison.fields().stream().map(this::row).toList();
  }

  private Compared row(ComparedField field) {
    List<Match> matches = new ArrayList<>();
    matches.add(field.expected().isPresent() ? Match.SAME : Match.ABSENT);
    carriers().forEach(carrier -> matches.add(match(field, carrier)));
    String read =
        field
            .expected()
            .or(() -> field.cells().stream().map(ComparedField.Cell::value).findFirst())
            .orElse("");
    String name = wording.any("dispensing.field." + field.field().key(), List.of());
    return new Compared(name, value(read), matches);
  }

  /** Dates are read and kept as 2027-09-30, and printed as every other date of the sheet. */
  private String value(String read) {
    return ISO_DAY.matcher(read).matches() ? wording.formats().day(LocalDate.parse(read)) : read;
  }

  private static Match match(ComparedField field, Carrier carrier) {
    List<ComparedField.Cell> cells =
        field.cells().stream().filter(cell -> cell.carrier() == carrier).toList();
    if (cells.isEmpty()) {
      return Match.ABSENT;
    }
    return cells.stream().allMatch(ComparedField.Cell::same) ? Match.SAME : Match.DIFFERENT;
  }

  String note(List<IdentityReading> readings) {
    String who =
        String.join(
            wording.text("then"),
            comparison.readers().stream()
                .map(Who::name)
                .map(ReleaseOnSheet::shortName)
                .distinct()
                .toList());
    Optional<IdentityReading> last =
        readings.stream().max(Comparator.comparing(reading -> reading.stamp().at()));
    return last.map(
            reading -> wording.text("comparison", who, wording.formats().day(reading.stamp().at())))
        .orElse("");
  }
}
