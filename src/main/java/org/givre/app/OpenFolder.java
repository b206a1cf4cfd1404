package org.givre.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.givre.access.FirstRun;
import org.givre.access.Identification;
import org.givre.access.LockOut;
import org.givre.access.PasswordRules;
import org.givre.access.Passwords;
import org.givre.access.People;
import org.givre.access.RefusedActs;
import org.givre.access.SignIn;
import org.givre.access.Signing;
import org.givre.access.store.Argon2Passwords;
import org.givre.access.store.SqlAccessStore;
import org.givre.access.store.SqlActorNames;
import org.givre.access.store.SqlBadgeStore;
import org.givre.access.store.SqlCodeStore;
import org.givre.app.safe.FolderSecrets;
import org.givre.audit.AuditEntry;
import org.givre.audit.Head;
import org.givre.audit.store.HeadFile;
import org.givre.audit.store.SqlJournal;
import org.givre.db.Database;
import org.givre.db.DatabaseUnusable;
import org.givre.db.FolderMark;
import org.givre.kernel.Ticker;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.settings.AccessSettings;
import org.givre.settings.DataFolder;
import org.givre.settings.FolderLock;
import org.givre.settings.Settings;
import org.givre.settings.SettingsFile;
import org.givre.words.Words;

/** A data folder that this process has to itself until it closes it. */
public final class OpenFolder implements AutoCloseable {

  /** What to make of a folder that is new; an existing one keeps its own mark. */
  public enum Use {
    REAL,
    /** Real, its database encrypted under a key that the operating system's account keeps. */
    ENCRYPTED,
    TRAINING
  }

  private final FolderLock lock;
  private final Database database;
  private final FolderSecrets secrets;
  private final Ground ground;
  private final boolean shared;

  private OpenFolder(
      FolderLock lock, Database database, FolderSecrets secrets, Ground ground, boolean shared) {
    this.lock = lock;
    this.database = database;
    this.secrets = secrets;
    this.ground = ground;
    this.shared = shared;
  }

  /** The same folder for a guest, whose closing closes nothing. */
  public OpenFolder shared() {
    return new OpenFolder(lock, database, secrets, ground, true);
  }

  /**
   * Opens a folder, making it when it is not there.
   *
   * @param way how the program runs, told to a second one: {@code desktop}, {@code station}, a verb
   * @throws org.givre.settings.FolderHeld when another program has it
   * @throws org.givre.db.DatabaseUnusable when its database is held, damaged or newer
   */
  public static OpenFolder open(DataFolder folder, Use use, String way, Ticker ticker) {
    return open(folder, use, way, ticker, Argon2Passwords.usual());
  }

  /** As above, with cheaper passwords for tests. */
  public static OpenFolder open(
      DataFolder folder, Use use, String way, Ticker ticker, Passwords passwords) {
    FolderLock lock = FolderLock.take(folder, way, ticker.now());
    Database database = null;
    try {
      makeFolders(folder);
      FolderSecrets secrets = FolderSecrets.of(folder);
      if (use == Use.ENCRYPTED && !Files.exists(folder.databaseFile())) {
        secrets.encrypt();
      }
      HeadFile head = new HeadFile(folder.journalHeadFile());
      database =
          Database.openFile(
              folder.database(),
              secrets.database(),
              folder.backups(),
              work -> mustHoldEntriesUpTo(folder, head, work));
      FolderMark mark =
          database.markOnce(new FolderMark(UUID.randomUUID(), use == Use.TRAINING, ticker.now()));
      Ground ground = ground(folder, mark, database.works(), head, ticker, passwords);
      OpenFolder open = new OpenFolder(lock, database, secrets, ground, false);
      database = null;
      lock = null;
      return open;
    } finally {
      if (database != null) {
        database.close();
      }
      if (lock != null) {
        lock.close();
      }
    }
  }

  private static void makeFolders(DataFolder folder) {
    try {
      Files.createDirectories(folder.spool());
      Files.createDirectories(folder.documents());
      Files.createDirectories(folder.vault());
      Files.createDirectories(folder.backups());
      Files.createDirectories(folder.logs());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** H2 opens a cut file at an older state; the entry noted outside it tells. */
  private static void mustHoldEntriesUpTo(DataFolder folder, HeadFile file, Work work) {
    Optional<Head> noted = file.read();
    if (noted.isPresent() && noted.get().number() > 0) {
      Optional<AuditEntry> entry = new SqlJournal("").entry(work, noted.get().number());
      if (entry.isEmpty() || !entry.get().digest().equals(noted.get().digest())) {
        throw new DatabaseUnusable(
            DatabaseUnusable.Why.DAMAGED, "journal entry " + noted.get().number() + " is lacking");
      }
    } else if (isUsed(folder)) {
      new SqlJournal("").head(work);
    }
  }

  /** A folder with readings, sheets or backups had a journal once, whatever the file says now. */
  private static boolean isUsed(DataFolder folder) {
    return Stream.of(folder.spool(), folder.documents(), folder.vault(), folder.backups())
        .anyMatch(OpenFolder::holdsSomething);
  }

  private static boolean holdsSomething(Path folder) {
    try (Stream<Path> some = Files.list(folder)) {
      return some.findAny().isPresent();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Ground ground(
      DataFolder folder,
      FolderMark mark,
      Works database,
      HeadFile head,
      Ticker ticker,
      Passwords passwords) {
    SettingsFile file = new SettingsFile(folder, machine());
    Settings settings = file.read();
    Words words = new Words(locale(settings));
    SqlJournal journal = new SqlJournal(settings.site().workstation());
    Works works = new MarkedWorks(database, journal, head);
    SqlAccessStore store = new SqlAccessStore();
    SqlCodeStore codes = new SqlCodeStore();
    Identification identification =
        new Identification(works, store, journal, passwords, LockOut.USUAL);
    return new Ground(
        folder,
        mark,
        works,
        ticker,
        words,
        file,
        journal,
        journal,
        new SqlActorNames(works, store),
        store,
        new FirstRun(works, store, journal, passwords),
        new SignIn(works, identification, store, journal, () -> rules(file))
            .withBadges(new SqlBadgeStore(), () -> file.read().access().badgeAsked()),
        new Signing(works, identification, store, journal)
            .withCodes(codes, () -> file.read().access().codeAsked()),
        new RefusedActs(works, journal, words),
        new People(works, store, journal, passwords, () -> rules(file), Optional.of(codes)));
  }

  private static PasswordRules rules(SettingsFile file) {
    AccessSettings access = file.read().access();
    return new PasswordRules(access.passwordLeast(), access.passwordDays());
  }

  private static Locale locale(Settings settings) {
    return settings.screen().language().equals("en") ? Locale.UK : Locale.FRANCE;
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException noName) {
      return "poste";
    }
  }

  public Ground ground() {
    return ground;
  }

  /** For what watches the database itself: its copies, its verification. */
  public Database database() {
    return database;
  }

  /** The key of the folder's backups and, where it is encrypted, of its database. */
  public FolderSecrets secrets() {
    return secrets;
  }

  @Override
  public void close() {
    if (shared) {
      return;
    }
    database.close();
    lock.close();
  }
}
