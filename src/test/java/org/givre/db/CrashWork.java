package org.givre.db;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.NewAccount;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Pledge;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.access.Signature;
import org.givre.access.ToSign;
import org.givre.access.store.Argon2Passwords;
import org.givre.app.BackupParts;
import org.givre.app.OpenFolder;
import org.givre.app.SheetParts;
import org.givre.audit.AuditFact;
import org.givre.audit.Subject;
import org.givre.dispensing.ActsWorld;
import org.givre.document.Archive;
import org.givre.document.Sheet;
import org.givre.document.SheetExamples;
import org.givre.history.Sealing;
import org.givre.history.store.FileSpool;
import org.givre.history.store.SqlBlocks;
import org.givre.history.store.SqlReadingLog;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.kernel.SystemTicker;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.settings.DataFolder;

/** What a child process does until it is killed; a line, ended by a stop, is an acknowledgement. */
enum CrashWork {
  INGEST {
    @Override
    void work(OpenFolder open, int kill) {
      say("ready");
      Instant from = Instant.parse("2026-11-24T00:00:00Z").plusSeconds(kill * 40L);
      for (int n = 0; ; n++) {
        keep(open, batch(from.plusMillis(n), kill * 1_000_000L + n * 4L, 4));
      }
    }
  },
  RECEPTION {
    @Override
    void work(OpenFolder open, int kill) {
      ActsWorld world = new ActsWorld(open.ground().works());
      say("ready");
      while (true) {
        ActsWorld.Bag bag = world.ordered("KYMRIAH", 1);
        world.accept(world.arrived(bag));
        say("received " + bag.unit().value() + ".");
        world.later(Duration.ofMinutes(10));
      }
    }

    @Override
    boolean isFresh() {
      return true;
    }
  },
  SIGNING {
    @Override
    void work(OpenFolder open, int kill) {
      Session session = somebody(open);
      say("ready");
      for (int n = 0; ; n++) {
        ToSign what =
            new ToSign(
                Permission.SET_RULES,
                Part.FIRST,
                "settings.rules",
                new Subject("test", "test", "test"),
                Digest.of("rules " + n));
        Instant at = open.ground().ticker().now();
        Pledge pledge =
            open.ground()
                .signing()
                .pledge(new Credentials("a.exemple", PASSWORD.toCharArray()), what, at)
                .orThrow();
        Signature kept = open.ground().works().inOne(w -> open.ground().signing().keep(w, pledge));
        say("signature " + kept.id().value() + ".");
        if (!session.displayName().isEmpty() && n % 5 == 0) {
          NewAccount account =
              new NewAccount("t" + kill + "-" + n, PASSWORD.toCharArray(), Set.of(Role.TECHNICIAN));
          open.ground().people().add(new By(session, at), "Bruno" + kill + n, "Fictif", account);
        }
      }
    }
  },
  SHEET {
    @Override
    void work(OpenFolder open, int kill) {
      Session session = somebody(open);
      Archive archive = SheetParts.of(open.ground()).archive();
      say("ready");
      while (true) {
        By by = new By(session, open.ground().ticker().now());
        Sheet sheet =
            open.ground()
                .works()
                .inOne(
                    w ->
                        archive.order(
                            w,
                            SheetExamples.releaseFacts(
                                SheetExamples.alice(), SheetExamples.yescarta()),
                            by.actor(),
                            by.at()));
        archive.original(sheet.number(), by);
        say("sheet " + sheet.number().text() + ".");
      }
    }
  },
  SEALING {
    @Override
    void work(OpenFolder open, int kill) {
      FileSpool spool = new FileSpool(open.ground().folder().spool());
      Sealing sealing =
          new Sealing(open.ground().works(), new SqlBlocks(), spool, open.ground().journal());
      say("ready");
      for (int n = 0; ; n++) {
        Instant day = Instant.parse("2020-01-01T12:00:00Z").plus(Duration.ofDays(kill * 8L + n));
        keep(open, batch(day, kill * 1_000_000L + n * 40L, 40));
        spool.close();
        sealing.upTo(day.plus(Duration.ofDays(2)));
      }
    }
  },
  BACKUP {
    @Override
    void work(OpenFolder open, int kill) {
      BackupParts parts = BackupParts.of(open);
      say("ready");
      for (int n = 0; ; n++) {
        var made = parts.backups().backUp(Optional.empty());
        say("backup " + made.file() + ".");
      }
    }
  },
  MIGRATION {
    @Override
    void prepare(Path folder) throws Exception {
      Files.createDirectories(folder);
      String url = Database.fileUrl(folder.resolve("givre"));
      Database.migrations().target("130").dataSource(url, "sa", "").load().migrate();
    }

    @Override
    boolean isFresh() {
      return true;
    }

    @Override
    void work(OpenFolder open, int kill) {
      say("ready");
      while (true) {
        journal(open);
      }
    }
  };

  private static final String PASSWORD = "neige et azote";
  private static final ChannelId CHANNEL = new ChannelId(new UUID(7, 7));

  abstract void work(OpenFolder open, int kill);

  /** Before the child begins. */
  void prepare(Path folder) throws Exception {
    Files.createDirectories(folder);
  }

  /** Whether each kill has a folder of its own. */
  boolean isFresh() {
    return false;
  }

  public static void main(String[] arguments) {
    CrashWork work = valueOf(arguments[0]);
    OpenFolder open =
        OpenFolder.open(
            new DataFolder(Path.of(arguments[1])),
            OpenFolder.Use.TRAINING,
            "crash",
            new SystemTicker(),
            new Argon2Passwords(64, 1, 1));
    work.work(open, Integer.parseInt(arguments[2]));
  }

  static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  static void journal(OpenFolder open) {
    AuditFact fact =
        AuditFact.of(
            open.ground().ticker().now(),
            ActorId.GIVRE,
            "test.act",
            new Subject("test", "test", "test"));
    long number =
        open.ground().works().inOne(w -> open.ground().journal().record(w, fact)).number();
    say("journal " + number + ".");
  }

  static Session somebody(OpenFolder open) {
    Instant at = open.ground().ticker().now();
    NewAccount account =
        new NewAccount(
            "a.exemple", PASSWORD.toCharArray(), Set.of(Role.ADMINISTRATOR, Role.PHARMACIST));
    return open.ground().firstRun().isNeeded()
        ? open.ground().firstRun().create("Alice", "Exemple", account, at).orThrow()
        : open.ground()
            .signIn()
            .open(new Credentials("a.exemple", PASSWORD.toCharArray()), at)
            .orThrow();
  }

  static List<Reading> batch(Instant from, long first, int count) {
    List<Reading> batch = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      batch.add(
          new Reading(
              CHANNEL,
              from.plusSeconds(n),
              first + n,
              new Value.Good(-190.5),
              "0103",
              "test@1",
              Source.LIVE));
    }
    return batch;
  }

  static void keep(OpenFolder open, List<Reading> batch) {
    try (FileSpool spool = new FileSpool(open.ground().folder().spool())) {
      spool.append(batch);
    }
    batch.forEach(reading -> say("reading " + reading.monotonicNanos() + "."));
    open.ground()
        .works()
        .inOne(
            work -> {
              new SqlReadingLog().append(work, batch);
              return batch.size();
            });
  }
}
