package org.givre.keys;

import java.io.IOException;
import java.security.PrivateKey;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/**
 * The site's own Ed25519 key (RFC 8032): signing twice gives the same bytes. The runtime's own
 * signer gives the same ones too, at ten times the time.
 */
public final class SiteKey {

  private final Ed25519PrivateKeyParameters secret;
  private final SitePublicKey open;

  SiteKey(PrivateKey secret, SitePublicKey open) {
    this.secret = parameters(secret);
    this.open = open;
  }

  private static Ed25519PrivateKeyParameters parameters(PrivateKey secret) {
    try {
      return (Ed25519PrivateKeyParameters) PrivateKeyFactory.createKey(secret.getEncoded());
    } catch (IOException | ClassCastException otherKey) {
      throw new IllegalArgumentException("no Ed25519 key", otherKey);
    }
  }

  public byte[] sign(byte[] bytes) {
    Ed25519Signer signer = new Ed25519Signer();
    signer.init(true, secret);
    signer.update(bytes, 0, bytes.length);
    return signer.generateSignature();
  }

  public SitePublicKey open() {
    return open;
  }

  @Override
  public String toString() {
    return "SiteKey[" + open.id() + "]";
  }
}
