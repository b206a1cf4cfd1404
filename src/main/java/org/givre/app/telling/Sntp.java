package org.givre.app.telling;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.givre.kernel.Ticker;

/** Asks a time server how far this clock is off (SNTP version 4, RFC 4330); sets nothing. */
final class Sntp {

  private static final int PORT = 123;
  private static final long TO_1900 = 2_208_988_800L;
  private static final int SIZE = 48;

  private final Ticker ticker;

  Sntp(Ticker ticker) {
    this.ticker = ticker;
  }

  /** What is to be added to this clock; empty when nobody answers sensibly within two seconds. */
  Optional<Duration> offset(String server) {
    try (DatagramSocket socket = new DatagramSocket()) {
      int colon = server.lastIndexOf(':');
      String host = colon > 0 ? server.substring(0, colon) : server;
      int port = colon > 0 ? Integer.parseInt(server.substring(colon + 1)) : PORT;
      socket.setSoTimeout(2_000);
      ByteBuffer request = ByteBuffer.allocate(SIZE);
      request.put(0, (byte) 0x23); // version 4, client
      Instant sent = ticker.now();
      request.putLong(40, stamp(sent));
      InetAddress address = InetAddress.getByName(host);
      socket.send(new DatagramPacket(request.array(), SIZE, address, port));
      DatagramPacket answer = new DatagramPacket(new byte[SIZE], SIZE);
      socket.receive(answer);
      return offset(ByteBuffer.wrap(answer.getData()), answer.getLength(), sent, ticker.now());
    } catch (IOException | NumberFormatException nobody) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> offset(
      ByteBuffer answer, int length, Instant sent, Instant back) {
    int mode = answer.get(0) & 7;
    int leap = answer.get(0) >> 6 & 3;
    int stratum = answer.get(1) & 0xff;
    boolean ours = answer.getLong(24) == stamp(sent);
    if (length < SIZE || mode != 4 || leap == 3 || stratum == 0 || stratum > 15 || !ours) {
      return Optional.empty();
    }
    Duration there = Duration.between(sent, instant(answer.getLong(32)));
    Duration here = Duration.between(back, instant(answer.getLong(40)));
    return Optional.of(there.plus(here).dividedBy(2));
  }

  static long stamp(Instant at) {
    long seconds = at.getEpochSecond() + TO_1900;
    long fraction = ((long) at.getNano() << 32) / 1_000_000_000L;
    return seconds << 32 | fraction & 0xffff_ffffL;
  }

  static Instant instant(long stamp) {
    long seconds = stamp >>> 32;
    // Before 1968 can only be after 2036: the count of seconds has begun again.
    long era = seconds < 0x8000_0000L ? 1L << 32 : 0;
    long nanos = (stamp & 0xffff_ffffL) * 1_000_000_000L >>> 32;
    return Instant.ofEpochSecond(seconds + era - TO_1900, nanos);
  }
}
