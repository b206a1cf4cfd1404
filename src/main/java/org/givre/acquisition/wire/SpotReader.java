package org.givre.acquisition.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.givre.acquisition.ExchangeResult;
import org.givre.acquisition.PollPlan;
import org.givre.kernel.Ticker;
import org.givre.measure.Quantity;
import org.givre.measure.Reading;
import org.givre.probe.Channel;
import org.givre.probe.ChannelKind;
import org.givre.probe.Device;
import org.givre.probe.DeviceProfile;
import org.givre.probe.FaultKind;
import org.givre.probe.Line;
import org.givre.serial.PortLost;
import org.givre.serial.PortSettings;
import org.givre.serial.PortUnavailable;
import org.givre.serial.SerialLink;
import org.givre.serial.SerialPorts;

/**
 * Reads one device on the spot, every point that its profile has: for commissioning and for
 * comparing with its own display. The same rules as the watch's own polling, no store.
 */
public final class SpotReader implements AutoCloseable {

  private static final int TIMEOUTS_APART = 3;

  private final SerialPorts ports;
  private final Line line;
  private final Ticker ticker;
  private final Device device;
  private final List<Offer> offers;
  private final DeviceCycle cycle;
  private SerialLink link;
  private BusMaster bus;
  private long notBefore;

  /** One point of the device. */
  public record Point(String name, Quantity quantity, Reading reading) {}

  /** What one asking of the whole device brought. */
  public record Spot(ExchangeResult result, List<Point> points) {}

  public SpotReader(
      SerialPorts ports, Line line, Device device, DeviceProfile profile, Ticker ticker) {
    this.ports = ports;
    this.line = line;
    this.device = device;
    this.ticker = ticker;
    this.offers =
        Exchanges.cycle(profile.conversation(), device.address(), line.echo()).stream()
            .flatMap(exchange -> exchange.offers().stream())
            .distinct()
            .toList();
    List<Channel> channels = offers.stream().map(this::channel).toList();
    this.cycle = new DeviceCycle(line, new PollPlan.Asked(device, profile, channels), ticker);
    this.notBefore = ticker.monotonicNanos();
  }

  /**
   * Asks once. A port lost meanwhile is a result (PORT_LOST) and the next call opens it anew.
   *
   * @throws PortUnavailable the port cannot be opened
   */
  public Spot once() throws PortUnavailable {
    if (link == null) {
      link = ports.open(settings());
      bus = new BusMaster(link, line.format(), ticker);
      cycle.forgetIdentity();
    }
    waitUntil(notBefore);
    try {
      ExchangeResult result = cycle.run(bus).result();
      if (!result.isGood()) {
        long apart = TIMEOUTS_APART * device.timeout().toNanos();
        notBefore = ticker.monotonicNanos() + apart;
      }
      return spot(result);
    } catch (PortLost gone) {
      close();
      return away();
    }
  }

  /** The result while there is no port: every point is missing. */
  public Spot away() {
    return spot(cycle.missing(FaultKind.PORT_LOST.name()));
  }

  @Override
  public void close() {
    if (link != null) {
      link.close();
      link = null;
    }
  }

  private Spot spot(ExchangeResult result) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < offers.size(); i++) {
      points.add(
          new Point(offers.get(i).name(), offers.get(i).quantity(), result.readings().get(i)));
    }
    return new Spot(result, points);
  }

  private Channel channel(Offer offer) {
    return Channel.onTheSpot(device.id(), offer.name(), ChannelKind.usualFor(offer.quantity()));
  }

  private PortSettings settings() {
    return new PortSettings(
        line.path(),
        line.format().speed(),
        line.format().dataBits(),
        line.format().parity().letter(),
        line.format().stopBits());
  }

  private void waitUntil(long when) {
    for (long rest = when - ticker.monotonicNanos();
        rest > 0;
        rest = when - ticker.monotonicNanos()) {
      LockSupport.parkNanos(this, rest);
    }
  }
}
