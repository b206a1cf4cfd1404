package org.givre.acquisition.wire;

import java.util.List;
import org.givre.probe.Echo;
import org.givre.probe.TextQuery;

/** Asks one query of a text instrument: one query, one answer, one terminated line. */
public record TextExchange(TextAsk request, Echo echo) implements Exchange {

  TextQuery query() {
    return request.query();
  }

  @Override
  public List<Offer> offers() {
    return Offers.of(request.query());
  }

  @Override
  public int longest() {
    return TextLines.MOST;
  }

  @Override
  public boolean isWhole(byte[] received) {
    return TextLines.isWhole(this, received);
  }

  @Override
  public Decoded decode(byte[] received) {
    return TextLines.decode(this, received);
  }
}
