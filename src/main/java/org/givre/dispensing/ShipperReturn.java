package org.givre.dispensing;

import java.time.Instant;

/** The empty shipper on its way back, with its slip. */
public record ShipperReturn(
    ReceptionId reception,
    String carrier,
    String waybill,
    String state,
    boolean loggerReturned,
    Instant leftAt,
    String sheetNumber) {

  public ShipperReturn {
    carrier = carrier.strip();
    waybill = waybill.strip();
    state = state.strip();
  }

  ShipperReturn numbered(String number) {
    return new ShipperReturn(reception, carrier, waybill, state, loggerReturned, leftAt, number);
  }
}
