package org.givre.acquisition.wire;

import java.time.Duration;
import java.util.HexFormat;

/**
 * What one request brought.
 *
 * @param sent the bytes of the request
 * @param received every byte that came inside the time-out
 * @param took from the first byte sent to the end of the answer, or to the time-out
 * @param retried whether this is the answer to a second asking, after a damaged one
 */
public record Answer(
    byte[] sent, byte[] received, Decoded decoded, Duration took, Retried retried) {

  /** How often the question was put. */
  public enum Retried {
    NO,
    ONCE
  }

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int MOST_KEPT = 512;

  /** The bytes received in hexadecimal, as kept with each reading; noise is cut at 512 bytes. */
  public String raw() {
    return HEX.formatHex(received, 0, Math.min(received.length, MOST_KEPT));
  }

  public String request() {
    return HEX.formatHex(sent);
  }

  /** The fault of the whole exchange by the handbook's word; empty when there is none. */
  public String fault() {
    return decoded instanceof Decoded.Fault fault ? fault.word() : "";
  }

  Answer asSecond() {
    return new Answer(sent, received, decoded, took, Retried.ONCE);
  }
}
