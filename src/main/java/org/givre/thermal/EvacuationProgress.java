package org.givre.thermal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.givre.custody.UnitNow;
import org.givre.storage.Position;

/** An evacuation as far as it has come, in rescue order. */
public record EvacuationProgress(Evacuation evacuation, String tank, List<Line> lines) {

  public EvacuationProgress {
    lines = List.copyOf(lines);
  }

  /** Whether a unit still stands in the failing tank. */
  public enum State {
    WAITING,
    RESCUED
  }

  /**
   * One unit, with the words that find it.
   *
   * @param toTank the name of the tank of the place held for it, empty with {@code to}
   * @param now where it stands now: "Secours, A-01-1"
   */
  public record Line(
      Rescue rescue,
      UnitNow unit,
      String product,
      String patient,
      OptionalDouble limit,
      Position from,
      Optional<Position> to,
      String toTank,
      String now,
      State state) {

    @Override
    public String toString() {
      return "Line[" + from.path() + ", " + state + "]";
    }
  }

  public List<Line> waiting() {
    return lines.stream().filter(line -> line.state() == State.WAITING).toList();
  }

  public int left() {
    return waiting().size();
  }

  /** The unit whose turn it is. */
  public Optional<Line> next() {
    return waiting().stream().findFirst();
  }
}
