package org.givre.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Trusts the certificates of one file and nothing else: a hospital that signs its own. */
final class OwnCertificate {
  private OwnCertificate() {}

  static SSLSocketFactory sockets(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      int number = 0;
      for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(bytes)) {
        trusted.setCertificateEntry("own-" + number++, one);
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (GeneralSecurityException unusable) {
      throw new MailNotSent(MailNotSent.Why.INSECURE, unusable);
    } catch (IOException missing) {
      throw new MailNotSent(MailNotSent.Why.INSECURE, new UncheckedIOException(missing));
    }
  }
}
