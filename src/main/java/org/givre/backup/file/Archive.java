package org.givre.backup.file;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.givre.backup.BackupFailed;
import org.givre.backup.Manifest;
import org.givre.kernel.Digest;
import org.givre.keys.FolderKey;
import org.givre.keys.Seal;

/** A backup as one file: a zip of the folder with its manifest last, sealed under its key. */
final class Archive {
  private Archive() {}

  private static final String MANIFEST = "manifest.json";

  /** A file to take along: where it lies and how it is called inside. */
  record Source(Path file, String name) {}

  /** What the manifest says beside the files that are found while writing. */
  interface Telling {
    Manifest with(List<Manifest.Item> items);
  }

  static Manifest write(Path to, FolderKey key, List<Source> sources, Telling telling)
      throws IOException {
    List<Manifest.Item> items = new ArrayList<>();
    Manifest manifest;
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(to));
        OutputStream sealed = Seal.sealing(file, key);
        ZipOutputStream zip = new ZipOutputStream(sealed)) {
      for (Source source : sources) {
        items.add(add(zip, source));
      }
      manifest = telling.with(items);
      zip.putNextEntry(new ZipEntry(MANIFEST));
      zip.write(Manifests.write(manifest));
      zip.closeEntry();
    }
    FolderFiles.force(to);
    return manifest;
  }

  private static Manifest.Item add(ZipOutputStream zip, Source source) throws IOException {
    MessageDigest sha256 = FolderFiles.sha256();
    zip.putNextEntry(new ZipEntry(source.name()));
    long bytes;
    try (InputStream in = Files.newInputStream(source.file())) {
      // A file that grows while it is read is taken as far as it was when it was opened.
      long most = Files.size(source.file());
      bytes = copy(in, new DigestOutputStream(zip, sha256), most);
    }
    zip.closeEntry();
    return new Manifest.Item(
        source.name(), bytes, new Digest(HexFormat.of().formatHex(sha256.digest())));
  }

  private static long copy(InputStream from, OutputStream to, long most) throws IOException {
    byte[] piece = new byte[64 * 1024];
    long done = 0;
    while (done < most) {
      int read = from.read(piece, 0, (int) Math.min(piece.length, most - done));
      if (read < 0) {
        return done;
      }
      to.write(piece, 0, read);
      done += read;
    }
    return done;
  }

  /** The id of the key it asks for. */
  static Optional<String> keyId(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Seal.keyId(in);
    } catch (IOException unreadable) {
      throw new BackupFailed(BackupFailed.Why.BROKEN, unreadable);
    }
  }

  /**
   * Unpacks everything and compares each file with the manifest.
   *
   * @throws BackupFailed when anything differs, is lacking or is too much
   */
  static Manifest unpack(Path file, FolderKey key, Path into) throws IOException {
    Map<String, Manifest.Item> found = new HashMap<>();
    byte[] manifest = null;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        InputStream plain = Seal.opening(in, key);
        ZipInputStream zip = new ZipInputStream(plain)) {
      for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        if (one.getName().equals(MANIFEST)) {
          manifest = zip.readAllBytes();
        } else {
          found.put(one.getName(), unpackOne(zip, one.getName(), into));
        }
      }
      plain.transferTo(OutputStream.nullOutputStream());
    } catch (Seal.SealBroken broken) {
      throw new BackupFailed(BackupFailed.Why.BROKEN, broken);
    }
    if (manifest == null) {
      throw new BackupFailed(BackupFailed.Why.BROKEN, "no manifest");
    }
    return compared(Manifests.read(manifest), found);
  }

  private static Manifest.Item unpackOne(ZipInputStream zip, String name, Path into)
      throws IOException {
    Path to = FolderFiles.within(into, name);
    Files.createDirectories(to.getParent());
    MessageDigest sha256 = FolderFiles.sha256();
    long bytes;
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(to), sha256)) {
      bytes = zip.transferTo(out);
    }
    FolderFiles.ownerOnly(to);
    FolderFiles.force(to);
    return new Manifest.Item(name, bytes, new Digest(HexFormat.of().formatHex(sha256.digest())));
  }

  private static Manifest compared(Manifest manifest, Map<String, Manifest.Item> found) {
    for (Manifest.Item item : manifest.items()) {
      if (!item.equals(found.remove(item.path()))) {
        throw new BackupFailed(BackupFailed.Why.DIFFERENT, item.path());
      }
    }
    if (!found.isEmpty()) {
      throw new BackupFailed(BackupFailed.Why.DIFFERENT, found.keySet().iterator().next());
    }
    return manifest;
  }
}
