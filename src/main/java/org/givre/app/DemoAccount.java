package org.givre.app;

import java.util.List;
import java.util.Set;
import org.givre.access.Credentials;
import org.givre.access.Role;

/** An account of the demonstration, shown with its password on the sign-in page of training. */
public record DemoAccount(
    String login, String password, String givenName, String familyName, Set<Role> roles) {

  private static final String PASSWORD = "exercice-2026";

  /** The first one makes the others. */
  public static final List<DemoAccount> ALL =
      List.of(
          of("c.demo", "Camille", "Démo", Role.PHARMACIST, Role.ADMINISTRATOR),
          of("p.modele", "Paul", "Modèle", Role.PHARMACIST),
          of("h.essai", "Hugo", "Essai", Role.TECHNICIAN),
          of("n.patron", "Nadia", "Patron", Role.COORDINATING_NURSE),
          of("a.calque", "Aline", "Calque", Role.RESEARCH_ASSOCIATE),
          of("m.trace", "Marc", "Tracé", Role.PHYSICIAN),
          of("s.epure", "Sonia", "Épure", Role.WARD_NURSE),
          of("q.revue", "Quentin", "Revue", Role.QUALITY));

  public static DemoAccount of(String login) {
    return ALL.stream().filter(one -> one.login().equals(login)).findFirst().orElseThrow();
  }

  private static DemoAccount of(String login, String given, String family, Role... roles) {
    return new DemoAccount(login, PASSWORD, given, family, Set.of(roles));
  }

  public Credentials credentials() {
    return new Credentials(login, password.toCharArray());
  }
}
