package org.givre.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.givre.acquisition.wire.SpotReader;
import org.givre.kernel.SystemTicker;
import org.givre.kernel.Ticker;
import org.givre.measure.Value;
import org.givre.probe.BuiltIn;
import org.givre.probe.Conversation;
import org.givre.probe.Device;
import org.givre.probe.DeviceId;
import org.givre.probe.DeviceProfile;
import org.givre.probe.Echo;
import org.givre.probe.Line;
import org.givre.probe.LineFormat;
import org.givre.probe.LineId;
import org.givre.probe.ProfileRef;
import org.givre.probe.ProfileState;
import org.givre.serial.JSerialPorts;
import org.givre.serial.PortUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a controller once or several times, for commissioning. */
@Command(
    name = "read",
    description = "Lit un automate une ou plusieurs fois (mise en service).",
    mixinStandardHelpOptions = true)
final class Read implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Option(names = "--port", paramLabel = "P", description = "port, link or path")
  private String port;

  @Option(names = "--profile", paramLabel = "X", description = "profile, or modbus:… (repeatable)")
  private List<String> profiles = List.of();

  @Option(names = "--address", paramLabel = "N", description = "device address (default 1)")
  private int address = 1;

  @Option(names = "--count", paramLabel = "N", description = "how many readings (default 1)")
  private int count = 1;

  @Option(names = "--interval", paramLabel = "S", description = "seconds between two (default 1)")
  private double interval = 1;

  @Option(names = "--timeout", paramLabel = "MS", description = "milliseconds (default 1000)")
  private int timeout = 1000;

  @Option(names = "--line", paramLabel = "F", description = "9600,8N1 (default)")
  private String format;

  @Option(names = "--echo", description = "the adapter returns what is sent")
  private boolean echo;

  @Option(names = "--profiles", description = "lists the built-in profiles")
  private boolean listing;

  @Option(names = "--json", description = "one JSON object a reading")
  private boolean json;

  private final Ticker ticker = new SystemTicker();

  @Override
  public Integer call() {
    if (listing) {
      BuiltIn.profiles().keySet().forEach(out()::println);
      out().flush();
      return Givre.DONE;
    }
    if (port == null || profiles.isEmpty()) {
      return complain("--port et --profile sont nécessaires (givre read --profiles les liste)");
    }
    DeviceProfile profile;
    try {
      profile = profile();
    } catch (IllegalArgumentException unknown) {
      return complain(unknown.getMessage());
    }
    try (SpotReader reader =
        new SpotReader(new JSerialPorts(), line(profile), device(), profile, ticker)) {
      return read(reader);
    } catch (PortUnavailable refused) {
      return complain(Ports.sentence(refused, port));
    }
  }

  private int read(SpotReader reader) throws PortUnavailable {
    boolean whole = true;
    long start = ticker.monotonicNanos();
    for (int i = 0; i < count; i++) {
      waitUntil(start + (long) (i * interval * 1e9));
      SpotReader.Spot spot = i == 0 ? reader.once() : again(reader);
      for (SpotReader.Point point : spot.points()) {
        out().println(json ? object(point) : text(point));
        whole &= !(point.reading().value() instanceof Value.Missing);
      }
      out().flush();
      String fault = spot.result().fault();
      if (!fault.isEmpty() && !json) {
        spec.commandLine().getErr().println("givre: " + fault);
      }
    }
    return whole ? Givre.DONE : Givre.NO;
  }

  /** A port that went away between two readings is a missing reading, not the end. */
  private static SpotReader.Spot again(SpotReader reader) {
    try {
      return reader.once();
    } catch (PortUnavailable away) {
      return reader.away();
    }
  }

  private DeviceProfile profile() {
    List<SpotProfile> spots =
        profiles.stream().filter(SpotProfile::isOne).map(SpotProfile::parse).toList();
    if (!spots.isEmpty() && (spots.size() != profiles.size())
        || spots.isEmpty() && profiles.size() > 1) {
      throw new IllegalArgumentException("un seul profil, ou plusieurs modbus:…");
    }
    Conversation conversation =
        spots.isEmpty()
            ? BuiltIn.named(profiles.getFirst())
                .orElseThrow(
                    () -> new IllegalArgumentException("profil inconnu : " + profiles.getFirst()))
            : SpotProfile.map(spots);
    String name = spots.isEmpty() ? profiles.getFirst() : "spot";
    return new DeviceProfile(new ProfileRef(name, 1), conversation, ProfileState.VERIFIED);
  }

  private Line line(DeviceProfile profile) {
    return new Line(
        new LineId(UUID.randomUUID()),
        "read",
        port,
        format == null ? profile.usualFormat() : LineFormat.parse(format),
        echo ? Echo.RETURNED : Echo.NONE);
  }

  private Device device() {
    return new Device(
        new DeviceId(UUID.randomUUID()),
        new LineId(UUID.randomUUID()),
        "read",
        new ProfileRef("spot", 1),
        address,
        Duration.ofSeconds(10),
        Duration.ofMillis(timeout));
  }

  private static String text(SpotReader.Point point) {
    Value value = point.reading().value();
    String number =
        switch (value) {
          case Value.Good good -> number(good.number());
          case Value.Suspect suspect -> number(suspect.number()) + " " + suspect.why();
          case Value.Missing missing -> missing.why();
        };
    return String.join(
        " ",
        point.reading().at().toString(),
        point.name(),
        value.quality().code(),
        number,
        point.quantity().unit(),
        point.reading().raw().isEmpty() ? "-" : point.reading().raw());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String object(SpotReader.Point point) {
    ObjectNode node = JSON.createObjectNode();
    Value value = point.reading().value();
    node.put("instant", point.reading().at().toString());
    node.put("channel", point.name());
    node.put("quality", value.quality().code());
    switch (value) {
      case Value.Good good -> node.put("value", good.number());
      case Value.Suspect suspect -> node.put("value", suspect.number());
      case Value.Missing missing -> {}
    }
    node.put("unit", point.quantity().unit());
    node.put(
        "why",
        switch (value) {
          case Value.Good good -> null;
          case Value.Suspect suspect -> suspect.why();
          case Value.Missing missing -> missing.why();
        });
    node.put("raw", point.reading().raw());
    return node.toString();
  }

  private void waitUntil(long when) {
    for (long rest = when - ticker.monotonicNanos();
        rest > 0;
        rest = when - ticker.monotonicNanos()) {
      LockSupport.parkNanos(this, rest);
    }
  }

  private int complain(String sentence) {
    spec.commandLine().getErr().println("givre: " + sentence);
    return Givre.COULD_NOT_RUN;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
