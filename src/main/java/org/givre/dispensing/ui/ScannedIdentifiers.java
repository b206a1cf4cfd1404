package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.custody.ChainOfIdentity;
import org.givre.custody.Identifier;
import org.givre.custody.IdentifierType;
import org.givre.label.Scan;

/** Which identifiers a scan of a unit carries, and which of the expected units it names. */
final class ScannedIdentifiers {

  private ScannedIdentifiers() {}

  /**
   * A text of no family is taken for the identifier of the chain that it equals; another one is
   * kept as it is, named by nobody.
   */
  static List<Identifier> of(Scan scan, ChainOfIdentity chain, By by) {
    List<Identifier> found = new ArrayList<>();
    switch (scan) {
      case Scan.Gs1 gs1 -> {
        gs1.gtin().ifPresent(v -> found.add(scanned(IdentifierType.GTIN, v, by)));
        gs1.lot().ifPresent(v -> found.add(scanned(IdentifierType.LOT, v, by)));
        gs1.serial().ifPresent(v -> found.add(scanned(IdentifierType.SERIAL, v, by)));
      }
      case Scan.Isbt128 isbt -> isbt(isbt, by).ifPresent(found::add);
      case Scan.Sec sec -> found.add(scanned(IdentifierType.SEC, sec.canonical().substring(5), by));
      case Scan.Plain plain -> found.add(scanned(plainType(plain.text(), chain), plain.text(), by));
      case Scan.Ins ins -> {}
      case Scan.Internal internal -> {}
      case Scan.Malformed malformed -> {}
    }
    return found;
  }

  private static Optional<Identifier> isbt(Scan.Isbt128 isbt, By by) {
    return switch (isbt.structure()) {
      case "001" -> Optional.of(scanned(IdentifierType.DIN, isbt.fields().get("din"), by));
      case "035" -> Optional.of(scanned(IdentifierType.LOT, isbt.fields().get("value"), by));
      case "040" -> Optional.of(scanned(IdentifierType.COI, isbt.fields().get("coi"), by));
      default -> Optional.empty();
    };
  }

  private static IdentifierType plainType(String text, ChainOfIdentity chain) {
    String key = Identifier.key(text);
    return chain.identifiers().stream()
        .filter(known -> Identifier.key(known.value()).equals(key))
        .map(Identifier::type)
        .findFirst()
        .orElse(IdentifierType.OTHER);
  }

  private static Identifier scanned(IdentifierType type, String value, By by) {
    return new Identifier(type, "", value, Identifier.Entry.SCANNED, by.actor(), by.at());
  }

  /**
   * The unit that was scanned: the one whose own identifier it is, else the first that was not
   * scanned yet. The comparison of identities is not made here.
   */
  static Optional<Arrival.Line> unit(List<Arrival.Line> lines, List<Identifier> identifiers) {
    List<Arrival.Line> open = lines.stream().filter(line -> !line.isScanned()).toList();
    return open.stream()
        .filter(line -> isNamed(line, identifiers))
        .findFirst()
        .or(() -> open.stream().findFirst());
  }

  private static boolean isNamed(Arrival.Line line, List<Identifier> identifiers) {
    return identifiers.stream()
        .filter(i -> i.type() == IdentifierType.SERIAL || i.type() == IdentifierType.CODED)
        .anyMatch(i -> line.identity().first(i.type()).filter(i::matches).isPresent());
  }
}
