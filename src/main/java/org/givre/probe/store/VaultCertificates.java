package org.givre.probe.store;

import java.io.ByteArrayInputStream;
import org.givre.kernel.Digest;
import org.givre.probe.CertificateFiles;
import org.givre.vault.Vault;

/** Certificates in the vault, each under the digest of its bytes. */
public final class VaultCertificates implements CertificateFiles {

  private final Vault vault;

  public VaultCertificates(Vault vault) {
    this.vault = vault;
  }

  @Override
  public Digest keep(byte[] content) {
    return vault.put(new ByteArrayInputStream(content));
  }
}
