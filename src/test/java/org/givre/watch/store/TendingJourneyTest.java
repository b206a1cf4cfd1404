package org.givre.watch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.FirstRun;
import org.givre.access.Identification;
import org.givre.access.LockOut;
import org.givre.access.NewAccount;
import org.givre.access.Passwords;
import org.givre.access.People;
import org.givre.access.Pledge;
import org.givre.access.Role;
import org.givre.access.SamePersonTwice;
import org.givre.access.Session;
import org.givre.access.SignIn;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.access.store.Argon2Passwords;
import org.givre.access.store.SqlAccessStore;
import org.givre.alarm.AlarmAct;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmNames;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.AlarmRules;
import org.givre.alarm.AlarmSettings;
import org.givre.alarm.AlarmSilencing;
import org.givre.alarm.InhibitedTooLong;
import org.givre.alarm.InhibitionNeedsTwo;
import org.givre.alarm.LimitKey;
import org.givre.alarm.Overlay;
import org.givre.alarm.ShelvedTwice;
import org.givre.alarm.Threshold;
import org.givre.alarm.ThresholdBook;
import org.givre.alarm.Thresholds;
import org.givre.alarm.ThresholdsOutOfOrder;
import org.givre.alarm.store.SqlAlarms;
import org.givre.alarm.store.SqlThresholds;
import org.givre.audit.store.SqlJournal;
import org.givre.care.Care;
import org.givre.care.CheckFails;
import org.givre.care.CheckItem;
import org.givre.care.ChecksUnsigned;
import org.givre.care.OpeningPhase;
import org.givre.care.OpeningState;
import org.givre.care.Openings;
import org.givre.care.OwnerMissing;
import org.givre.care.TankCare;
import org.givre.care.TankNotEmpty;
import org.givre.care.UnitsIn;
import org.givre.care.store.SqlCare;
import org.givre.db.OnBothDatabases;
import org.givre.history.store.FileSpool;
import org.givre.history.store.SqlReadingLog;
import org.givre.kernel.HandTicker;
import org.givre.kernel.Reason;
import org.givre.kernel.Works;
import org.givre.measure.Celsius;
import org.givre.probe.ChannelKind;
import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.Tank;
import org.givre.storage.TankPurpose;
import org.givre.storage.TankShape;
import org.givre.watch.TankFixture;
import org.givre.watch.Watch;
import org.junit.jupiter.api.io.TempDir;

/** Everything that silences or changes an alarm, on real databases, across restarts. */
class TendingJourneyTest {

  private static final String PASSWORD = "neige et azote";
  private static final AlarmId TOP_HIGH = AlarmId.of(TankFixture.TOP, AlarmKind.HIGH);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir private Path folder;
  private final HandTicker ticker = HandTicker.at("2026-11-24T09:00:00Z");
  private final SqlJournal journal = new SqlJournal("PUI-01");
  private final SqlAlarms alarms = new SqlAlarms();
  private final SqlCare care = new SqlCare();
  private List<UnitsIn.Held> units = List.of();
  private final java.util.List<OpeningState> exposed = new java.util.ArrayList<>();

  /** A site with a pharmacist, a second one and a technician. */
  private final class Site {
    final Works works;
    final Signing signing;
    final Session pharmacist;
    final Session technician;
    Watch watch;
    TankFixture tank;

    Site(Works works) {
      this.works = works;
      SqlAccessStore store = new SqlAccessStore();
      Passwords passwords = new Argon2Passwords(64, 1, 1);
      Identification who = new Identification(works, store, journal, passwords, LockOut.USUAL);
      signing = new Signing(works, who, store, journal);
      Instant at = ticker.now();
      pharmacist =
          new FirstRun(works, store, journal, passwords)
              .create("Camille", "Démo", account("c.demo", Role.ADMINISTRATOR, Role.PHARMACIST), at)
              .orThrow();
      People people = new People(works, store, journal, passwords);
      people
          .add(new By(pharmacist, at), "Paul", "Modèle", account("p.modele", Role.PHARMACIST))
          .orThrow();
      people
          .add(new By(pharmacist, at), "Hugo", "Essai", account("h.essai", Role.TECHNICIAN))
          .orThrow();
      technician =
          new SignIn(works, who, store, journal, () -> org.givre.access.PasswordRules.USUAL)
              .open(credentials("h.essai"), at)
              .orThrow();
      start();
    }

    void start() {
      SqlKeeper keeper =
          new SqlKeeper(
              works,
              new FileSpool(folder),
              new SqlReadingLog(),
              alarms,
              new SqlKeeper.Tanks(care, (work, opening) -> exposed.add(opening)));
      watch =
          new Watch(
              TankFixture.plan(), AlarmRules.USUAL.with(thresholds().inForce()), keeper, ticker);
      tank = new TankFixture(watch, ticker);
    }

    ThresholdBook thresholds() {
      return new ThresholdBook(
          works,
          new SqlThresholds(),
          signing,
          journal,
          now -> {
            if (watch != null) {
              watch.thresholds(now);
            }
          });
    }

    AlarmSilencing silencing() {
      return new AlarmSilencing(works, journal, alarms, watch, signing, AlarmNames.CODES);
    }

    TankCare tankCare() {
      return new TankCare(works, journal, care, watch, of -> units);
    }

    Openings openings() {
      return new Openings(works, journal, care, watch);
    }

    By by(Session who, String why) {
      return new By(who, ticker.now(), new Reason(why));
    }

    Pledge pledge(String login, ToSign what) {
      return signing.pledge(credentials(login), what, ticker.now()).orThrow();
    }

    TwoPersons both(ToSign what) {
      return TwoPersons.of(pledge("c.demo", what), pledge("p.modele", what.asSecond())).orThrow();
    }

    /** Warms until the top alarm sounds. */
    Site alarming() {
      tank.reads(MINUTE, -178).reads(Duration.ofMinutes(6), -145);
      assertThat(watch.snapshot().sounds()).isTrue();
      return this;
    }

    AlarmNow now(AlarmId id) {
      return watch.now(id).orElseThrow();
    }
  }

  private static NewAccount account(String login, Role... roles) {
    return new NewAccount(login, PASSWORD.toCharArray(), Set.of(roles));
  }

  private static Credentials credentials(String login) {
    return new Credentials(login, PASSWORD.toCharArray());
  }

  private static final LimitKey TOP = LimitKey.of(ChannelKind.TEMP_TOP, AlarmKind.HIGH);

  private static Thresholds stricter() {
    List<Threshold> steps = AlarmSettings.PROPOSED.steps(TOP);
    return AlarmSettings.PROPOSED.with(
        TOP, List.of(steps.get(0).at(-172), steps.get(1).at(-170), steps.get(2)));
  }

  private static Tank tank() {
    return new Tank(
        TankFixture.TANK,
        "Cuve 1",
        "B-012",
        TankPurpose.STOCK,
        new Celsius(-150),
        new Layout(TankShape.ROUND, 2, 2, 2, Numbering.LETTERS_FROM_TOP, ""));
  }

  @OnBothDatabases
  void signedThresholdsReachTheRunningWatchAndAreVersions(Works works) {
    Site site = new Site(works);
    site.tank.reads(MINUTE, -165);
    assertThat(site.watch.snapshot().alarms()).isEmpty();
    Thresholds wanted = stricter();

    site.thresholds()
        .change(
            site.by(site.pharmacist, "Cartographie de la cuve"),
            Optional.empty(),
            wanted,
            site.both(ThresholdBook.toSign(Optional.empty(), wanted)))
        .orThrow();
    site.tank.reads(Duration.ofMinutes(6), -165);

    assertThat(site.now(TOP_HIGH).limit()).isEqualTo(-170);
    assertThat(site.now(TOP_HIGH).state().isActive()).isTrue();
    assertThat(site.thresholds().versions()).hasSize(1);
    assertThat(site.thresholds().inForce().site()).isEqualTo(wanted);
    assertThat(
            site.thresholds()
                .at(TankFixture.TANK, Instant.parse("2026-11-24T08:00:00Z"))
                .steps(TOP)
                .getFirst()
                .limit())
        .as("the limits in force then")
        .isEqualTo(-160);

    site.start();
    site.tank.reads(MINUTE, -165);
    assertThat(site.now(TOP_HIGH).limit()).isEqualTo(-170);
  }

  @OnBothDatabases
  void oneTankMayHaveItsOwnThresholds(Works works) {
    Site site = new Site(works);
    Thresholds wanted = stricter();
    Optional<org.givre.storage.TankId> other =
        Optional.of(new org.givre.storage.TankId(new UUID(4, 4)));
    site.thresholds()
        .change(
            site.by(site.pharmacist, "Autre cuve"),
            other,
            wanted,
            site.both(ThresholdBook.toSign(other, wanted)))
        .orThrow();
    site.tank.reads(Duration.ofMinutes(6), -165);

    assertThat(site.watch.snapshot().alarms()).isEmpty();
    assertThat(site.thresholds().inForce().of(other.get())).isEqualTo(wanted);
  }

  @OnBothDatabases
  void thresholdsOutOfOrderAreRefused(Works works) {
    Site site = new Site(works);
    List<Threshold> steps = AlarmSettings.PROPOSED.steps(TOP);
    Thresholds absurd =
        AlarmSettings.PROPOSED.with(
            TOP, List.of(steps.get(0).at(-100), steps.get(1), steps.get(2)));

    assertThat(
            site.thresholds()
                .change(
                    site.by(site.pharmacist, "?"),
                    Optional.empty(),
                    absurd,
                    site.both(ThresholdBook.toSign(Optional.empty(), absurd)))
                .refusals())
        .containsExactly(new ThresholdsOutOfOrder("alarm.limit.temp-top.high"));
  }

  @OnBothDatabases
  void theSamePersonShelvesACriticalTemperatureAlarmOnceInADay(Works works) {
    Site site = new Site(works).alarming();
    By by = site.by(site.technician, "Je remplis");
    site.silencing().shelve(by, TOP_HIGH, Duration.ofHours(1)).orThrow();
    site.tank.reads(MINUTE, -145);
    assertThat(site.watch.snapshot().sounds()).isFalse();
    assertThat(site.watch.snapshot().held()).isEqualTo(1);
    site.tank.reads(Duration.ofMinutes(61), -145);
    assertThat(site.watch.snapshot().sounds()).isTrue();

    By again = site.by(site.technician, "Encore");
    assertThat(site.silencing().shelve(again, TOP_HIGH, Duration.ofHours(1)).refusals())
        .containsExactly(new ShelvedTwice());
    Pledge second = site.pledge("p.modele", AlarmSilencing.toShelveAgain(TOP_HIGH).asSecond());
    site.silencing().shelve(again, TOP_HIGH, Duration.ofHours(1), Optional.of(second)).orThrow();
    site.tank.reads(MINUTE, -145);
    assertThat(site.watch.snapshot().sounds()).isFalse();

    site.start();
    site.tank.reads(MINUTE, -145);
    assertThat(site.now(TOP_HIGH).own()).isInstanceOf(Overlay.Shelved.class);
    assertThat(site.watch.snapshot().sounds()).isFalse();
  }

  @OnBothDatabases
  void aTemperatureAlarmIsInhibitedByTwoForSevenDaysAtMost(Works works) {
    Site site = new Site(works).alarming();
    By by = site.by(site.pharmacist, "Sonde à remplacer");
    Instant until = ticker.now().plus(Duration.ofHours(3));
    ToSign what = AlarmSilencing.toInhibit(TOP_HIGH, until);
    assertThat(
            site.silencing()
                .inhibit(by, TOP_HIGH, until, site.pledge("c.demo", what), Optional.empty())
                .refusals())
        .containsExactly(new InhibitionNeedsTwo());
    assertThat(
            site.silencing()
                .inhibit(
                    by,
                    TOP_HIGH,
                    until,
                    site.pledge("c.demo", what),
                    Optional.of(site.pledge("c.demo", what.asSecond())))
                .refusals())
        .hasSize(1)
        .first()
        .isInstanceOf(SamePersonTwice.class);
    Instant late = ticker.now().plus(Duration.ofDays(8));
    ToSign tooLong = AlarmSilencing.toInhibit(TOP_HIGH, late);
    assertThat(
            site.silencing()
                .inhibit(
                    by,
                    TOP_HIGH,
                    late,
                    site.pledge("c.demo", tooLong),
                    Optional.of(site.pledge("p.modele", tooLong.asSecond())))
                .refusals())
        .containsExactly(new InhibitedTooLong(7));

    site.silencing()
        .inhibit(
            by,
            TOP_HIGH,
            until,
            site.pledge("c.demo", what),
            Optional.of(site.pledge("p.modele", what.asSecond())))
        .orThrow();
    site.start();
    site.tank.reads(Duration.ofMinutes(125), -145);
    assertThat(site.watch.snapshot().sounds()).isFalse();
    assertThat(site.watch.snapshot().silenced()).hasSize(1);
    Overlay.Inhibited own = (Overlay.Inhibited) site.now(TOP_HIGH).own();
    assertThat(own.second()).isEqualTo("Paul MODÈLE");
    assertThat(acts(site)).contains(AlarmAct.INHIBITED, AlarmAct.INHIBITION_ENDING);

    site.tank.reads(Duration.ofMinutes(56), -145);
    assertThat(site.watch.snapshot().sounds()).isTrue();
    assertThat(acts(site)).contains(AlarmAct.UNINHIBITED);
  }

  private List<AlarmAct> acts(Site site) {
    return site.works.read(work -> alarms.events(work, TOP_HIGH, Instant.EPOCH)).stream()
        .map(kept -> kept.event().act())
        .toList();
  }

  @OnBothDatabases
  void aMaintenanceHoldsSilenceNeverWarmthAndEndsByItsChecklist(Works works) {
    Site site = new Site(works);
    site.tank.reads(Duration.ofMinutes(31), -178);
    By by = site.by(site.technician, "Entretien annuel");
    assertThat(
            site.tankCare()
                .maintain(by, tank(), new TankCare.Worker("", "", ticker.now().plusSeconds(3600)))
                .refusals())
        .containsExactly(new OwnerMissing());
    site.tankCare()
        .maintain(
            by,
            tank(),
            new TankCare.Worker(
                "Fabricant", "01 00 00 00 00", ticker.now().plus(Duration.ofHours(2))))
        .orThrow();
    site.start();
    site.tank.fails(Duration.ofMinutes(20), "TIMEOUT");
    assertThat(site.watch.snapshot().alarms()).isNotEmpty();
    assertThat(site.watch.snapshot().sounds()).as("silence is held").isFalse();
    assertThat(site.tankCare().end(by, tank(), EnumSet.allOf(CheckItem.class)).refusals())
        .contains(new CheckFails("care.check.probes-good"));

    site.tank.reads(Duration.ofMinutes(6), -145);
    assertThat(site.watch.snapshot().sounds()).as("a warm tank never is").isTrue();
    site.tank.reads(Duration.ofMinutes(120), -178);
    assertThat(site.now(AlarmId.of(TankFixture.TANK, AlarmKind.MAINTENANCE)).state().isActive())
        .as("past its end")
        .isTrue();
    assertThat(site.tankCare().end(by, tank(), Set.of()).refusals())
        .containsExactly(new ChecksUnsigned());
    Care ended =
        site.tankCare()
            .end(site.by(site.technician, ""), tank(), EnumSet.allOf(CheckItem.class))
            .orThrow();
    site.tank.reads(MINUTE, -178);
    assertThat(site.watch.snapshot().tank(TankFixture.TANK).orElseThrow().standing().care())
        .isEmpty();
    assertThat(
            works
                .read(work -> care.during(work, TankFixture.TANK, Instant.EPOCH, ticker.now()))
                .getFirst()
                .checks())
        .hasSize(CheckItem.values().length);
    assertThat(ended).isInstanceOf(Care.Maintenance.class);
  }

  @OnBothDatabases
  void onlyAnEmptyTankGoesOutOfServiceAndThenNothingIsJudged(Works works) {
    Site site = new Site(works);
    site.tank.reads(MINUTE, -178);
    units = List.of(new UnitsIn.Held(new UUID(8, 8), "A-1", "Produit", "FICTIF Bruno"));
    assertThat(site.tankCare().takeOut(site.by(site.technician, "Vide"), tank()).refusals())
        .containsExactly(new TankNotEmpty());
    units = List.of();
    site.tankCare().takeOut(site.by(site.technician, "Vide"), tank()).orThrow();
    site.tank.reads(Duration.ofMinutes(60), 20);

    assertThat(site.watch.snapshot().alarms()).isEmpty();
    assertThat(site.watch.snapshot().held()).isEqualTo(1);
    site.start();
    site.tank.reads(MINUTE, 20);
    assertThat(site.watch.snapshot().alarms()).isEmpty();
  }

  @OnBothDatabases
  void anAnnouncedOpeningIsQuietSurvivesARestartAndIsKeptForItsUnits(Works works) {
    Site site = new Site(works);
    site.tank.reads(Duration.ofMinutes(2), -178);
    By by = site.by(site.technician, "");
    UUID unit = new UUID(8, 8);
    site.openings().announce(by, tank(), List.of(unit), Duration.ofMinutes(5)).orThrow();
    site.tank.reads(Duration.ofSeconds(10), -178);
    site.openings().opened(site.by(site.technician, ""), tank()).orThrow();
    site.tank.reads(Duration.ofMinutes(4), -148);
    site.start();
    site.tank.reads(Duration.ofMinutes(3), -148);

    assertThat(site.watch.opening(TankFixture.TANK).orElseThrow().phase())
        .isEqualTo(OpeningPhase.OPEN);
    assertThat(site.now(TOP_HIGH).state().isActive()).isTrue();
    assertThat(site.now(TOP_HIGH).sounds(ticker.now())).as("quiet").isFalse();
    assertThat(site.now(AlarmId.of(TankFixture.TANK, AlarmKind.OPENING)).state().isActive())
        .as("the time is over")
        .isTrue();

    site.openings().closed(site.by(site.technician, ""), tank()).orThrow();
    site.tank.reads(MINUTE, -150);
    assertThat(exposed).hasSize(1);
    assertThat(exposed.getFirst().opening().units()).containsExactly(unit);
    assertThat(exposed.getFirst().warmest()).isEqualTo(-148);
  }

  @OnBothDatabases
  void theVeryHighLimitIsNeverQuiet(Works works) {
    Site site = new Site(works);
    site.tank.reads(Duration.ofMinutes(2), -178);
    By by = site.by(site.technician, "");
    site.openings().announce(by, tank(), List.of(), Duration.ofMinutes(5)).orThrow();
    site.tank.reads(Duration.ofMinutes(2), -135);

    assertThat(site.now(TOP_HIGH).sounds(ticker.now())).isTrue();
  }
}
