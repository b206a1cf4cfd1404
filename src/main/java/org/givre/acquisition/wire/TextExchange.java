package org.givre.acquisition.wire;

import org.givre.probe.Echo;

/** Asks one query of a text instrument: one query, one answer, one terminated line. */
public record TextExchange(TextAsk request, Echo echo) implements Exchange {

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
