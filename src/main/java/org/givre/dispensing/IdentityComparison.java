package org.givre.dispensing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.givre.kernel.ActorId;
import org.givre.kernel.FindKey;

/**
 * The identity of an arrival, read twice independently and held against order and patient.
 *
 * @param missing mandatory fields that two persons have not read
 */
public record IdentityComparison(List<ComparedField> fields, Set<IdentityField> missing) {

  public IdentityComparison {
    fields = List.copyOf(fields);
    missing = Set.copyOf(missing);
  }

  public static IdentityComparison of(ExpectedIdentity expected, List<IdentityReading> readings) {
    List<ComparedField> fields = new ArrayList<>();
    Set<IdentityField> missing = EnumSet.noneOf(IdentityField.class);
    for (IdentityField field : IdentityField.values()) {
      ComparedField compared = compare(field, expected, readings);
      if (!compared.cells().isEmpty() || expected.mandatory().contains(field)) {
        fields.add(compared);
      }
      if (expected.mandatory().contains(field) && readersOf(compared) < 2) {
        missing.add(field);
      }
    }
    return new IdentityComparison(fields, missing);
  }

  private static ComparedField compare(
      IdentityField field, ExpectedIdentity expected, List<IdentityReading> readings) {
    Optional<String> wanted = Optional.ofNullable(expected.values().get(field));
    List<ComparedField.Cell> last = lastReadings(field, readings);
    String against =
        wanted.or(() -> last.stream().map(ComparedField.Cell::value).findFirst()).orElse("");
    List<ComparedField.Cell> cells =
        last.stream()
            .map(
                cell ->
                    new ComparedField.Cell(
                        cell.carrier(),
                        cell.reader(),
                        cell.value(),
                        FindKey.of(cell.value()).equals(FindKey.of(against))))
            .toList();
    return new ComparedField(field, wanted, cells);
  }

  /** What each person read last on each carrier: a field read again counts as it was read then. */
  private static List<ComparedField.Cell> lastReadings(
      IdentityField field, List<IdentityReading> readings) {
    Map<Map.Entry<Carrier, ActorId>, ComparedField.Cell> last = new LinkedHashMap<>();
    for (IdentityReading reading : readings) {
      String value = reading.values().get(field);
      if (value != null) {
        Who reader = reading.stamp().by();
        last.put(
            Map.entry(reading.carrier(), reader.id()),
            new ComparedField.Cell(reading.carrier(), reader, value, true));
      }
    }
    return List.copyOf(last.values());
  }

  private static long readersOf(ComparedField field) {
    Set<ActorId> readers =
        field.cells().stream().map(cell -> cell.reader().id()).collect(Collectors.toSet());
    return readers.size();
  }

  public List<IdentityField> differing() {
    return fields.stream().filter(ComparedField::differs).map(ComparedField::field).toList();
  }

  /** The readers, in the order they read. */
  public Set<Who> readers() {
    return fields.stream()
        .flatMap(field -> field.cells().stream())
        .map(ComparedField.Cell::reader)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Read by two persons, everything asked for, nothing different. */
  public boolean isComplete() {
    return missing.isEmpty() && differing().isEmpty() && readers().size() >= 2;
  }

  public int identical() {
    return (int) fields.stream().filter(f -> !f.cells().isEmpty() && !f.differs()).count();
  }
}
