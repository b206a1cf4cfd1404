package org.givre.storage;

import java.util.List;

/** A tank with its racks in figures, in the order they stand. */
public record TankUse(Tank tank, List<RackUse> racks) {

  public TankUse {
    racks = List.copyOf(racks);
  }

  public int occupied() {
    return racks.stream().mapToInt(RackUse::occupied).sum();
  }

  public int reserved() {
    return racks.stream().mapToInt(RackUse::reserved).sum();
  }

  public int blocked() {
    return racks.stream().mapToInt(RackUse::blocked).sum();
  }

  public int free() {
    return racks.stream().mapToInt(RackUse::free).sum();
  }
}
