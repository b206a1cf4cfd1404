package org.givre.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Optional;

/**
 * The data folder's {@code keys}: the site's key, made at the first run and never changed, as a
 * PKCS #8 file that only its owner may read, and its public half beside it.
 */
public final class KeyFolder {

  private static final String SECRET = "site-key.p8";
  private static final String OPEN = "site-key-public.pem";

  private final Path folder;

  public KeyFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The site's key, made now when there is none.
   *
   * @throws KeyUnusable when the file is there and cannot be read: a new key would make every
   *     earlier sheet look foreign
   */
  public SiteKey siteKey() {
    try {
      if (!Files.exists(folder.resolve(SECRET))) {
        make();
      }
      return read();
    } catch (IOException unreadable) {
      throw new KeyUnusable(folder.resolve(SECRET), unreadable);
    }
  }

  /**
   * The establishment's certificate, when the site put one here: {@code establishment.p12} with its
   * password alone in {@code establishment.password}.
   *
   * @throws KeyUnusable when the file is there and cannot be used
   */
  public Optional<EstablishmentKey> establishment() {
    Path file = folder.resolve("establishment.p12");
    Path password = folder.resolve("establishment.password");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      String word = Files.exists(password) ? Files.readString(password).strip() : "";
      return Optional.of(EstablishmentKey.of(file, word.toCharArray()));
    } catch (IOException unreadable) {
      throw new KeyUnusable(password, unreadable);
    }
  }

  /** The file to hand to whoever checks sheets elsewhere. */
  public Path publicFile() {
    return folder.resolve(OPEN);
  }

  /** The public half when a site key was made here. */
  public Optional<SitePublicKey> publicKey() {
    try {
      return Files.exists(publicFile())
          ? SitePublicKey.ofPem(Files.readString(publicFile()))
          : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The secret comes last, whole: a run cut short leaves no half of a pair behind. */
  private void make() throws IOException {
    KeyPair pair = generate();
    Files.createDirectories(folder);
    Files.writeString(publicFile(), new SitePublicKey(pair.getPublic()).pem());
    Path unfinished = folder.resolve(SECRET + ".part");
    Files.deleteIfExists(unfinished);
    Files.createFile(unfinished, ownerOnly());
    try (FileChannel out = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      out.write(ByteBuffer.wrap(pair.getPrivate().getEncoded()));
      out.force(true);
    }
    Files.move(unfinished, folder.resolve(SECRET), StandardCopyOption.ATOMIC_MOVE);
  }

  private FileAttribute<?>[] ownerOnly() throws IOException {
    FileStore store = Files.getFileStore(folder);
    return store.supportsFileAttributeView("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private SiteKey read() throws IOException {
    byte[] secret = Files.readAllBytes(folder.resolve(SECRET));
    SitePublicKey open = publicKey().orElseThrow(() -> new KeyUnusable(publicFile(), null));
    SiteKey key;
    try {
      key =
          new SiteKey(
              KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(secret)),
              open);
    } catch (GeneralSecurityException damaged) {
      throw new KeyUnusable(folder.resolve(SECRET), damaged);
    }
    byte[] trial = {1, 2, 3};
    if (!open.verifies(trial, key.sign(trial))) {
      throw new KeyUnusable(publicFile(), null);
    }
    return key;
  }

  private static KeyPair generate() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
