package org.givre.custody;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every identifier known of one unit: its lot's and its own, in the order they came in. Two chains
 * are the same identity only where no identifier of a kind that both hold differs.
 */
public record ChainOfIdentity(List<Identifier> identifiers) {

  public static final ChainOfIdentity EMPTY = new ChainOfIdentity(List.of());

  public ChainOfIdentity {
    identifiers = List.copyOf(identifiers);
  }

  /** Two values that should be one. */
  public record Mismatch(Identifier ours, Identifier theirs) {
    public IdentifierType type() {
      return ours.type();
    }
  }

  public Optional<Identifier> first(IdentifierType type) {
    return identifiers.stream().filter(i -> i.type() == type).findFirst();
  }

  /** The value of the first identifier of a type, or empty text. */
  public String value(IdentifierType type) {
    return first(type).map(Identifier::value).orElse("");
  }

  public ChainOfIdentity with(Identifier more) {
    var all = new ArrayList<>(identifiers);
    all.add(more);
    return new ChainOfIdentity(all);
  }

  /** Every pair of the same kind that differs; empty where nothing contradicts. */
  public List<Mismatch> mismatches(ChainOfIdentity read) {
    List<Mismatch> found = new ArrayList<>();
    for (Identifier theirs : read.identifiers) {
      List<Identifier> same = identifiers.stream().filter(theirs::isSameKind).toList();
      if (!same.isEmpty() && same.stream().noneMatch(theirs::matches)) {
        found.add(new Mismatch(same.getFirst(), theirs));
      }
    }
    return List.copyOf(found);
  }
}
