package org.givre.acquisition.wire;

import java.nio.charset.StandardCharsets;
import org.givre.probe.TextQuery;
import org.givre.probe.TextQuery.DconConfiguration;
import org.givre.probe.TextQuery.DconInput;
import org.givre.probe.TextQuery.DconInputs;
import org.givre.probe.TextQuery.DconStatus;
import org.givre.probe.TextQuery.Ending;
import org.givre.probe.TextQuery.LakeShoreAll;
import org.givre.probe.TextQuery.LakeShoreIdentity;
import org.givre.probe.TextQuery.LakeShoreOne;
import org.givre.probe.TextQuery.LakeShoreStatus;
import org.givre.probe.TextQuery.Sum;

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
    return (line() + terminator()).getBytes(StandardCharsets.US_ASCII);
  }

  /** What is sent, without its terminator. */
  String line() {
    return switch (query) {
      case TextQuery.Tec tec -> "%03d %s".formatted(address, tec.word());
      case DconInput input -> dcon("#", String.valueOf(input.input()), input.sum());
      case DconInputs inputs -> dcon("#", "", inputs.sum());
      case DconConfiguration configuration -> dcon("$", "2", configuration.sum());
      case DconStatus status -> dcon("$", "B", status.sum());
      case LakeShoreIdentity identity -> "*IDN?";
      case LakeShoreAll all -> "CRDG? 0";
      case LakeShoreOne one -> "CRDG? " + one.input();
      case LakeShoreStatus status -> "RDGST? " + status.input();
      case TextQuery.Ami ami -> ami.name();
      case TextQuery.Lm lm -> lm.word().name() + "? " + lm.channel();
      case TextQuery.Fixed fixed -> fixed.text();
    };
  }

  private String dcon(String mark, String rest, Sum sum) {
    String line = "%s%02X%s".formatted(mark, address, rest);
    return sum == Sum.ADDED ? line + DconAnswers.sumOf(line) : line;
  }

  private String terminator() {
    return switch (query) {
      case TextQuery.Tec tec -> "\r\n";
      case TextQuery.Dcon dcon -> "\r";
      case TextQuery.LakeShore lakeShore -> "\r\n";
      case TextQuery.Ami ami -> "\r\n";
      case TextQuery.Lm lm -> "\n";
      case TextQuery.Fixed fixed -> ending(fixed.ending());
    };
  }

  private static String ending(Ending ending) {
    return switch (ending) {
      case CR -> "\r";
      case LF -> "\n";
      case CR_LF -> "\r\n";
    };
  }
}
