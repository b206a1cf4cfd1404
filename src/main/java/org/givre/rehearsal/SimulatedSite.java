package org.givre.rehearsal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.givre.kernel.Ticker;
import org.givre.rehearsal.SimulatedLine.Manner;
import org.givre.rehearsal.SimulatedLine.TankAt;

/**
 * A fictitious site's tanks on one real serial line (a pseudo-terminal): controllers at addresses
 * 1, 2, 3…, profile {@code tank-block-10}, 9600 8N1. The same seed gives the same tanks. The port
 * is there when the constructor returns; {@link #run} serves it on the caller's thread until {@link
 * #close}.
 */
public final class SimulatedSite implements Runnable, AutoCloseable {

  /** The profile that the controllers speak. */
  public static final String PROFILE = "tank-block-10";

  private final List<SimulatedTank> tanks = new ArrayList<>();
  private final SimulatedLine line;

  public SimulatedSite(Path link, int count, long seed, Ticker ticker) throws IOException {
    List<TankAt> places = new ArrayList<>();
    for (int address = 1; address <= count; address++) {
      SimulatedTank tank = new SimulatedTank(seed + address, Scene.NORMAL);
      tanks.add(tank);
      places.add(new TankAt(address, tank));
    }
    Manner manner = Manner.USUAL.seeded(seed).vanishing(0, Duration.ofSeconds(2));
    this.line = new SimulatedLine(link, places, List.of(), manner, ticker);
  }

  /** What a line of the installation is given as its path. */
  public String port() {
    return line.port();
  }

  /** The tank behind the controller at this address, to warm it and to let it recover. */
  public SimulatedTank tank(int address) {
    return tanks.get(address - 1);
  }

  /** From now on these things go wrong on the line, and no others. */
  public void suffer(List<SimulatedFault> faults) {
    line.suffer(faults);
  }

  /** Pulls the cable for two seconds. */
  public void pullCable() {
    line.unplug();
  }

  /** Requests answered so far. */
  public int served() {
    return line.served();
  }

  @Override
  public void run() {
    line.run();
  }

  @Override
  public void close() {
    line.close();
  }
}
