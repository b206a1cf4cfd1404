package org.givre.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.access.store.AccessFixture.PASSWORD;
import static org.givre.access.store.AccessFixture.account;
import static org.givre.access.store.AccessFixture.credentials;

import java.util.Set;
import org.givre.access.Account;
import org.givre.access.Credentials;
import org.givre.access.LastAdministrator;
import org.givre.access.LoginTaken;
import org.givre.access.Member;
import org.givre.access.NotAllowed;
import org.givre.access.Part;
import org.givre.access.People;
import org.givre.access.Permission;
import org.givre.access.Person;
import org.givre.access.Pledge;
import org.givre.access.ResetNotSigned;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.access.WrongPassword;
import org.givre.audit.AuditFact;
import org.givre.audit.TrailQuery;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Digest;
import org.givre.kernel.Works;

class PeopleTest {

  @OnBothDatabases
  void listsPersonsWithTheirAccounts(Works works) {
    AccessFixture site = new AccessFixture(works);
    Session first = site.firstAccount();
    site.people
        .add(site.by(first), "Hugo", "Aubier", account("h.aubier", Role.TECHNICIAN))
        .orThrow();
    site.people
        .addAccount(site.by(first), first.person(), account("demo.admin", Role.ADMINISTRATOR))
        .orThrow();

    assertThat(site.people.members())
        .extracting(member -> member.person().displayName())
        .containsExactly("Hugo AUBIER", "Camille DÉMO");
    Member demo = site.people.members().getLast();
    assertThat(demo.accounts()).extracting(Account::login).containsExactly("c.demo", "demo.admin");
  }

  @OnBothDatabases
  void onlyAnAdministratorManagesPeople(Works works) {
    AccessFixture site = new AccessFixture(works);
    Session first = site.firstAccount();
    site.people
        .add(site.by(first), "Paul", "Modèle", account("p.modele", Role.PHARMACIST))
        .orThrow();
    Session pharmacist = site.signIn.open(credentials("p.modele"), site.now()).orThrow();

    assertThat(
            site.people
                .add(site.by(pharmacist), "Inès", "Patron", account("i.patron", Role.QUALITY))
                .refusals())
        .containsExactly(new NotAllowed("Paul MODÈLE", Permission.MANAGE_PEOPLE));
  }

  @OnBothDatabases
  void aLoginBelongsToOneAccountAndATakenOneAddsNobody(Works works) {
    AccessFixture site = new AccessFixture(works);
    Session first = site.firstAccount();

    assertThat(
            site.people
                .add(site.by(first), "Paul", "Modèle", account("C.DEMO", Role.PHARMACIST))
                .refusals())
        .containsExactly(new LoginTaken("C.DEMO"));
    assertThat(site.people.members()).hasSize(1);
  }

  @OnBothDatabases
  void theLastAdministratorStays(Works works) {
    AccessFixture site = new AccessFixture(works);
    Session first = site.firstAccount();

    assertThat(
            site.people
                .changeRoles(site.by(first), first.account(), Set.of(Role.PHARMACIST))
                .refusals())
        .containsExactly(new LastAdministrator());
    assertThat(site.people.close(site.by(first), first.account()).refusals())
        .containsExactly(new LastAdministrator());
    assertThat(site.people.members().getFirst().accounts().getFirst().closed()).isFalse();
  }

  @OnBothDatabases
  void theJournalSaysWhichRightsWereGivenAndTaken(Works works) {
    AccessFixture site = new AccessFixture(works);
    Session first = site.firstAccount();

    site.people.changeRoles(site.by(first), first.account(), Set.of(Role.ADMINISTRATOR)).orThrow();

    AuditFact fact =
        works.read(work -> site.journal.page(work, TrailQuery.newest(1))).getFirst().fact();
    assertThat(fact.act()).isEqualTo("access.roles-changed");
    assertThat(fact.before()).containsEntry("roles", "administrator pharmacist");
    assertThat(fact.after()).containsEntry("roles", "administrator");
    assertThat(fact.subject().label()).isEqualTo("Camille DÉMO");
  }

  @OnBothDatabases
  void oneChangesOnesOwnPasswordWithTheOldOne(Works works) {
    AccessFixture site = new AccessFixture(works);
    Session first = site.firstAccount();

    assertThat(
            site.people
                .changeOwnPassword(
                    site.by(first), "pas le bon".toCharArray(), "un autre secret".toCharArray())
                .refusals())
        .containsExactly(new WrongPassword());
    site.people
        .changeOwnPassword(site.by(first), PASSWORD.toCharArray(), "un autre secret".toCharArray())
        .orThrow();

    assertThat(site.signIn.open(credentials("c.demo"), site.now()).isDone()).isFalse();
    Credentials fresh = new Credentials("c.demo", "un autre secret".toCharArray());
    assertThat(site.signIn.open(fresh, site.now()).isDone()).isTrue();
  }

  @OnBothDatabases
  void aLostPasswordAsksTwoAdministrators(Works works) {
    AccessFixture site = new AccessFixture(works);
    Session first = site.firstAccount();
    Person other =
        site.people
            .add(site.by(first), "Alex", "Gabarit", account("a.gabarit", Role.ADMINISTRATOR))
            .orThrow();
    Account lost = site.people.members().getLast().accounts().getFirst();
    assertThat(lost.person()).isEqualTo(other.id());
    char[] fresh = "dégel interdit".toCharArray();

    TwoPersons wrongThing = both(site, other, Digest.of("something else"));
    assertThat(site.people.resetPassword(site.by(first), lost, fresh, wrongThing).refusals())
        .containsExactly(new ResetNotSigned());

    TwoPersons right = both(site, other, People.resetDigest(lost));
    site.people.resetPassword(site.by(first), lost, fresh, right).orThrow();
    assertThat(site.signIn.open(new Credentials("a.gabarit", fresh), site.now()).isDone()).isTrue();
  }

  private static TwoPersons both(AccessFixture site, Person about, Digest signed) {
    ToSign what =
        new ToSign(
            Permission.MANAGE_PEOPLE, Part.FIRST, "access.password-reset", about.subject(), signed);
    Pledge one = site.signing.pledge(credentials("c.demo"), what, site.now()).orThrow();
    Pledge two =
        site.signing.pledge(credentials("a.gabarit"), what.asSecond(), site.now()).orThrow();
    return TwoPersons.of(one, two).orThrow();
  }
}
