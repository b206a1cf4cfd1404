package org.givre.dispensing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The identity of an arrival, read twice independently and held against order and patient.
 *
 * @param missing mandatory fields that the product sheet asks for and two persons have not read
 */
public record IdentityComparison(List<ComparedField> fields, Set<IdentityField> missing) {

  public IdentityComparison {
    fields = List.copyOf(fields);
    missing = Set.copyOf(missing);
  }

  public List<IdentityField> differing() {
    return fields.stream().filter(ComparedField::differs).map(ComparedField::field).toList();
  }

  /** The readers, in the order they read. */
  public Set<Who> readers() {
    return fields.stream()
        .flatMap(field -> field.cells().stream())
        .map(ComparedField.Cell::reader)
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  /** Read by two persons, everything asked for, nothing different. */
  public boolean isComplete() {
    return missing.isEmpty() && differing().isEmpty() && readers().size() >= 2;
  }
}
