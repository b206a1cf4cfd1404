package org.givre.keys;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/** The site's own Ed25519 key (RFC 8032): signing twice gives the same bytes. */
public final class SiteKey {

  private final PrivateKey secret;
  private final SitePublicKey open;

  SiteKey(PrivateKey secret, SitePublicKey open) {
    this.secret = secret;
    this.open = open;
  }

  public byte[] sign(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(secret);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException("cannot sign", everyJdkHasIt);
    }
  }

  public SitePublicKey open() {
    return open;
  }

  @Override
  public String toString() {
    return "SiteKey[" + open.id() + "]";
  }
}
