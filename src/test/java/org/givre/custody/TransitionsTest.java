package org.givre.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.givre.custody.UnitState.Condition;
import org.givre.custody.UnitState.HandedOver;
import org.givre.custody.UnitState.Hands;
import org.givre.custody.UnitState.Quarantined;
import org.givre.custody.UnitState.Thawed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TransitionsTest {

  /**
   * Every legal move there is, written by hand from the domain handbook §8. What is not in this
   * list is illegal, and each illegal pair is tried.
   */
  private static final String LEGAL =
      """
      EXPECTED: RECEIVE>RECEIVED
      RECEIVED: PLACE PUT_BACK ACCEPT>IN_STOCK REFUSE>REFUSED QUARANTINE>QUARANTINED/RECEIVED MOVE \
      DESTROY>DESTROYED RETURN>RETURNED LOSE>LOST
      REFUSED: DESTROY>DESTROYED RETURN>RETURNED LOSE>LOST
      IN_STOCK: QUARANTINE>QUARANTINED/IN_STOCK RESERVE>RESERVED MOVE DESTROY>DESTROYED \
      RETURN>RETURNED LOSE>LOST
      RESERVED: QUARANTINE>QUARANTINED/RESERVED UNRESERVE>IN_STOCK MOVE TAKE_OUT>REMOVED \
      DESTROY>DESTROYED RETURN>RETURNED LOSE>LOST
      REMOVED: QUARANTINE>QUARANTINED/REMOVED BEGIN_THAW>THAWED/PHARMACY \
      HAND_OVER>HANDED_OVER/FROZEN DESTROY>DESTROYED RETURN>RETURNED LOSE>LOST
      THAWED/PHARMACY: QUARANTINE>QUARANTINED/THAWED/PHARMACY END_THAW \
      HAND_OVER>HANDED_OVER/THAWED DESTROY>DESTROYED LOSE>LOST
      THAWED/WARD: QUARANTINE>QUARANTINED/THAWED/WARD END_THAW BEGIN_INFUSION \
      ADMINISTER>ADMINISTERED DESTROY>DESTROYED LOSE>LOST
      HANDED_OVER/FROZEN: QUARANTINE>QUARANTINED/HANDED_OVER/FROZEN BEGIN_THAW>THAWED/WARD \
      DESTROY>DESTROYED RETURN>RETURNED LOSE>LOST
      HANDED_OVER/THAWED: QUARANTINE>QUARANTINED/HANDED_OVER/THAWED BEGIN_INFUSION \
      ADMINISTER>ADMINISTERED DESTROY>DESTROYED LOSE>LOST
      QUARANTINED/RECEIVED: PLACE PUT_BACK REFUSE>REFUSED LIFT>RECEIVED MOVE DESTROY>DESTROYED \
      RETURN>RETURNED LOSE>LOST
      QUARANTINED/IN_STOCK: LIFT>IN_STOCK MOVE DESTROY>DESTROYED RETURN>RETURNED LOSE>LOST
      QUARANTINED/RESERVED: LIFT>RESERVED MOVE DESTROY>DESTROYED RETURN>RETURNED LOSE>LOST
      QUARANTINED/REMOVED: LIFT>REMOVED DESTROY>DESTROYED RETURN>RETURNED LOSE>LOST
      QUARANTINED/THAWED/PHARMACY: LIFT>THAWED/PHARMACY DESTROY>DESTROYED LOSE>LOST
      QUARANTINED/THAWED/WARD: LIFT>THAWED/WARD DESTROY>DESTROYED LOSE>LOST
      QUARANTINED/HANDED_OVER/FROZEN: LIFT>HANDED_OVER/FROZEN DESTROY>DESTROYED \
      RETURN>RETURNED LOSE>LOST
      QUARANTINED/HANDED_OVER/THAWED: LIFT>HANDED_OVER/THAWED DESTROY>DESTROYED LOSE>LOST
      ADMINISTERED:
      DESTROYED:
      RETURNED:
      LOST:
      """;

  record Pair(UnitState before, UnitMove move) {
    @Override
    public String toString() {
      return before.written() + " " + move;
    }
  }

  static Stream<Pair> everyPair() {
    return UnitState.all().stream()
        .flatMap(state -> Arrays.stream(UnitMove.values()).map(move -> new Pair(state, move)));
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  void aMoveLeadsWhereTheTableSaysAndNowhereElse(Pair pair) {
    String expected = legal().get(pair.before().written()).get(pair.move().name());

    assertThat(Transitions.after(pair.before(), pair.move()).map(UnitState::written))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void theTableSpeaksOfEveryState() {
    assertThat(legal().keySet())
        .isEqualTo(new TreeSet<>(UnitState.all().stream().map(UnitState::written).toList()));
  }

  @Test
  void nothingLeadsBackToTheColdFromOutside() {
    List<UnitState> outside = new ArrayList<>();
    outside.add(UnitState.REMOVED);
    for (Hands hands : Hands.values()) {
      outside.add(new Thawed(hands));
      outside.add(new Quarantined(new Thawed(hands)));
    }
    for (Condition condition : Condition.values()) {
      outside.add(new HandedOver(condition));
    }
    for (int step = 0; step < 6; step++) {
      for (UnitState state : List.copyOf(outside)) {
        for (UnitMove move : UnitMove.values()) {
          Transitions.after(state, move).ifPresent(outside::add);
        }
      }
    }
    assertThat(outside)
        .doesNotContain(
            UnitState.IN_STOCK,
            UnitState.RESERVED,
            UnitState.RECEIVED,
            new Quarantined(UnitState.IN_STOCK),
            new Quarantined(UnitState.RESERVED));
  }

  @Test
  void aThawedUnitNeverLeavesFrozen() {
    assertThat(Transitions.after(new Thawed(Hands.PHARMACY), UnitMove.RETURN)).isEmpty();
    assertThat(Transitions.after(new Thawed(Hands.PHARMACY), UnitMove.HAND_OVER))
        .contains(new HandedOver(Condition.THAWED));
  }

  @ParameterizedTest
  @MethodSource("everyState")
  void aStateIsReadBackAsItWasWritten(UnitState state) {
    assertThat(UnitState.ofWritten(state.written())).isEqualTo(state);
    assertThat(state.written()).startsWith(state.code());
  }

  static List<UnitState> everyState() {
    return UnitState.all();
  }

  private static Map<String, Map<String, String>> legal() {
    Map<String, Map<String, String>> table = new TreeMap<>();
    for (String line : LEGAL.strip().split("\n")) {
      String state = line.substring(0, line.indexOf(':'));
      Map<String, String> moves = new TreeMap<>();
      for (String move : line.substring(line.indexOf(':') + 1).strip().split("\\s+")) {
        if (!move.isEmpty()) {
          String[] parts = move.split(">");
          moves.put(parts[0], parts.length == 1 ? state : parts[1]);
        }
      }
      table.put(state, moves);
    }
    return table;
  }
}
