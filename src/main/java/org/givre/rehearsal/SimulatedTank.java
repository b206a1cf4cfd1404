package org.givre.rehearsal;

import java.util.Random;

/**
 * A vapour-phase nitrogen tank that behaves as real ones were seen to (monitoring handbook §14):
 * liquid near -195 °C, vapour near -177 °C, warmer as the level falls; 12 mm a day; refills from
 * 205 to 250 mm in 21 minutes after the hot-gas bypass; openings in working hours.
 *
 * <p>The same seed gives the same tank. Time only passes by {@link #advance}; a method may be
 * called from any thread.
 */
public final class SimulatedTank {

  private static final double STEP = 5.0;
  private static final double HOUR = 3600.0;
  private static final double DAY = 24 * HOUR;

  private static final double FILL_START = 205.0;
  private static final double FILL_STOP = 250.0;
  private static final double FILL_RATE = (FILL_STOP - FILL_START) / (21 * 60);
  private static final double BYPASS_TIME = 150.0;
  private static final double FILL_LIMIT = HOUR;
  private static final double LOSS = 12.0 / DAY;
  private static final double LEAK = 65.0 / HOUR;
  private static final double LOW = 195.0;
  private static final double DRY = 5.0;

  private static final double TOP_WHEN_FULL = -178.3;
  private static final double TOP_PER_MM = 0.03;
  private static final double BOTTOM = -195.0;
  private static final double ROOM = 22.0;
  private static final double OPEN_GOAL = 58.0;
  private static final double OPEN_TIME = 18 * 60.0;
  private static final double CLOSE_TIME = 25 * 60.0;
  private static final double WARMING = 48.0 / HOUR;
  private static final double BETWEEN_OPENINGS = 5 * HOUR;

  private final Random chance;
  private final Scene scene;
  private double clock = 8 * HOUR; // a Monday, eight in the morning
  private double owed;
  private double level;
  private double usage = 12.0;

  /** People are quick: none of these openings is one that a pharmacy would be warned of. */
  private static final double SPREAD = 120;

  private double opened;
  private double warmed;
  private double cooled;
  private double noiseTop;
  private double noiseBottom;
  private double lidLeft;
  private double nextOpening;
  private double filledFor = -1;
  private boolean lidOpen;
  private boolean fillAlarm;
  private Excursion excursion = Excursion.NONE;
  private TankFigures frozen;

  /** A tank warming towards a temperature, as a script orders it: no physics, a story. */
  private record Excursion(double goal, double seconds, double from, double since) {
    static final Excursion NONE = new Excursion(Double.NaN, 0, Double.NaN, 0);

    boolean runs() {
      return !Double.isNaN(goal);
    }

    double at(double clock) {
      double share = seconds <= 0 ? 1 : Math.min(1, (clock - since) / seconds);
      return from + (goal - from) * share;
    }
  }

  public SimulatedTank(long seed, Scene scene) {
    this.chance = new Random(seed * 7919 + 17);
    this.scene = scene;
    this.level =
        switch (scene) {
          case NO_REFILL -> FILL_START + 1;
          case FILL_STUCK -> FILL_START + 0.2;
          case NORMAL, LID_LEFT_OPEN, VACUUM_LOSS -> FILL_START + 2 + 40 * chance.nextDouble();
        };
    this.noiseTop = 0.5 * chance.nextGaussian();
    this.noiseBottom = 0.3 * chance.nextGaussian();
    this.nextOpening = clock + untilNextOpening();
  }

  /** Lets tank time pass. */
  public synchronized void advance(double seconds) {
    owed += seconds;
    while (owed >= STEP) {
      owed -= STEP;
      step();
    }
  }

  /** The vapour goes to {@code goal} °C within {@code seconds} of tank time and stays there. */
  public synchronized void warmTo(double goal, double seconds) {
    excursion = new Excursion(goal, seconds, top(), clock + owed);
  }

  /** Ends {@link #warmTo}: the vapour falls back by itself. */
  public synchronized void recover() {
    if (excursion.runs()) {
      opened = Math.max(0, excursion.at(clock + owed) - quietTop());
      excursion = Excursion.NONE;
    }
  }

  /** The controller repeats its present values for ever. */
  synchronized void freeze() {
    if (frozen == null) {
      frozen = figures();
    }
  }

  /** What its controller shows now. */
  public synchronized TankFigures figures() {
    if (frozen != null) {
      return frozen;
    }
    boolean filling = filledFor >= 0;
    return new TankFigures(
        top(),
        Math.min(ROOM, BOTTOM + noiseBottom + 0.02 * opened + warmed - 0.9 * cooled),
        level,
        5 * (int) Math.round(usage / 5),
        lidOpen,
        filling,
        filling && filledFor < BYPASS_TIME,
        fillAlarm,
        level < LOW,
        filling ? (int) (filledFor / 60) : 0);
  }

  private double quietTop() {
    return TOP_WHEN_FULL + TOP_PER_MM * (FILL_STOP - level) + noiseTop;
  }

  private double top() {
    double natural = Math.min(ROOM, quietTop() + opened + warmed - 1.3 * cooled);
    return excursion.runs() ? excursion.at(clock + owed) : natural;
  }

  private void step() {
    clock += STEP;
    lid();
    fill();
    lose();
    warm();
    noiseTop = drift(noiseTop, 0.5, 1800);
    noiseBottom = drift(noiseBottom, 0.3, 3600);
  }

  private void lid() {
    if (scene == Scene.LID_LEFT_OPEN) {
      lidOpen = clock > 8 * HOUR + 120;
    } else if (lidOpen) {
      lidLeft -= STEP;
      lidOpen = lidLeft > 0;
    } else if (clock >= nextOpening) {
      lidOpen = isWorkingHour();
      lidLeft = 60 + SPREAD * chance.nextDouble();
      nextOpening = clock + (lidOpen ? untilNextOpening() : HOUR);
    }
    opened =
        lidOpen
            ? opened + (OPEN_GOAL - opened) * STEP / OPEN_TIME
            : opened * Math.exp(-STEP / CLOSE_TIME);
  }

  private boolean isWorkingHour() {
    double hour = clock % DAY / HOUR;
    return clock / DAY % 7 < 5 && hour >= 8 && hour < 18;
  }

  private double untilNextOpening() {
    return -BETWEEN_OPENINGS * Math.log(1 - chance.nextDouble());
  }

  private void fill() {
    if (filledFor < 0) {
      boolean supplied = scene != Scene.NO_REFILL && scene != Scene.VACUUM_LOSS;
      filledFor = supplied && level <= FILL_START ? 0 : -1;
      return;
    }
    filledFor += STEP;
    fillAlarm = filledFor > FILL_LIMIT;
    if (filledFor > BYPASS_TIME && scene != Scene.FILL_STUCK) {
      level += FILL_RATE * STEP;
    }
    if (level >= FILL_STOP) {
      filledFor = -1;
    }
  }

  private void lose() {
    double rate = LOSS + (lidOpen ? LOSS * 6 : 0);
    if (scene == Scene.VACUUM_LOSS && clock > 8 * HOUR + 300) {
      rate += LEAK * 20;
    }
    level = Math.max(0, level - rate * STEP);
    usage += (rate * DAY - usage) * STEP / DAY;
  }

  private void warm() {
    if (level < DRY) {
      double rate = scene == Scene.VACUUM_LOSS ? WARMING : WARMING / 200;
      warmed = Math.min(215, warmed + rate * STEP);
    } else {
      warmed *= Math.exp(-STEP / 1800);
    }
    boolean liquidComes = filledFor > BYPASS_TIME && scene != Scene.FILL_STUCK;
    cooled += ((liquidComes ? 1 : 0) - cooled) * STEP / 600;
  }

  /** Noise that hangs together over half an hour to an hour. */
  private double drift(double value, double deviation, double time) {
    double keep = Math.exp(-STEP / time);
    return keep * value + deviation * Math.sqrt(1 - keep * keep) * chance.nextGaussian();
  }
}
