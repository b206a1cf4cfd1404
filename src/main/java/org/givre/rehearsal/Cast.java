package org.givre.rehearsal;

import java.util.EnumSet;
import java.util.Set;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.NewAccount;
import org.givre.access.Part;
import org.givre.access.Pledge;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.access.SignIn;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;

/** The fictitious people of the rehearsal; everybody's password is the same and worth nothing. */
final class Cast {

  static final String PHARMACIST = "c.demo";
  static final String PHARMACIST_AGAIN = "c.demo2";
  static final String TECHNICIAN = "h.essai";
  static final String PHYSICIAN = "p.modele";
  static final String NURSE = "i.patron";
  static final String QUALITY = "j.gabarit";

  private static final String PASSWORD = "exercice-2026";

  private final Doors doors;
  private Session pharmacist;
  private Session technician;

  Cast(Doors doors) {
    this.doors = doors;
  }

  /** The first account and four more, one of them a second account of the same pharmacist. */
  int enrol() {
    pharmacist =
        Check.done(
            doors
                .team()
                .firstRun()
                .create(
                    "Camille",
                    "DÉMO",
                    account(PHARMACIST, EnumSet.of(Role.ADMINISTRATOR, Role.PHARMACIST)),
                    doors.ticker().now()));
    add("Hugo", "ESSAI", TECHNICIAN, Role.TECHNICIAN);
    add("Paul", "MODÈLE", PHYSICIAN, Role.PHYSICIAN);
    add("Inès", "PATRON", NURSE, Role.WARD_NURSE);
    add("Jeanne", "GABARIT", QUALITY, Role.QUALITY);
    Check.done(
        doors
            .team()
            .people()
            .addAccount(
                by(""), pharmacist.person(), account(PHARMACIST_AGAIN, Set.of(Role.PHARMACIST))));
    return doors.team().people().members().size();
  }

  private void add(String given, String family, String login, Role role) {
    Check.done(doors.team().people().add(by(""), given, family, account(login, Set.of(role))));
  }

  private static NewAccount account(String login, Set<Role> roles) {
    return new NewAccount(login, PASSWORD.toCharArray(), roles);
  }

  /** Signs in again after the program was closed. */
  void signIn() {
    SignIn signIn = doors.team().signIn();
    pharmacist = Check.done(signIn.open(credentials(PHARMACIST), doors.ticker().now()));
    technician = Check.done(signIn.open(credentials(TECHNICIAN), doors.ticker().now()));
  }

  By by(String why) {
    return new By(pharmacist, doors.ticker().now(), new Reason(why));
  }

  By technician(String why) {
    return new By(technician, doors.ticker().now(), new Reason(why));
  }

  Outcome<Pledge> pledge(String login, ToSign what) {
    return doors.team().signing().pledge(credentials(login), what, doors.ticker().now());
  }

  /** Pharmacist and technician. */
  TwoPersons both(ToSign first) {
    return Check.done(together(PHARMACIST, TECHNICIAN, first));
  }

  Outcome<TwoPersons> together(String one, String other, ToSign first) {
    Pledge mine = Check.done(pledge(one, first));
    return pledge(other, first.asSecond())
        .then(second -> doors.team().signing().together(mine, second));
  }

  Pledge pharmacistAlone(ToSign what) {
    Check.that(what.part() == Part.FIRST, "the pharmacist signs first");
    return Check.done(pledge(PHARMACIST, what));
  }

  private static Credentials credentials(String login) {
    return new Credentials(login, PASSWORD.toCharArray());
  }
}
