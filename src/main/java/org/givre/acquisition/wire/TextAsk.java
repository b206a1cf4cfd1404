package org.givre.acquisition.wire;

import java.nio.charset.StandardCharsets;
import org.givre.probe.TextQuery;

/**
 * One query from the whitelist, to the device at an address where the protocol has one.
 *
 * @param address 0 to 999 for a TEC, 0 to 255 for a DCON module; not sent by the others
 */
public record TextAsk(int address, TextQuery query) implements Request {

  public TextAsk {
    int last = query instanceof TextQuery.Tec ? 999 : 255;
    if (address < 0 || address > last) {
      throw new IllegalArgumentException("no such device address: " + address);
    }
  }

  @Override
  public byte[] bytes() {
    return TextLines.sent(this).getBytes(StandardCharsets.US_ASCII);
  }
}
