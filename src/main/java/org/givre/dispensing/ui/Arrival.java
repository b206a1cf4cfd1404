package org.givre.dispensing.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.givre.custody.ChainOfIdentity;
import org.givre.custody.UnitNow;
import org.givre.dispensing.Carrier;
import org.givre.dispensing.ComparedField;
import org.givre.dispensing.ExposureMarks;
import org.givre.dispensing.IdentityField;
import org.givre.dispensing.ReceivedUnit;
import org.givre.dispensing.ReceptionFile;
import org.givre.pathway.Order;
import org.givre.product.ProductSheet;
import org.givre.storage.PositionId;

/** Everything that the page shows of one arrival. */
record Arrival(
    ReceptionFile file,
    Order order,
    ProductSheet product,
    String patient,
    List<Line> lines,
    ExposureMarks marks) {

  Arrival {
    lines = List.copyOf(lines);
  }

  /** One expected unit: where its place is held, and where it stands. */
  record Line(
      UnitNow unit,
      ChainOfIdentity identity,
      Optional<Spot> held,
      Optional<Spot> stands,
      Optional<ReceivedUnit> received) {

    /** {@code 1/2}. */
    String number() {
      return unit.unit().content().n() + "/" + unit.unit().content().of();
    }

    boolean isScanned() {
      return received.isPresent();
    }

    boolean isPlaced() {
      return received.flatMap(ReceivedUnit::placed).isPresent();
    }
  }

  /** A place by its names: {@code Cuve 1}, {@code C-07-4}. */
  record Spot(PositionId id, String tank, String path) {
    String name() {
      return tank + ", " + path;
    }
  }

  ReceptionProgress.Seen seen() {
    boolean held =
        !lines.isEmpty()
            && lines.stream().allMatch(l -> l.held().isPresent() || l.stands().isPresent());
    return new ReceptionProgress.Seen(file, lines.size(), held);
  }

  /** How many persons have read the cassette. */
  long readers() {
    return file.readings().stream()
        .filter(reading -> reading.carrier() == Carrier.CASSETTE)
        .map(reading -> reading.stamp().by().id())
        .distinct()
        .count();
  }

  /** The fields that are read and compared, in the order people read them. */
  List<IdentityField> fields() {
    Set<IdentityField> fields = new TreeSet<>(file.identity().missing());
    file.identity().fields().stream().map(ComparedField::field).forEach(fields::add);
    return List.copyOf(fields);
  }

  Optional<ComparedField> compared(IdentityField field) {
    return file.identity().fields().stream().filter(f -> f.field() == field).findFirst();
  }
}
