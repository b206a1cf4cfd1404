package org.givre.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.access.store.AccessFixture.credentials;

import java.time.Duration;
import java.util.Map;
import org.givre.access.ClockOff;
import org.givre.access.ClockTrust;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Pledge;
import org.givre.access.ToSign;
import org.givre.audit.Subject;
import org.givre.audit.TrailQuery;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Digest;
import org.givre.kernel.Works;

/** What is signed under a clock that is wrong, or that nobody could check. */
class ClockSigningTest {

  private static ToSign what(Permission permission) {
    return new ToSign(
        permission, Part.FIRST, "release.decided", new Subject("unit", "1", "1"), Digest.of("x"));
  }

  private static ClockTrust.State off(Duration by) {
    return new ClockTrust.State.Heard(by);
  }

  @OnBothDatabases
  void moreThanAMinuteEitherWayBlocksSigningAndSaysHowMuch(Works works) {
    AccessFixture site = new AccessFixture(works);
    site.firstAccount();
    for (Duration by : new Duration[] {Duration.ofSeconds(61), Duration.ofSeconds(-61)}) {
      site.signing.clock().now(off(by));
      assertThat(
              site.signing
                  .pledge(credentials("c.demo"), what(Permission.RELEASE), site.now())
                  .refusals())
          .containsExactly(new ClockOff(Duration.ofSeconds(61)));
    }
    for (Duration by : new Duration[] {Duration.ofSeconds(60), Duration.ofSeconds(-60)}) {
      site.signing.clock().now(off(by));
      assertThat(
              site.signing
                  .pledge(credentials("c.demo"), what(Permission.RELEASE), site.now())
                  .isDone())
          .as("a minute is not more than a minute")
          .isTrue();
    }
  }

  @OnBothDatabases
  void onlyWhatEndsARunningThawIsSignedUnderAWrongClock(Works works) {
    AccessFixture site = new AccessFixture(works);
    site.firstAccount();
    site.signing.clock().now(off(Duration.ofHours(3)));
    for (Permission permission : Permission.values()) {
      var refusals =
          site.signing.pledge(credentials("c.demo"), what(permission), site.now()).refusals();
      boolean ends =
          permission == Permission.THAW
              || permission == Permission.DISPENSE
              || permission == Permission.INFUSE;
      assertThat(refusals.contains(new ClockOff(Duration.ofHours(3))))
          .as(permission.code())
          .isEqualTo(!ends);
    }
  }

  @OnBothDatabases
  void theJournalSaysUnderWhatClockSomethingWasSigned(Works works) {
    AccessFixture site = new AccessFixture(works);
    site.firstAccount();
    assertThat(signed(site)).as("no server is set").doesNotContainKey("clock");
    site.signing.clock().now(off(Duration.ofSeconds(2)));
    assertThat(signed(site)).as("right").doesNotContainKey("clock");
    site.signing.clock().now(new ClockTrust.State.Unheard());
    assertThat(signed(site)).containsEntry("clock", "unheard");
    site.signing.clock().now(off(Duration.ofSeconds(-90)));
    assertThat(signed(site)).containsEntry("clock", "-90 s");
  }

  private static Map<String, String> signed(AccessFixture site) {
    Pledge pledge =
        site.signing.pledge(credentials("c.demo"), what(Permission.DISPENSE), site.now()).orThrow();
    site.works.inOne(work -> site.signing.keep(work, pledge));
    return site.works
        .read(work -> site.journal.page(work, TrailQuery.newest(1)))
        .getFirst()
        .fact()
        .after();
  }
}
