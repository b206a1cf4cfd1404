package org.givre.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A signature over every byte of the file, with its own digits read as zeros. It sits in the
 * catalogue; a glyph changed anywhere changes no embedded fact, and is found by this.
 */
public final class Seal {
  private Seal() {}

  /** Name of the catalogue's entry. */
  static final String NAME = "GivreSeal";

  /** Names of the catalogue's entries that say which key signed; twice, so that one can be hurt. */
  static final List<String> KEY_NAMES = List.of("GivreKey", "GivreKeyAgain");

  /** Name of the entry with the number people know the file by. */
  static final String NUMBER = "GivreNumber";

  /** Name of the entry with the certificate that signs the file besides. */
  static final String CERTIFICATE = "GivreCertificate";

  /** Bytes of an Ed25519 signature (RFC 8032). */
  static final int LENGTH = 64;

  private static final byte[] MARK = ("/" + NAME + " <").getBytes(StandardCharsets.US_ASCII);

  /** Fills the empty seal of a finished file. */
  public static byte[] close(byte[] file, UnaryOperator<byte[]> signer) {
    int at =
        find(file).orElseThrow(() -> new IllegalArgumentException("this file has no seal to fill"));
    byte[] open = zeroed(file, at);
    byte[] digits =
        HexFormat.of().formatHex(signer.apply(open)).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(digits, 0, open, at, digits.length);
    return open;
  }

  /** A file taken apart: the bytes that were signed, and the signature. */
  public record Opened(byte[] signed, byte[] signature) {}

  /**
   * Empty when the file has no whole seal. Only the digits this program writes (lower case) count:
   * otherwise a changed byte in the seal itself could pass.
   */
  public static Optional<Opened> open(byte[] file) {
    return find(file)
        .flatMap(
            at ->
                digits(Arrays.copyOfRange(file, at, at + 2 * LENGTH))
                    .map(signature -> new Opened(zeroed(file, at), signature)));
  }

  /** Whether the seal's place is there, with whatever in it. */
  public static boolean isMarked(byte[] file) {
    return find(file).isPresent();
  }

  /** Whether anything in the file says that it once was a sealed one. */
  public static boolean leavesTraces(byte[] file) {
    return text(file).contains("/Givre");
  }

  /** The ids of the key that the file says signed it, as they stand. */
  public static List<String> keyNames(byte[] file) {
    String text = text(file);
    return KEY_NAMES.stream().flatMap(name -> entry(text, name).stream()).toList();
  }

  /** The number the file says it has, as it stands; nothing is proved by it. */
  public static Optional<String> claimedNumber(byte[] file) {
    return entry(text(file), NUMBER);
  }

  /** The certificate that the sealed file says will sign it besides. */
  public static Optional<String> certificate(byte[] file) {
    return entry(text(file), CERTIFICATE);
  }

  private static Optional<String> entry(String text, String name) {
    String head = "/" + name + " (";
    int at = text.indexOf(head);
    int end = at < 0 ? -1 : text.indexOf(')', at);
    return end < 0 ? Optional.empty() : Optional.of(text.substring(at + head.length(), end));
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }

  private static Optional<byte[]> digits(byte[] hex) {
    for (byte digit : hex) {
      if (!(digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f')) {
        return Optional.empty();
      }
    }
    return Optional.of(HexFormat.of().parseHex(new String(hex, StandardCharsets.US_ASCII)));
  }

  private static byte[] zeroed(byte[] file, int at) {
    byte[] open = file.clone();
    Arrays.fill(open, at, at + 2 * LENGTH, (byte) '0');
    return open;
  }

  private static Optional<Integer> find(byte[] file) {
    int last = file.length - MARK.length - 2 * LENGTH;
    for (int at = 0; at <= last; at++) {
      if (Arrays.equals(file, at, at + MARK.length, MARK, 0, MARK.length)) {
        return Optional.of(at + MARK.length);
      }
    }
    return Optional.empty();
  }
}
