package org.givre.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.givre.kernel.Digest;

/**
 * What the DataMatrix of a sheet holds, so that paper can be checked without a network: number,
 * key, digest of the facts, signature over all of it. As text it is Base32 in capitals (RFC 4648,
 * no padding), which every keyboard scanner passes.
 *
 * @param keyId eight bytes in hexadecimal
 * @param signature an Ed25519 signature over {@link #signed}
 */
public record SheetCode(
    SheetNumber number, boolean training, String keyId, Digest digest, byte[] signature) {

  private static final byte[] MAGIC = {'G', 'S', 1};
  private static final int NUMBER = 15;
  private static final int KEY = 8;
  private static final int DIGEST = 32;
  private static final int SIGNATURE = 64;
  private static final int SIGNED = MAGIC.length + 1 + NUMBER + KEY + DIGEST;

  /** Bytes of a whole code: within the 111 to 130 that a 44×44 symbol holds. */
  public static final int LENGTH = SIGNED + SIGNATURE;

  /** The bytes that the signature covers. */
  public static byte[] signed(SheetNumber number, boolean training, String keyId, Digest digest) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(MAGIC);
    out.write(training ? 'X' : 'R');
    out.writeBytes(number.text().getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(HexFormat.of().parseHex(keyId));
    out.writeBytes(digest.bytes());
    return out.toByteArray();
  }

  public byte[] signed() {
    return signed(number, training, keyId, digest);
  }

  public String text() {
    return Base32.write(ByteBuffer.allocate(LENGTH).put(signed()).put(signature).array());
  }

  /** Empty when the text is no sheet code; a code with a wrong signature is still one. */
  public static Optional<SheetCode> parse(String text) {
    return Base32.read(text.strip()).filter(bytes -> bytes.length == LENGTH).flatMap(SheetCode::of);
  }

  /** Whether a scanned text is meant to be a sheet's code, whole or damaged. */
  public static boolean looksLikeOne(String text) {
    return text.startsWith(Base32.write(MAGIC).substring(0, 4));
  }

  private static Optional<SheetCode> of(byte[] bytes) {
    boolean real = bytes[MAGIC.length] == 'R';
    boolean training = bytes[MAGIC.length] == 'X';
    if (!Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length) || !(real || training)) {
      return Optional.empty();
    }
    int at = MAGIC.length + 1;
    String number = new String(bytes, at, NUMBER, StandardCharsets.US_ASCII);
    String key = HexFormat.of().formatHex(bytes, at + NUMBER, at + NUMBER + KEY);
    String digest = HexFormat.of().formatHex(bytes, at + NUMBER + KEY, SIGNED);
    return SheetNumber.parse(number)
        .map(
            parsed ->
                new SheetCode(
                    parsed,
                    training,
                    key,
                    new Digest(digest),
                    Arrays.copyOfRange(bytes, SIGNED, LENGTH)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SheetCode that && text().equals(that.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }
}
