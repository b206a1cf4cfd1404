package org.givre.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.DoubleSummaryStatistics;
import org.junit.jupiter.api.Test;

/** A simulated tank against the figures of real ones (monitoring handbook §14). */
class SimulatedTankTest {

  private static final double HOUR = 3600;
  private static final double DAY = 24 * HOUR;

  @Test
  void aMonthLooksLikeTheTanksThatWereRead() {
    for (int seed = 1; seed <= 3; seed++) {
      SimulatedTank tank = new SimulatedTank(seed, Scene.NORMAL);
      DoubleSummaryStatistics top = new DoubleSummaryStatistics();
      DoubleSummaryStatistics bottom = new DoubleSummaryStatistics();
      DoubleSummaryStatistics level = new DoubleSummaryStatistics();
      for (double t = 0; t < 30 * DAY; t += 300) {
        tank.advance(300);
        top.accept(tank.figures().top());
        bottom.accept(tank.figures().bottom());
        level.accept(tank.figures().levelMm());
      }
      assertThat(top.getAverage()).isBetween(-178.5, -176.0);
      assertThat(top.getMax()).isBetween(-178.0, -145.0);
      assertThat(bottom.getAverage()).isBetween(-195.6, -194.4);
      assertThat(bottom.getMax()).isLessThan(-189.0);
      assertThat(level.getMin()).isGreaterThan(200);
      assertThat(level.getMax()).isLessThan(252);
    }
  }

  @Test
  void theSameSeedIsTheSameTank() {
    SimulatedTank one = new SimulatedTank(42, Scene.NORMAL);
    SimulatedTank other = new SimulatedTank(42, Scene.NORMAL);
    one.advance(DAY);
    for (int part = 0; part < 24; part++) {
      other.advance(HOUR);
    }
    assertThat(one.figures()).isEqualTo(other.figures());
    SimulatedTank another = new SimulatedTank(43, Scene.NORMAL);
    another.advance(DAY);
    assertThat(another.figures()).isNotEqualTo(one.figures());
  }

  @Test
  void aRefillTakesTwentyMinutesAfterTheBypassAndCools() {
    SimulatedTank tank = new SimulatedTank(5, Scene.NORMAL);
    while (!tank.figures().filling()) {
      tank.advance(60);
    }
    double before = tank.figures().bottom();
    assertThat(tank.figures().bypass()).isTrue();
    double minutes = 0;
    while (tank.figures().filling()) {
      tank.advance(60);
      minutes++;
    }
    assertThat(minutes).isBetween(20.0, 27.0);
    assertThat(tank.figures().levelMm()).isGreaterThan(248);
    assertThat(tank.figures().bottom()).isLessThan(before);
  }

  @Test
  void aLidLeftOpenWarmsTheVapourNotTheLiquid() {
    SimulatedTank tank = new SimulatedTank(1, Scene.LID_LEFT_OPEN);
    tank.advance(HOUR);
    assertThat(tank.figures().lidOpen()).isTrue();
    assertThat(tank.figures().top()).isBetween(-140.0, -115.0);
    assertThat(tank.figures().bottom()).isLessThan(-190);
  }

  @Test
  void aShutValveIsSeenInTheLevelLongBeforeTheTemperature() {
    SimulatedTank tank = new SimulatedTank(1, Scene.NO_REFILL);
    tank.advance(3 * DAY);
    assertThat(tank.figures().low()).isTrue();
    assertThat(tank.figures().top()).isLessThan(-165);
    tank.advance(14 * DAY);
    assertThat(tank.figures().levelMm()).isLessThan(30);
  }

  @Test
  void aFillThatGetsStuckRaisesTheControllersAlarm() {
    SimulatedTank tank = new SimulatedTank(1, Scene.FILL_STUCK);
    tank.advance(DAY);
    assertThat(tank.figures().filling()).isTrue();
    assertThat(tank.figures().fillAlarm()).isTrue();
  }

  @Test
  void lostVacuumWarmsByFortyToFiftyDegreesAnHour() {
    SimulatedTank tank = new SimulatedTank(1, Scene.VACUUM_LOSS);
    while (tank.figures().levelMm() > 0) {
      tank.advance(60);
    }
    tank.advance(600);
    double before = tank.figures().bottom();
    tank.advance(HOUR);
    assertThat(tank.figures().bottom() - before).isBetween(42.0, 54.0);
  }

  @Test
  void aScriptWarmsTheVapourAndLetsItFallBack() {
    SimulatedTank tank = new SimulatedTank(1, Scene.NORMAL);
    tank.warmTo(-118, 60);
    tank.advance(30);
    assertThat(tank.figures().top()).isBetween(-165.0, -130.0);
    tank.advance(60);
    assertThat(tank.figures().top()).isEqualTo(-118);
    tank.recover();
    tank.advance(25 * 60);
    assertThat(tank.figures().top()).isBetween(-165.0, -150.0);
  }

  @Test
  void aFrozenControllerRepeatsItself() {
    SimulatedTank tank = new SimulatedTank(1, Scene.NORMAL);
    tank.freeze();
    TankFigures then = tank.figures();
    tank.advance(DAY);
    assertThat(tank.figures()).isEqualTo(then);
  }

  @Test
  void faultsAreWrittenAsTheirNameChanceAndAddress() {
    assertThat(SimulatedFault.parse("late=0.3@2"))
        .isEqualTo(new SimulatedFault(SimulatedFault.Kind.LATE, 0.3, 2));
    assertThat(SimulatedFault.parse("sensor-break:0.5"))
        .isEqualTo(new SimulatedFault(SimulatedFault.Kind.SENSOR_BREAK, 0.5, -1));
    assertThat(SimulatedFault.parse("crc")).isEqualTo(SimulatedFault.of(SimulatedFault.Kind.CRC));
    assertThatThrownBy(() -> SimulatedFault.parse("gremlins")).hasMessageContaining("gremlins");
    assertThatThrownBy(() -> SimulatedFault.parse("late=7")).hasMessageContaining("7.0");
  }
}
