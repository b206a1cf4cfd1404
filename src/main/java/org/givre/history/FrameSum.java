package org.givre.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.givre.kernel.Digest;
import org.givre.measure.ChannelId;

/**
 * A digest over frames that can be worked out again from the spool without holding its text: each
 * frame counts by 64 bits of its own SHA-256.
 */
public final class FrameSum {

  private static final int MOST = 1_200;

  private final MessageDigest sum = SealedBlock.sha256();
  private final MessageDigest one = SealedBlock.sha256();

  /** A store keeps so much of a frame; the spool has every byte, of noise too. */
  public static String cut(String raw) {
    return raw.length() <= MOST ? raw : raw.substring(0, MOST);
  }

  public void add(long frame) {
    sum.update(ByteBuffer.allocate(8).putLong(0, frame));
  }

  public long of(String raw) {
    return first(one.digest(cut(raw).getBytes(StandardCharsets.UTF_8)));
  }

  /** Which reading it is: channel, instant, source and value. */
  public long key(ChannelId channel, long at, Manner manner, double number) {
    UUID id = channel.value();
    ByteBuffer key =
        ByteBuffer.allocate(40)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .putLong(at)
            .putLong(manner.hasNumber() ? Double.doubleToRawLongBits(number) : 0)
            .putInt(manner.why().hashCode())
            .putInt(manner.source().code().hashCode());
    return first(one.digest(key.array()));
  }

  public Digest done() {
    return new Digest(HexFormat.of().formatHex(sum.digest()));
  }

  private static long first(byte[] digest) {
    return ByteBuffer.wrap(digest).getLong();
  }
}
