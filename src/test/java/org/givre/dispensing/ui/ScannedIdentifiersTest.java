package org.givre.dispensing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Somebody;
import org.givre.custody.ChainOfIdentity;
import org.givre.custody.Identifier;
import org.givre.custody.IdentifierType;
import org.givre.custody.LotId;
import org.givre.custody.Millilitres;
import org.givre.custody.Unit;
import org.givre.custody.UnitContent;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.dispensing.ReceivedUnit;
import org.givre.dispensing.Stamp;
import org.givre.label.Scanner;
import org.givre.patient.PatientId;
import org.givre.product.ProductId;
import org.junit.jupiter.api.Test;

/** Which identifiers a scanned bag carries and which of the expected units it is. */
class ScannedIdentifiersTest {

  private static final Instant AT = Instant.parse("2026-11-24T10:41:00Z");
  private static final By BY = new By(Somebody.pharmacist(), AT);

  @Test
  void aGs1CodeCarriesItemLotAndSerial() {
    assertThat(of("01034009550574131027L0931A\u001d21SER2"))
        .containsExactly("GTIN 03400955057413", "LOT 27L0931A", "SERIAL SER2");
  }

  @Test
  void isbtAndSecCarryTheApheresis() {
    assertThat(of("=A99991712345600")).containsExactly("DIN A999917123456");
    assertThat(of("&/CHA999926AB12C3")).containsExactly("COI CHA999926AB12C3");
    assertThat(of("SEC: PL001499Z549917123456 A00T041600320181231"))
        .containsExactly("SEC PL001499Z549917123456 A00T041600320181231");
  }

  @Test
  void aPlainTextIsTheIdentifierOfTheChainThatItEquals() {
    assertThat(of("p0412 7b31")).containsExactly("COI p0412 7b31");
    assertThat(of("P0412-7831")).containsExactly("OTHER P0412-7831");
  }

  @Test
  void aBrokenCodeCarriesNothing() {
    assertThat(of("0103400955057414")).isEmpty();
  }

  @Test
  void theSerialSaysWhichUnitElseTheFirstNotScanned() {
    List<Arrival.Line> lines = List.of(line(1, "SER1"), line(2, "SER2"));
    assertThat(ScannedIdentifiers.unit(lines, scanned("0103400955057413" + "21SER2")))
        .contains(lines.getLast());
    assertThat(ScannedIdentifiers.unit(lines, scanned("P0412-7B31"))).contains(lines.getFirst());
    List<Arrival.Line> rest = List.of(received(lines.getFirst()), lines.getLast());
    assertThat(ScannedIdentifiers.unit(rest, scanned("P0412-7B31"))).contains(lines.getLast());
  }

  private static List<String> of(String text) {
    return scanned(text).stream().map(i -> i.type() + " " + i.value()).toList();
  }

  private static List<Identifier> scanned(String text) {
    LocalDate today = LocalDate.ofInstant(AT, ZoneOffset.UTC);
    return ScannedIdentifiers.of(Scanner.complete().read(text, today), chain("SER1"), BY);
  }

  private static ChainOfIdentity chain(String serial) {
    return new ChainOfIdentity(
        List.of(
            known(IdentifierType.COI, "P0412-7B31"),
            known(IdentifierType.LOT, "24L0931A"),
            known(IdentifierType.SERIAL, serial)));
  }

  private static Identifier known(IdentifierType type, String value) {
    return new Identifier(type, "", value, Identifier.Entry.ANNOUNCED, BY.actor(), AT);
  }

  private static Arrival.Line line(int n, String serial) {
    UnitContent content = UnitContent.simple(n, 2, Millilitres.of("68"), LocalDate.of(2027, 6, 30));
    Unit unit =
        new Unit(
            new UnitId(UUID.randomUUID()),
            new LotId(UUID.randomUUID()),
            new PatientId(UUID.randomUUID()),
            ProductId.of("CARVYKTI"),
            content);
    UnitNow now = new UnitNow(unit, UnitState.EXPECTED, AT, Optional.empty(), AT, 1);
    return new Arrival.Line(
        now, chain(serial), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Arrival.Line received(Arrival.Line line) {
    ReceivedUnit scanned =
        new ReceivedUnit(line.unit().id(), Stamp.of(BY), Optional.empty(), Optional.empty());
    return new Arrival.Line(
        line.unit(), line.identity(), line.held(), line.stands(), Optional.of(scanned));
  }
}
