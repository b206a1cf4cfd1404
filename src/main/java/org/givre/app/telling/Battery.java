package org.givre.app.telling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the system knows of its power, where it says so in files (Linux); elsewhere nothing. */
final class Battery {

  static final Path LINUX = Path.of("/sys/class/power_supply");

  private final Path supplies;

  Battery(Path supplies) {
    this.supplies = supplies;
  }

  /**
   * @param percent how full the fullest battery is
   */
  record Power(boolean onBattery, int percent) {}

  /** Empty without a battery. */
  Optional<Power> power() {
    List<Path> all = supplies();
    List<Path> batteries = all.stream().filter(one -> "Battery".equals(line(one, "type"))).toList();
    Optional<Integer> percent =
        batteries.stream()
            .map(one -> line(one, "capacity"))
            .filter(text -> text.matches("\\d{1,3}"))
            .map(Integer::valueOf)
            .max(Integer::compare);
    boolean discharging =
        batteries.stream().anyMatch(one -> "Discharging".equals(line(one, "status")));
    boolean mains =
        all.stream()
            .filter(one -> line(one, "type").matches("Mains|USB"))
            .anyMatch(one -> "1".equals(line(one, "online")));
    return percent.map(full -> new Power(discharging && !mains, full));
  }

  private List<Path> supplies() {
    if (!Files.isDirectory(supplies)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(supplies)) {
      return all.sorted().toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static String line(Path supply, String name) {
    try {
      return Files.readString(supply.resolve(name)).strip();
    } catch (IOException absent) {
      return "";
    }
  }
}
