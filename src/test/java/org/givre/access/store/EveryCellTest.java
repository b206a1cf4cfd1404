package org.givre.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.access.store.AccessFixture.account;
import static org.givre.access.store.AccessFixture.credentials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.givre.access.Grant;
import org.givre.access.NotAllowed;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.access.ToSign;
import org.givre.audit.Subject;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Digest;
import org.givre.kernel.Refusal;
import org.givre.kernel.Works;
import org.junit.jupiter.api.Test;

/** Every cell of the table of rights, tried as a person of that role; and no act without one. */
class EveryCellTest {

  private static final Path MAIN =
      Path.of(System.getProperty("givre.basedir", "."), "src", "main", "java");

  private static String login(Role role) {
    return "x." + role.code();
  }

  private static Map<Role, Session> oneOfEach(AccessFixture site) {
    Session first = site.firstAccount();
    Map<Role, Session> sessions = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      site.people.add(site.by(first), "Xavier", role.code(), account(login(role), role)).orThrow();
      sessions.put(role, site.signIn.open(credentials(login(role)), site.now()).orThrow());
    }
    return sessions;
  }

  @OnBothDatabases
  void aSignatureIsTakenExactlyWhereTheTableSaysSo(Works works) {
    AccessFixture site = new AccessFixture(works);
    Map<Role, Session> sessions = oneOfEach(site);
    List<String> wrong = new ArrayList<>();
    for (Role role : Role.values()) {
      for (Permission act : Permission.values()) {
        Set<Grant> cell = Rights.grant(role, act);
        boolean first = cell.contains(Grant.DOES) || cell.contains(Grant.SIGNS);
        boolean second = cell.contains(Grant.SECOND) || cell.contains(Grant.SIGNS);
        if (signs(site, role, act, Part.FIRST) != first
            || signs(site, role, act, Part.SECOND) != second
            || sessions.get(role).roles().isEmpty()) {
          wrong.add(role.code() + " " + act.code() + " " + cell);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean signs(AccessFixture site, Role role, Permission act, Part part) {
    ToSign what =
        new ToSign(act, part, "release.decided", new Subject("unit", "1", "1"), Digest.of("x"));
    List<Refusal> refusals =
        site.signing.pledge(credentials(login(role)), what, site.now()).refusals();
    assertThat(refusals).allMatch(NotAllowed.class::isInstance);
    return refusals.isEmpty();
  }

  @OnBothDatabases
  void anActIsDoneExactlyWhereTheTableSaysSo(Works works) {
    AccessFixture site = new AccessFixture(works);
    Map<Role, Session> sessions = oneOfEach(site);
    for (Role role : Role.values()) {
      for (Permission act : Permission.values()) {
        Set<Grant> cell = Rights.grant(role, act);
        assertThat(site.by(sessions.get(role)).notAllowed(act).isEmpty())
            .as(role.code() + " " + act.code())
            .isEqualTo(cell.contains(Grant.DOES) || cell.contains(Grant.SIGNS));
      }
      assertThat(
              site.people
                  .add(
                      site.by(sessions.get(role)),
                      "Yves",
                      "Essai " + role.code(),
                      account("y." + role.code(), Role.TECHNICIAN))
                  .isDone())
          .as("an entry class asked by " + role.code())
          .isEqualTo(role == Role.ADMINISTRATOR);
    }
  }

  @Test
  void everyPermissionIsAskedForBySomeEntryClass() {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      files
          .filter(path -> path.toString().endsWith(".java"))
          .filter(path -> !path.getParent().endsWith("ui"))
          .filter(path -> !path.endsWith("Rights.java") && !path.endsWith("Permission.java"))
          .map(EveryCellTest::text)
          .forEach(
              text -> {
                for (Permission each : Permission.values()) {
                  if (text.contains("Permission." + each.name())) {
                    asked.add(each.name());
                  }
                }
              });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Set<String> all = new TreeSet<>();
    for (Permission each : Permission.values()) {
      all.add(each.name());
    }
    // Nobody edits the journal; this version takes no request for a product out of
    // specification, only the decision.
    all.removeAll(Set.of(Permission.EDIT_AUDIT.name(), Permission.REQUEST_OOS.name()));
    assertThat(asked).containsExactlyElementsOf(all);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
