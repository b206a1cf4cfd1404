package org.givre.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.OptionalDouble;
import org.givre.kernel.Digest;
import org.givre.measure.ChannelId;
import org.givre.measure.Micros;

/**
 * The readings of one channel and UTC day, closed for ever.
 *
 * @param seq counts the blocks of the site from 1 without a hole
 * @param part 0, or more for what came after the day was sealed
 * @param least exact; empty when nothing has a number
 * @param frames digest of the frames in the order of the readings, as {@link FrameSum} makes it
 * @param previous the digest of the block before; zeros before the first
 * @param digest covers everything else here
 */
public record SealedBlock(
    long seq,
    ChannelId channel,
    int day,
    int part,
    Instant sealedAt,
    int readings,
    OptionalDouble least,
    OptionalDouble most,
    byte[] body,
    Digest frames,
    Digest previous,
    Digest digest) {

  /** The same block with the digest that it must have. */
  public SealedBlock signed() {
    return new SealedBlock(
        seq, channel, day, part, sealedAt, readings, least, most, body, frames, previous, worked());
  }

  public boolean isWhole() {
    return worked().equals(digest);
  }

  /** Bytes beside the body: what the chain and the index cost. */
  public int headerBytes() {
    return 8 + 16 + 4 + 2 + 8 + 4 + 8 + 8 + 3 * 32;
  }

  private Digest worked() {
    String head =
        String.join(
            "\n",
            "givre-block-1",
            Long.toString(seq),
            channel.value().toString(),
            Integer.toString(day),
            Integer.toString(part),
            Long.toString(Micros.of(sealedAt)),
            Integer.toString(readings),
            bits(least),
            bits(most),
            frames.hex(),
            previous.hex(),
            "");
    MessageDigest sha256 = sha256();
    sha256.update(head.getBytes(StandardCharsets.UTF_8));
    return new Digest(HexFormat.of().formatHex(sha256.digest(body)));
  }

  private static String bits(OptionalDouble number) {
    return number.isEmpty()
        ? ""
        : Long.toHexString(Double.doubleToRawLongBits(number.getAsDouble()));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
