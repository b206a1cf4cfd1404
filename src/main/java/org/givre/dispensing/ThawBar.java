package org.givre.dispensing;

import java.time.Instant;
import java.util.List;
import org.givre.custody.IdentifierType;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;
import org.givre.product.ClockEvent;

/** What stands against taking out, thawing, or writing a time. */
public sealed interface ThawBar extends Refusal {

  /** What was read on the unit is not this unit's. */
  record LabelOfAnotherPatient(IdentifierType type, String expected, String read)
      implements ThawBar {
    @Override
    public List<Object> facts() {
      return List.of(new Term("custody.identifier." + type.name()), expected, read);
    }
  }

  /** No identifier of the unit was read. */
  record NothingRead() implements ThawBar {}

  /** Two persons have not checked the unit's identity since its release. */
  record IdentityNotChecked(String unit) implements ThawBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** The product is thawed on a device whose temperature was not checked. */
  record DeviceNotChecked(String product) implements ThawBar {
    @Override
    public List<Object> facts() {
      return List.of(product);
    }
  }

  /** The device is warmer than this product stands. */
  record DeviceTooWarm(double checked, double most) implements ThawBar {
    @Override
    public List<Object> facts() {
      return List.of(checked, most);
    }
  }

  /** The product wants the unit before infused first. */
  record PreviousUnitNotInfused(String unit) implements ThawBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** What was typed is no hour. */
  record HourUnreadable(String typed) implements ThawBar {
    @Override
    public List<Object> facts() {
      return List.of(typed);
    }
  }

  /** Nothing happens after now. */
  record TimeInFuture(Instant at) implements ThawBar {
    @Override
    public List<Object> facts() {
      return List.of(at);
    }
  }

  /** An event cannot come before the one that leads to it. */
  record TimesOutOfOrder(ClockEvent event, ClockEvent other) implements ThawBar {
    @Override
    public List<Object> facts() {
      return List.of(
          new Term("product.event." + event.code()), new Term("product.event." + other.code()));
    }
  }

  /** This time is written; it is corrected, never written twice. */
  record TimeAlreadyWritten(ClockEvent event) implements ThawBar {
    @Override
    public List<Object> facts() {
      return List.of(new Term("product.event." + event.code()));
    }
  }

  /** There is nothing to correct. */
  record TimeNotWritten(ClockEvent event) implements ThawBar {
    @Override
    public List<Object> facts() {
      return List.of(new Term("product.event." + event.code()));
    }
  }
}
