package org.givre.acquisition.wire;

import java.util.Arrays;
import java.util.List;
import org.givre.probe.Echo;
import org.givre.probe.FaultKind;
import org.givre.probe.RegisterMap;

/**
 * Asks for one block of a register map and checks the reply in the handbook's order: echo, length
 * at all, exception, address, function, byte count, whole length, CRC over exactly that length.
 * Never hunts for a frame inside the bytes.
 *
 * @param block which block of the map, counted from 0
 */
public record RegisterExchange(int unit, RegisterMap map, int block, Echo echo)
    implements Exchange {

  private static final int SHORTEST = 5;
  private static final int EXCEPTION_FLAG = 0x80;

  @Override
  public ModbusRead request() {
    return new ModbusRead(unit, map.blocks().get(block));
  }

  @Override
  public List<Offer> offers() {
    return Offers.of(map, block);
  }

  @Override
  public int longest() {
    return echoed() + request().replyLength();
  }

  @Override
  public boolean isWhole(byte[] received) {
    int start = echoed();
    if (received.length < start + SHORTEST) {
      return false;
    }
    boolean exception = (received[start + 1] & EXCEPTION_FLAG) != 0;
    return exception || received.length >= longest();
  }

  @Override
  public Decoded decode(byte[] received) {
    if (received.length == 0) {
      return new Decoded.Fault(FaultKind.TIMEOUT);
    }
    byte[] sent = request().bytes();
    boolean startsWithEcho =
        received.length >= sent.length
            && Arrays.equals(received, 0, sent.length, sent, 0, sent.length);
    if (echo == Echo.NONE) {
      return startsWithEcho ? new Decoded.Fault(FaultKind.ECHO_MISMATCH) : reply(received);
    }
    if (!startsWithEcho) {
      return new Decoded.Fault(FaultKind.ECHO_MISMATCH);
    }
    return received.length == sent.length
        ? new Decoded.Fault(FaultKind.TIMEOUT)
        : reply(Arrays.copyOfRange(received, sent.length, received.length));
  }

  private Decoded reply(byte[] frame) {
    if (frame.length < SHORTEST) {
      return new Decoded.Fault(FaultKind.TRUNCATED);
    }
    if ((frame[1] & EXCEPTION_FLAG) != 0) {
      return exception(frame);
    }
    FaultKind damage = damage(frame);
    return damage == null ? Registers.read(map, block, frame, 3) : new Decoded.Fault(damage);
  }

  private Decoded exception(byte[] frame) {
    if (!Crc16.closes(frame, 0, SHORTEST)) {
      return new Decoded.Fault(FaultKind.CRC);
    }
    if ((frame[0] & 0xFF) != unit) {
      return new Decoded.Fault(FaultKind.WRONG_UNIT);
    }
    if ((frame[1] & ~EXCEPTION_FLAG & 0xFF) != function()) {
      return new Decoded.Fault(FaultKind.WRONG_FUNCTION);
    }
    return frame.length > SHORTEST
        ? new Decoded.Fault(FaultKind.TRAILING)
        : new Decoded.Fault(FaultKind.EXCEPTION, String.format("%02X", frame[2] & 0xFF));
  }

  /** The first thing wrong with a reply of at least five bytes; null when nothing is. */
  private FaultKind damage(byte[] frame) {
    int due = request().replyLength();
    if ((frame[0] & 0xFF) != unit) {
      return FaultKind.WRONG_UNIT;
    }
    if ((frame[1] & 0xFF) != function()) {
      return FaultKind.WRONG_FUNCTION;
    }
    if ((frame[2] & 0xFF) != map.blocks().get(block).dataBytes()) {
      return FaultKind.WRONG_LENGTH;
    }
    if (frame.length < due) {
      return FaultKind.TRUNCATED;
    }
    if (!Crc16.closes(frame, 0, due)) {
      return FaultKind.CRC;
    }
    return frame.length > due ? FaultKind.TRAILING : null;
  }

  private int function() {
    return map.blocks().get(block).table().function();
  }

  private int echoed() {
    return echo == Echo.RETURNED ? ModbusRead.LENGTH : 0;
  }
}
