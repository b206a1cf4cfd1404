package org.givre.rehearsal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/**
 * A tank controller that speaks Modbus RTU (profiles {@code tank-block-10}, {@code tank-float-6-…}
 * and {@code fc02-bits}):
 *
 * <ul>
 *   <li>holding registers 0 to 9: bottom and top in tenths of a degree, level in mm, usage in
 *       mm/day, status word, the same inverted, seconds since start, minutes of this fill, 0, an
 *       input that is not wired (8000h);
 *   <li>input registers 0 to 5: bottom, top and level as float32;
 *   <li>discrete inputs 0 to 7: the status bits.
 * </ul>
 *
 * Anything else is exception 02; functions that write are exception 01.
 */
final class ModbusUnit implements SimulatedUnit {

  private static final int DISCRETE = 2;
  private static final int HOLDING = 3;
  private static final int INPUT = 4;
  private static final int ILLEGAL_FUNCTION = 1;
  private static final int ILLEGAL_ADDRESS = 2;
  private static final int BROKEN = 0x8000;
  private static final int TOP_BROKEN = 1 << 3;
  private static final int REQUEST = 8;

  private final int address;
  private final SimulatedTank tank;
  private double seconds;

  ModbusUnit(int address, SimulatedTank tank) {
    this.address = address;
    this.tank = tank;
  }

  @Override
  public int address() {
    return address;
  }

  @Override
  public void advance(double passed) {
    seconds += passed;
    tank.advance(passed);
  }

  @Override
  public void freeze() {
    tank.freeze();
  }

  @Override
  public Optional<byte[]> answer(byte[] request, Condition condition) {
    boolean mine = request.length == REQUEST && (request[0] & 0xFF) == address && sound(request);
    if (!mine) {
      return Optional.empty();
    }
    int unit = condition.identity() == Identity.ANOTHER ? address % 247 + 1 : address;
    return Optional.of(sealed(unit, body(request, condition)));
  }

  @Override
  public byte[] damaged(byte[] answer, Random chance) {
    byte[] wrong = answer.clone();
    wrong[chance.nextInt(wrong.length)] ^= (byte) (1 << chance.nextInt(8));
    return wrong;
  }

  private byte[] body(byte[] request, Condition condition) {
    int function = request[1] & 0xFF;
    int first = (request[2] & 0xFF) << 8 | request[3] & 0xFF;
    int count = (request[4] & 0xFF) << 8 | request[5] & 0xFF;
    byte[] data;
    switch (function) {
      case DISCRETE -> data = bits(first, count, condition);
      case HOLDING -> data = slice(holding(condition), first, count);
      case INPUT -> data = slice(inputs(condition), first, count);
      default -> {
        return new byte[] {(byte) (function | 0x80), ILLEGAL_FUNCTION};
      }
    }
    if (data.length == 0) {
      return new byte[] {(byte) (function | 0x80), ILLEGAL_ADDRESS};
    }
    return ByteBuffer.allocate(2 + data.length)
        .put((byte) function)
        .put((byte) data.length)
        .put(data)
        .array();
  }

  private byte[] holding(Condition condition) {
    TankFigures now = tank.figures();
    boolean broken = condition.topProbe() == Probe.BROKEN;
    int status = now.status() | (broken ? TOP_BROKEN : 0);
    ByteBuffer block = ByteBuffer.allocate(20);
    block.putShort(tenths(now.bottom()));
    block.putShort(broken ? (short) BROKEN : tenths(now.top()));
    block.putShort((short) Math.round(now.levelMm()));
    block.putShort((short) now.usageMmPerDay());
    block.putShort((short) status).putShort((short) ~status);
    block.putShort((short) (long) seconds).putShort((short) now.fillMinutes());
    block.putShort((short) 0).putShort((short) BROKEN);
    return block.array();
  }

  private byte[] inputs(Condition condition) {
    TankFigures now = tank.figures();
    float top = condition.topProbe() == Probe.BROKEN ? Float.NaN : shown(now.top());
    return ByteBuffer.allocate(12)
        .putFloat(shown(now.bottom()))
        .putFloat(top)
        .putFloat(Math.round(now.levelMm()))
        .array();
  }

  private byte[] bits(int first, int count, Condition condition) {
    if (first + count > 8 || count < 1) {
      return new byte[0];
    }
    int status = tank.figures().status() | (condition.topProbe() == Probe.BROKEN ? TOP_BROKEN : 0);
    return new byte[] {(byte) (status >> first & (1 << count) - 1)};
  }

  private static byte[] slice(byte[] registers, int first, int count) {
    return count < 1 || 2 * (first + count) > registers.length
        ? new byte[0]
        : Arrays.copyOfRange(registers, 2 * first, 2 * (first + count));
  }

  private static short tenths(double celsius) {
    return (short) Math.round(10 * celsius);
  }

  /** As a display shows it: to the tenth. */
  private static float shown(double celsius) {
    return Math.round(10 * celsius) / 10f;
  }

  private static boolean sound(byte[] request) {
    int crc = crc(request, request.length - 2);
    return (request[6] & 0xFF) == (crc & 0xFF) && (request[7] & 0xFF) == crc >> 8;
  }

  private static byte[] sealed(int unit, byte[] body) {
    byte[] frame = new byte[body.length + 3];
    frame[0] = (byte) unit;
    System.arraycopy(body, 0, frame, 1, body.length);
    int crc = crc(frame, frame.length - 2);
    frame[frame.length - 2] = (byte) crc;
    frame[frame.length - 1] = (byte) (crc >> 8);
    return frame;
  }

  /** Written apart from the reader's: a shared mistake would prove itself right. */
  private static int crc(byte[] bytes, int length) {
    int crc = 0xFFFF;
    for (int i = 0; i < length; i++) {
      int index = (crc ^ bytes[i]) & 0xFF;
      int entry = index;
      for (int bit = 0; bit < 8; bit++) {
        entry = entry >> 1 ^ -(entry & 1) & 0xA001;
      }
      crc = crc >> 8 ^ entry;
    }
    return crc & 0xFFFF;
  }
}
