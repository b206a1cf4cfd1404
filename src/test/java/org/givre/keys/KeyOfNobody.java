package org.givre.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Arrays;

/** A key that is the same in every run, so that pictures of sheets are; it signs nothing real. */
public final class KeyOfNobody {
  private KeyOfNobody() {}

  /** A secret of sevens. */
  private static final class Sevens extends SecureRandom {
    @Override
    public void nextBytes(byte[] bytes) {
      Arrays.fill(bytes, (byte) 7);
    }
  }

  /** Puts the key into a folder as if it had been made there. */
  public static SiteKey in(Path folder) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(255, new Sevens());
      KeyPair pair = generator.generateKeyPair();
      Files.createDirectories(folder);
      Files.write(folder.resolve("site-key.p8"), pair.getPrivate().getEncoded());
      Files.writeString(
          folder.resolve("site-key-public.pem"), new SitePublicKey(pair.getPublic()).pem());
      return new KeyFolder(folder).siteKey();
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
