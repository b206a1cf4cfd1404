package org.givre.dispensing;

import java.util.List;
import org.givre.kernel.Refusal;

/** What stands against giving a shipper back. */
public sealed interface ShipperBar extends Refusal {

  /** The arrival is not decided: the shipper may still be needed. */
  record ArrivalNotDecided() implements ShipperBar {}

  /** This shipper is on its way back. */
  record GivenBackAlready(String shipper) implements ShipperBar {
    @Override
    public List<Object> facts() {
      return List.of(shipper);
    }
  }

  /** Who takes it is not named. */
  record CarrierMissing() implements ShipperBar {}
}
