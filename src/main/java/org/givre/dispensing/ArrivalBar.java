package org.givre.dispensing;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/** What stands against a step of an arrival, or against its decision. */
public sealed interface ArrivalBar extends Refusal {

  /** The second reading of an identity is another person's. */
  record SameReaderTwice(String displayName) implements ArrivalBar {
    @Override
    public List<Object> facts() {
      return List.of(displayName);
    }
  }

  /** This person read this carrier before; a reading is never replaced. */
  record CarrierReadTwice(String displayName) implements ArrivalBar {
    @Override
    public List<Object> facts() {
      return List.of(displayName);
    }
  }

  /** Only a field that differs is read again. */
  record NothingToReadAgain() implements ArrivalBar {}

  /** Those who read first read again. */
  record ReadByOthersBefore(String displayName) implements ArrivalBar {
    @Override
    public List<Object> facts() {
      return List.of(displayName);
    }
  }

  /** The arrival of this order is under way. */
  record ArrivalUnderWay() implements ArrivalBar {}

  /** No unit of this order is awaited. */
  record NothingAwaited(String order) implements ArrivalBar {
    @Override
    public List<Object> facts() {
      return List.of(order);
    }
  }

  /** This arrival is decided; a decided arrival does not change. */
  record ArrivalDecided() implements ArrivalBar {}

  /** The shipper is not opened. */
  record ShipperNotOpened() implements ArrivalBar {}

  /** The shipper is opened: its timer runs. */
  record ShipperOpenedAlready() implements ArrivalBar {}

  /** This unit is not of this order. */
  record UnitOfAnotherOrder(String unit) implements ArrivalBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** This unit was scanned. */
  record UnitScannedAlready(String unit) implements ArrivalBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** This unit was not scanned out of the shipper. */
  record UnitNotScanned(String unit) implements ArrivalBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** A unit of this arrival is in no position. */
  record UnitNotPlaced(String unit) implements ArrivalBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** A point was not checked. */
  record ControlNotDone(ControlPoint point) implements ArrivalBar {
    @Override
    public List<Object> facts() {
      return List.of(new Term("dispensing.control." + point.key()));
    }
  }

  /** A point was found not conform. */
  record ControlNotConform(ControlPoint point) implements ArrivalBar {
    @Override
    public List<Object> facts() {
      return List.of(new Term("dispensing.control." + point.key()));
    }
  }
}
