package org.givre.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.givre.kernel.Digest;

/** The half of the site's key that anyone may have; checks what {@link SiteKey} signed. */
public record SitePublicKey(PublicKey key) {

  /** Bytes of a key's id. */
  public static final int ID_LENGTH = 8;

  private static final String HEAD = "-----BEGIN PUBLIC KEY-----";
  private static final String FOOT = "-----END PUBLIC KEY-----";

  /** The first eight bytes of the SHA-256 of the encoded key, in hexadecimal. */
  public String id() {
    return HexFormat.of().formatHex(idBytes());
  }

  public byte[] idBytes() {
    return Arrays.copyOf(Digest.of(key.getEncoded()).bytes(), ID_LENGTH);
  }

  public boolean verifies(byte[] bytes, byte[] signature) {
    try {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(key);
      check.update(bytes);
      return check.verify(signature);
    } catch (SignatureException notOne) {
      return false;
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException("cannot check a signature", everyJdkHasIt);
    }
  }

  /** PEM (RFC 7468), the form to hand out. */
  public String pem() {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
    return HEAD + "\n" + body + "\n" + FOOT + "\n";
  }

  /** Empty when the text is no Ed25519 public key in PEM. */
  public static Optional<SitePublicKey> ofPem(String pem) {
    int from = pem.indexOf(HEAD);
    int to = pem.indexOf(FOOT);
    if (from < 0 || to < from) {
      return Optional.empty();
    }
    try {
      byte[] encoded =
          Base64.getMimeDecoder()
              .decode(pem.substring(from + HEAD.length(), to).getBytes(StandardCharsets.US_ASCII));
      return Optional.of(
          new SitePublicKey(
              KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded))));
    } catch (GeneralSecurityException | IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
