package org.givre.app.safe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.givre.backup.file.KeyNote;
import org.givre.db.DatabaseUnusable;
import org.givre.keys.FolderKey;
import org.givre.keys.FolderKeys;
import org.givre.settings.DataFolder;

/**
 * The key of a data folder. That of an encrypted database is kept by the operating system's
 * account, away from the data; that of a plain one, for its backups only, lies in the folder.
 */
public final class FolderSecrets {

  private final DataFolder folder;
  private final FolderKeys account;
  private final FolderKeys beside;

  public FolderSecrets(DataFolder folder, FolderKeys account) {
    this.folder = folder;
    this.account = account;
    this.beside = new FolderKeys(folder.root().resolve("keys"));
  }

  /** Of this operating system account. */
  public static FolderSecrets of(DataFolder folder) {
    return new FolderSecrets(folder, FolderKeys.ofAccount());
  }

  /** The key of this id, wherever it is kept. */
  public Optional<FolderKey> find(String id) {
    return account.find(id).or(() -> beside.find(id));
  }

  /** The folder's key; made, for backups only, when it has none. */
  public synchronized FolderKey key() {
    Optional<KeyNote> note = note();
    if (note.isEmpty()) {
      FolderKey fresh = FolderKey.fresh();
      beside.keep(fresh);
      write(new KeyNote(fresh.id(), false));
      return fresh;
    }
    return found(note.get());
  }

  /**
   * What the folder's database is encrypted with; empty for a plain one.
   *
   * @throws DatabaseUnusable when it is encrypted and its key is not with this account
   */
  public String database() {
    Optional<KeyNote> note = note().filter(KeyNote::database);
    return note.map(one -> one.secret(found(one))).orElse("");
  }

  /** A new folder whose database will be encrypted: its key is on disk when this returns. */
  public void encrypt() {
    if (note().isEmpty()) {
      FolderKey fresh = FolderKey.fresh();
      account.keep(fresh);
      write(new KeyNote(fresh.id(), true));
    }
  }

  /** Somebody brought the key from the safe: kept with this account from now on. */
  public void keep(FolderKey key) {
    account.keep(key);
  }

  public Optional<KeyNote> note() {
    try {
      return KeyNote.read(folder.root());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void write(KeyNote note) {
    try {
      note.write(folder.root());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private FolderKey found(KeyNote note) {
    return find(note.id())
        .orElseThrow(
            () -> new DatabaseUnusable(DatabaseUnusable.Why.KEY_MISSING, "key " + note.id()));
  }
}
