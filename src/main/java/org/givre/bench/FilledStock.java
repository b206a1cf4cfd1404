package org.givre.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.givre.access.By;
import org.givre.custody.Finder;
import org.givre.custody.Identifier;
import org.givre.custody.IdentifierType;
import org.givre.custody.Millilitres;
import org.givre.custody.NewLot;
import org.givre.custody.UnitContent;
import org.givre.custody.UnitLedger;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.label.Scan;
import org.givre.label.Scanner;
import org.givre.patient.PatientId;
import org.givre.product.ProductId;

/** Fills a stock through the ledger itself, so that every index and rule is the real one. */
public final class FilledStock implements ScanBench.Stock {

  private static final int A_TRANSACTION = 1_000;
  private static final int A_LOT = 4;

  private final Works works;
  private final UnitLedger ledger;
  private final Finder finder;
  private final Whose whose;

  /** For whom and by whom the fictitious lots are announced. */
  public record Whose(By by, PatientId patient, ProductId product) {}

  public FilledStock(Works works, UnitLedger ledger, Finder finder, Whose whose) {
    this.works = works;
    this.ledger = ledger;
    this.finder = finder;
    this.whose = whose;
  }

  @Override
  public void fill(int units, IntConsumer done) {
    for (int first = 0; first < units; first += A_TRANSACTION) {
      int from = first;
      int to = Math.min(units, first + A_TRANSACTION);
      works.inOne(
          work -> {
            for (int unit = from; unit < to; unit += A_LOT) {
              announce(work, unit);
            }
            return to;
          });
      if (to % 10_000 == 0) {
        done.accept(to);
      }
    }
  }

  private void announce(Work work, int unit) {
    List<Identifier> identifiers = new ArrayList<>();
    identifiers.add(
        new Identifier(
            IdentifierType.COI,
            "BENCH",
            ScanBench.Stock.code(unit),
            Identifier.Entry.ANNOUNCED,
            whose.by().actor(),
            whose.by().at()));
    LocalDate expiry = LocalDate.ofInstant(whose.by().at(), ZoneOffset.UTC).plusYears(1);
    List<UnitContent> bags =
        IntStream.rangeClosed(1, A_LOT)
            .mapToObj(n -> UnitContent.simple(n, A_LOT, Millilitres.of("68"), expiry))
            .toList();
    ledger
        .expect(
            work,
            whose.by(),
            new NewLot(whose.patient(), whose.product(), "L" + unit, bags, identifiers))
        .orThrow();
  }

  @Override
  public int find(String scanned) {
    return switch (Scanner.complete()
        .read(scanned, LocalDate.ofInstant(whose.by().at(), ZoneOffset.UTC))) {
      case Scan.Plain plain -> finder.find(plain.text(), 8).size();
      default -> 0;
    };
  }
}
