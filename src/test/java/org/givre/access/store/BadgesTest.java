package org.givre.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.access.store.AccessFixture.PASSWORD;
import static org.givre.access.store.AccessFixture.account;
import static org.givre.access.store.AccessFixture.credentials;

import java.util.concurrent.atomic.AtomicBoolean;
import org.givre.access.Account;
import org.givre.access.AccountId;
import org.givre.access.AccountLocked;
import org.givre.access.BadgeMissing;
import org.givre.access.BadgeTaken;
import org.givre.access.BadgeUnfit;
import org.givre.access.BadgeWrong;
import org.givre.access.Badges;
import org.givre.access.Credentials;
import org.givre.access.NotAllowed;
import org.givre.access.Person;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.access.SignIn;
import org.givre.access.WrongPassword;
import org.givre.db.OnBothDatabases;
import org.givre.db.Sql;
import org.givre.kernel.Works;

/** A badge from the administrator's hand to the door. */
class BadgesTest {

  private static final String CODE = "0004178812";

  private static final class Site {
    final AccessFixture access;
    final AtomicBoolean asked = new AtomicBoolean(true);
    final SqlBadgeStore store = new SqlBadgeStore();
    final Badges badges;
    final SignIn door;
    final Session first;

    Site(Works works) {
      access = new AccessFixture(works);
      badges = new Badges(works, store, access.store, access.journal);
      door = access.signIn.withBadges(store, asked::get);
      first = access.firstAccount();
    }

    AccountId colleague() {
      Person person =
          access
              .people
              .add(access.by(first), "Hugo", "Essai", "", account("h.essai", Role.TECHNICIAN))
              .orThrow();
      return access
          .works
          .read(work -> access.store.accountOf(work, "h.essai"))
          .filter(known -> known.person().equals(person.id()))
          .map(Account::id)
          .orElseThrow();
    }
  }

  private static Credentials showing(String login, String badge) {
    return new Credentials(login, PASSWORD.toCharArray(), badge);
  }

  @OnBothDatabases
  void aBadgeNamesItsAccountAndItsCodeIsKeptNowhere(Works works) {
    Site site = new Site(works);
    site.badges.give(site.access.by(site.first), site.first.account(), CODE).orThrow();

    assertThat(site.badges.login(CODE)).contains("c.demo");
    assertThat(site.badges.login("0004178813")).isEmpty();
    String kept =
        works.read(
            work ->
                Sql.in(work)
                    .createQuery("SELECT salt || ' ' || digest FROM account_badge")
                    .mapTo(String.class)
                    .one());
    assertThat(kept).doesNotContain(CODE);
    assertThat(site.access.acts()).contains("access.badge-given");
  }

  @OnBothDatabases
  void whoHasABadgeShowsItWhereTheSiteAsks(Works works) {
    Site site = new Site(works);
    assertThat(site.door.open(credentials("c.demo"), site.access.now()).isDone())
        .as("no badge was given yet")
        .isTrue();
    site.badges.give(site.access.by(site.first), site.first.account(), CODE).orThrow();

    assertThat(site.door.open(credentials("c.demo"), site.access.now()).refusals())
        .containsExactly(new BadgeMissing("Camille DÉMO"));
    assertThat(site.door.open(showing("c.demo", CODE), site.access.now()).isDone()).isTrue();

    site.asked.set(false);
    assertThat(site.door.open(credentials("c.demo"), site.access.now()).isDone()).isTrue();
    assertThat(site.door.open(showing("c.demo", "0009999999"), site.access.now()).refusals())
        .as("a badge that is shown is judged, asked or not")
        .containsExactly(new BadgeWrong());
  }

  @OnBothDatabases
  void aBadgeAloneOpensNothing(Works works) {
    Site site = new Site(works);
    site.badges.give(site.access.by(site.first), site.first.account(), CODE).orThrow();

    Credentials badgeOnly = new Credentials("c.demo", "faux".toCharArray(), CODE);
    assertThat(site.door.open(badgeOnly, site.access.now()).refusals())
        .containsExactly(new WrongPassword());
  }

  @OnBothDatabases
  void wrongBadgesLockTheAccountAsWrongPasswordsDo(Works works) {
    Site site = new Site(works);
    site.badges.give(site.access.by(site.first), site.first.account(), CODE).orThrow();
    for (int wrong = 1; wrong < 5; wrong++) {
      assertThat(site.door.open(showing("c.demo", "0009999999"), site.access.now()).refusals())
          .containsExactly(new BadgeWrong());
    }

    assertThat(site.door.open(showing("c.demo", "0009999999"), site.access.now()).refusals())
        .hasOnlyElementsOfType(AccountLocked.class);
    assertThat(site.door.open(showing("c.demo", CODE), site.access.now()).refusals())
        .hasOnlyElementsOfType(AccountLocked.class);
    assertThat(site.access.acts()).contains("access.sign-in.refused");
  }

  @OnBothDatabases
  void oneBadgeIsOfOneAccountAndGivenByAnAdministrator(Works works) {
    Site site = new Site(works);
    AccountId colleague = site.colleague();
    site.badges.give(site.access.by(site.first), site.first.account(), CODE).orThrow();

    assertThat(site.badges.give(site.access.by(site.first), colleague, CODE).refusals())
        .containsExactly(new BadgeTaken("c.demo"));
    assertThat(site.badges.give(site.access.by(site.first), colleague, "12345").refusals())
        .containsExactly(new BadgeUnfit(6));
    Session technician = site.door.open(credentials("h.essai"), site.access.now()).orThrow();
    assertThat(site.badges.give(site.access.by(technician), colleague, "0005551234").refusals())
        .hasOnlyElementsOfType(NotAllowed.class);

    site.badges.take(site.access.by(site.first), site.first.account()).orThrow();
    assertThat(site.badges.login(CODE)).isEmpty();
    assertThat(site.door.open(credentials("c.demo"), site.access.now()).isDone()).isTrue();
    site.badges.give(site.access.by(site.first), colleague, CODE).orThrow();
    assertThat(site.badges.login(CODE)).contains("h.essai");
  }

  @OnBothDatabases
  void aBadgeThatIsNobodysIsJournaledWithoutItsCode(Works works) {
    Site site = new Site(works);
    site.badges.unknown(site.access.now());
    assertThat(site.access.acts()).contains("access.badge-unknown");
  }
}
