package org.givre.alarm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.givre.storage.TankId;

/** What an alarm of a tank puts at stake. Answered by {@code thermal}. */
public interface Stake {

  /** The units of a tank, the strictest limit first. */
  AtStake of(TankId tank);

  /** Other tanks where units with this limit may go, with what is free there. */
  List<Refuge> refuges(TankId tank, double celsius);

  record AtStake(int units, int patients, List<Line> lines) {
    public AtStake {
      lines = List.copyOf(lines);
    }

    public static AtStake nothing() {
      return new AtStake(0, 0, List.of());
    }
  }

  /**
   * One unit. Masks the patient in {@code toString}.
   *
   * @param planned when its infusion is planned, where a prescription says so
   */
  record Line(
      String unit,
      String place,
      String product,
      String patient,
      OptionalDouble celsius,
      Optional<Instant> planned) {

    /** One whose infusion nobody has planned. */
    public Line(String unit, String place, String product, String patient, OptionalDouble celsius) {
      this(unit, place, product, patient, celsius, Optional.empty());
    }

    @Override
    public String toString() {
      return "Line[" + unit + ", " + place + ", " + product + ", ****]";
    }
  }

  record Refuge(TankId tank, String name, String room, int free) {}
}
