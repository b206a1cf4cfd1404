package org.givre.keys;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypted files: AES-256-GCM in pieces of 64 KiB, each bound to its place, the last one marked
 * (the STREAM construction). A byte changed, a piece moved, a tail cut: reading fails.
 *
 * <p>Head: {@code GIVRE-SEALED-1}, newline, the key's id (16 letters), newline, 16 bytes of salt.
 */
public final class Seal {
  private Seal() {}

  private static final String MAGIC = "GIVRE-SEALED-1\n";
  private static final int HEAD = MAGIC.length() + 16 + 1;
  private static final int SALT = 16;
  private static final int PIECE = 64 * 1024;
  private static final int TAG = 16;

  /** What is written to the result arrives encrypted in {@code to}; its end must be closed. */
  public static OutputStream sealing(OutputStream to, FolderKey key) throws IOException {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    to.write((MAGIC + key.id() + "\n").getBytes(StandardCharsets.US_ASCII));
    to.write(salt);
    return new Sealing(to, new Pieces(key, salt));
  }

  /** The id of the key that a sealed file asks for; empty when it is no sealed file. */
  public static Optional<String> keyId(InputStream from) throws IOException {
    String head = new String(from.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    boolean ours = head.length() == HEAD && head.startsWith(MAGIC) && head.endsWith("\n");
    return ours ? Optional.of(head.substring(MAGIC.length(), HEAD - 1)) : Optional.<String>empty();
  }

  /**
   * What was sealed.
   *
   * @throws SealBroken here or while reading: another key, or not what was written
   */
  public static InputStream opening(InputStream from, FolderKey key) throws IOException {
    if (!keyId(from).equals(Optional.of(key.id()))) {
      throw new SealBroken("not sealed under this key");
    }
    byte[] salt = from.readNBytes(SALT);
    if (salt.length != SALT) {
      throw new SealBroken("cut");
    }
    return new Opening(from, new Pieces(key, salt));
  }

  /** A sealed file is not what was written, or belongs to another key. */
  public static final class SealBroken extends IOException {
    private static final long serialVersionUID = 1L;

    SealBroken(String why) {
      super(why);
    }
  }

  /** One piece after the other. */
  private static final class Pieces {
    private final SecretKeySpec key;
    private int count;

    private Pieces(FolderKey key, byte[] salt) {
      byte[] derived = key.derived("seal " + HexFormat.of().formatHex(salt));
      this.key = new SecretKeySpec(derived, "AES");
    }

    private byte[] next(int mode, byte[] bytes, int length, boolean last) throws IOException {
      byte[] place = ByteBuffer.allocate(12).putInt(count++).put(11, last ? (byte) 1 : 0).array();
      try {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, place));
        return cipher.doFinal(bytes, 0, length);
      } catch (GeneralSecurityException wrong) {
        throw new SealBroken("piece " + count + " is not what was written");
      }
    }
  }

  private static final class Sealing extends OutputStream {
    private final OutputStream to;
    private final Pieces pieces;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private boolean closed;

    private Sealing(OutputStream to, Pieces pieces) {
      this.to = to;
      this.pieces = pieces;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      int at = from;
      int rest = length;
      while (rest > 0) {
        if (filled == PIECE) {
          flushPiece(false);
        }
        int some = Math.min(rest, PIECE - filled);
        System.arraycopy(bytes, at, piece, filled, some);
        filled += some;
        at += some;
        rest -= some;
      }
    }

    private void flushPiece(boolean last) throws IOException {
      to.write(pieces.next(Cipher.ENCRYPT_MODE, piece, filled, last));
      filled = 0;
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        flushPiece(true);
        to.flush();
      }
    }
  }

  private static final class Opening extends InputStream {
    private final DataInputStream from;
    private final Pieces pieces;
    private byte[] ahead;
    private byte[] plain = new byte[0];
    private int at;
    private boolean ended;

    private Opening(InputStream from, Pieces pieces) throws IOException {
      this.from = new DataInputStream(from);
      this.pieces = pieces;
      this.ahead = from.readNBytes(PIECE + TAG);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      while (at == plain.length) {
        if (ended) {
          return -1;
        }
        advance();
      }
      int some = Math.min(length, plain.length - at);
      System.arraycopy(plain, at, into, offset, some);
      at += some;
      return some;
    }

    private void advance() throws IOException {
      byte[] now = ahead;
      ahead = from.readNBytes(PIECE + TAG);
      ended = ahead.length == 0;
      plain = pieces.next(Cipher.DECRYPT_MODE, now, now.length, ended);
      at = 0;
    }

    @Override
    public void close() throws IOException {
      Arrays.fill(plain, (byte) 0);
      from.close();
    }
  }
}
