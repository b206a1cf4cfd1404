package org.givre.probe;

import org.givre.kernel.Digest;

/** Port: where the files of certificates are kept, for ever. */
public interface CertificateFiles {

  Digest keep(byte[] content);
}
