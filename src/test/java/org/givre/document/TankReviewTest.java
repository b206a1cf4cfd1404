package org.givre.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.givre.access.By;
import org.givre.access.FirstRun;
import org.givre.access.Identification;
import org.givre.access.LockOut;
import org.givre.access.NewAccount;
import org.givre.access.Passwords;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.access.SignedDifferentThings;
import org.givre.access.Signing;
import org.givre.access.Somebody;
import org.givre.access.store.Argon2Passwords;
import org.givre.access.store.SqlAccessStore;
import org.givre.alarm.AlarmAct;
import org.givre.alarm.AlarmCount;
import org.givre.alarm.AlarmEvent;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.AlarmPoint;
import org.givre.alarm.Answer;
import org.givre.alarm.KeptEvent;
import org.givre.alarm.Stake;
import org.givre.alarm.TankLimits;
import org.givre.alarm.store.SqlAlarms;
import org.givre.audit.store.SqlJournal;
import org.givre.db.OnBothDatabases;
import org.givre.document.TankSheet.Scope;
import org.givre.document.draw.PdfDrawing;
import org.givre.document.store.FactsJson;
import org.givre.document.store.FolderFiles;
import org.givre.document.store.SqlSheetBook;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.keys.KeyFolder;
import org.givre.measure.Celsius;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.storage.TankPurpose;
import org.givre.storage.TankShape;
import org.givre.telling.store.SqlTellingLog;
import org.givre.thermal.TankReadings;
import org.givre.thermal.Watched;
import org.givre.watch.store.SqlHandLog;
import org.givre.words.Formats;
import org.givre.words.Words;
import org.junit.jupiter.api.io.TempDir;

/** The record of a tank from readings and alarms as they were kept, reviewed and signed. */
class TankReviewTest {

  private static final Instant FROM = Instant.parse("2026-11-23T23:00:00Z");
  private static final Instant TO = Instant.parse("2026-11-24T09:00:00Z");
  private static final ChannelId TOP = new ChannelId(new UUID(8, 1));

  private static final Tank TANK =
      new Tank(
          new TankId(new UUID(7, 2)),
          "Cuve 2",
          "Salle azote",
          TankPurpose.STOCK,
          new Celsius(-150),
          new Layout(TankShape.ROUND, 8, 10, 5, Numbering.LETTERS_FROM_TOP, "mur nord"));

  @TempDir Path folder;
  private Session who;
  private Archive archive;
  private TankReview review;
  private Tank tank;

  /** A reading a minute; 35 of them above −150 °C, and forty minutes of nothing. */
  private static final TankReadings READINGS =
      new TankReadings() {
        @Override
        public List<Watched> channels(Work work, TankId tank, Instant from, Instant to) {
          return List.of(
              new Watched(
                  TOP,
                  "Automate 1 top",
                  Watched.Place.TOP,
                  Instant.MIN,
                  Instant.MAX,
                  Duration.ofMinutes(1),
                  Optional.of(LocalDate.of(2027, 3, 1))));
        }

        @Override
        public void each(
            Work work, ChannelId channel, Instant from, Instant to, Consumer<Reading> sink) {
          for (Instant at = from; at.isBefore(to); at = at.plusSeconds(60)) {
            long minute = Duration.between(FROM, at).toMinutes();
            boolean silent = minute >= 100 && minute < 140;
            boolean warm = minute >= 300 && minute < 335;
            Value value =
                silent ? new Value.Missing("TIMEOUT") : new Value.Good(warm ? -141.6 : -177.2);
            sink.accept(new Reading(channel, at, 0, value, "", "", Source.LIVE));
          }
        }
      };

  private void site(Works works) {
    SqlJournal journal = new SqlJournal("PUI-01");
    SqlAccessStore access = new SqlAccessStore();
    Passwords passwords = new Argon2Passwords(64, 1, 1);
    who =
        new FirstRun(works, access, journal, passwords)
            .create(
                "Camille",
                "Démo",
                new NewAccount(
                    "c.demo",
                    "un mot de passe".toCharArray(),
                    Set.of(Role.PHARMACIST, Role.ADMINISTRATOR)),
                FROM)
            .orThrow();
    Signing signing =
        new Signing(
            works,
            new Identification(works, access, journal, passwords, LockOut.USUAL),
            access,
            journal);
    FactsJson text = new FactsJson();
    archive =
        new Archive(
            works,
            new Archive.Chain(journal, journal),
            new SqlSheetBook(),
            new Press(
                text,
                new PdfDrawing(
                    Words.french(), text, new KeyFolder(folder.resolve("keys")).siteKey()),
                new FolderFiles(folder.resolve("documents"))),
            () -> new Letterhead(SheetExamples.SITE, true, new UUID(0, 1), "Givre 1.0"));
    TankLimits limits = any -> List.of(new TankLimits.ProductLimit("Yescarta", -150, 4));
    Stake stake =
        new Stake() {
          @Override
          public AtStake of(TankId any) {
            return new AtStake(
                1,
                1,
                List.of(
                    new Line(
                        "KTE-24088 1/1",
                        "R2 N3 P4",
                        "Yescarta",
                        "EXEMPLE Alice",
                        OptionalDouble.of(-150))));
          }

          @Override
          public List<Refuge> refuges(TankId any, double celsius) {
            return List.of();
          }
        };
    SqlAlarms alarms = new SqlAlarms();
    review =
        new TankReview(
            works,
            journal,
            signing,
            archive,
            new TankReview.Sources(
                READINGS,
                alarms,
                new SqlHandLog(),
                limits,
                stake,
                new SqlTellingLog(works),
                Duration.ofMinutes(15)),
            new SheetLanguage(Words.french(), Formats.PARIS));
    tank = TANK;
    works.inOne(
        work -> {
          life().forEach(event -> alarms.add(work, event));
          return 0;
        });
  }

  private List<KeptEvent> life() {
    AlarmPoint point =
        new AlarmPoint(
            AlarmId.of(TOP, AlarmKind.HIGH),
            AlarmKind.HIGH,
            Optional.of(tank.id()),
            Optional.of(TOP),
            Optional.of(ChannelKind.TEMP_TOP),
            Optional.empty(),
            Optional.empty(),
            "");
    Instant raised = FROM.plusSeconds(305 * 60);
    Answer answer =
        new Answer(new ActorId(new UUID(3, 3)), "Hugo ESSAI", raised.plusSeconds(600), "refermé");
    return List.of(
        event(point, raised, raised, AlarmAct.RAISED, Optional.empty()),
        event(point, raised, answer.at(), AlarmAct.ACKNOWLEDGED, Optional.of(answer)),
        event(point, raised, raised.plusSeconds(2000), AlarmAct.CLEARED, Optional.empty()));
  }

  private static KeptEvent event(
      AlarmPoint point, Instant raised, Instant at, AlarmAct act, Optional<Answer> answer) {
    return new KeptEvent(
        point,
        raised,
        new AlarmEvent(
            at,
            act,
            AlarmLevel.CRITICAL,
            -141.6,
            -150,
            answer.map(Answer::comment).orElse(""),
            answer,
            Optional.empty()),
        at);
  }

  @OnBothDatabases
  void saysExtremesTimeAboveGapsAlarmsAndAnswers(Works works) {
    site(works);
    TankSheet draft = review.draft(tank, Scope.EXCURSION, FROM, TO);
    assertThat(draft.curve().warmest().orElseThrow().value()).isEqualTo(new Celsius(-141.6));
    TankSheet.AboveLine above =
        draft.above().stream()
            .filter(line -> line.limit().equals(new Celsius(-150)))
            .findFirst()
            .orElseThrow();
    assertThat(above.readings()).isEqualTo(35);
    assertThat(above.atLeast()).isEqualTo(Duration.ofMinutes(34));
    assertThat(above.atMost()).isEqualTo(Duration.ofMinutes(36));
    assertThat(draft.gaps()).hasSize(1);
    assertThat(draft.gaps().getFirst().length()).isEqualTo(Duration.ofMinutes(41));
    assertThat(draft.events()).hasSize(1);
    assertThat(draft.events().getFirst().answer()).contains("Hugo ESSAI").contains("refermé");
    assertThat(draft.units())
        .extracting(TankSheet.UnitLine::patient)
        .containsExactly("EXEMPLE Alice");
    assertThat(draft.limits()).extracting(TankSheet.LimitLine::name).hasSize(2);
    assertThat(draft.missing()).isNotEmpty();
  }

  @OnBothDatabases
  void aReviewIsSignedForExactlyWhatItShowed(Works works) {
    site(works);
    By by = new By(who, TO);
    TankSheet draft = review.draft(tank, Scope.EXCURSION, FROM, TO);
    assertThat(
            review
                .review(by, draft, " ", Somebody.pledge(who, TankReview.toSign(draft, " "), TO))
                .refusals())
        .hasOnlyElementsOfType(ReviewWithoutWords.class);
    TankSheet other = review.draft(tank, Scope.EXCURSION, FROM, TO.minusSeconds(3600));
    assertThat(
            review
                .review(by, draft, "vu", Somebody.pledge(who, TankReview.toSign(other, "vu"), TO))
                .refusals())
        .hasOnlyElementsOfType(SignedDifferentThings.class);
    SheetNumber number =
        review
            .review(by, draft, "vu", Somebody.pledge(who, TankReview.toSign(draft, "vu"), TO))
            .orThrow();
    assertThat(number.text()).isEqualTo("2026-EXC-000001");
    TankSheet kept = (TankSheet) archive.find(number).orElseThrow().facts();
    assertThat(kept.assessment()).isEqualTo("vu");
    assertThat(kept.review().orElseThrow().name()).isEqualTo(who.displayName());
    assertThat(kept.missing()).isEmpty();
    assertThat(archive.original(number, by).file()).contains("EXC");
    assertThat(archive.about("tank", tank.id().value().toString())).hasSize(1);
  }

  @OnBothDatabases
  void aMonthWithoutReviewIsFiledAsIncompleteAndWithOneIsKnownToBeReviewed(Works works) {
    site(works);
    By by = new By(who, TO);
    TankSheet draft = review.draft(tank, Scope.MONTH, FROM, TO);
    SheetNumber bare = review.file(by, draft);
    assertThat(archive.line(bare).orElseThrow().state()).isEqualTo(SheetState.INCOMPLETE);
    assertThat(review.isReviewed(tank, FROM)).isFalse();
    review.review(by, draft, "", Somebody.pledge(who, TankReview.toSign(draft, ""), TO)).orThrow();
    assertThat(review.isReviewed(tank, FROM)).isTrue();
    TankSheet day = review.draft(tank, Scope.DAY, FROM, TO);
    assertThat(day.missing()).isEmpty();
    assertThat(day.units()).isEmpty();
  }

  @OnBothDatabases
  void alarmsAreCountedByMonth(Works works) {
    site(works);
    List<AlarmCount> counts =
        works.read(work -> new SqlAlarms().counts(work, FROM.minusSeconds(1), TO));
    assertThat(counts)
        .containsExactly(
            new AlarmCount(
                Optional.of(tank.id()),
                AlarmKind.HIGH,
                Optional.of(ChannelKind.TEMP_TOP),
                "",
                0,
                1));
    List<AlarmCount> later =
        works.read(work -> new SqlAlarms().counts(work, TO, TO.plusSeconds(5)));
    assertThat(later).isEmpty();
  }
}
