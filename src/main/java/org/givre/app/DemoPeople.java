package org.givre.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.givre.access.By;
import org.givre.access.Member;
import org.givre.access.NewAccount;
import org.givre.access.Session;
import org.givre.kernel.Reason;

/** The persons of the demonstration. */
final class DemoPeople {

  private final Ground ground;
  private final Map<String, Session> sessions = new HashMap<>();

  DemoPeople(Ground ground) {
    this.ground = ground;
  }

  /** Makes the accounts where there are none yet. */
  void arrive(Instant at) {
    if (ground.firstRun().isNeeded()) {
      make(at);
    }
    ground.people().members().forEach(this::signIn);
  }

  private void make(Instant at) {
    DemoAccount first = DemoAccount.ALL.getFirst();
    Session administrator =
        ground.firstRun().create(first.givenName(), first.familyName(), asked(first), at).orThrow();
    By by = new By(administrator, at);
    for (DemoAccount account : DemoAccount.ALL.subList(1, DemoAccount.ALL.size())) {
      ground.people().add(by, account.givenName(), account.familyName(), asked(account)).orThrow();
    }
  }

  /** As if the password had been given: checking eight of them takes seconds. */
  private void signIn(Member member) {
    member
        .accounts()
        .forEach(
            account ->
                sessions.put(
                    account.login(),
                    new Session(
                        member.person().id(),
                        account.id(),
                        member.person().displayName(),
                        account.roles())));
  }

  private static NewAccount asked(DemoAccount account) {
    return new NewAccount(account.login(), account.password().toCharArray(), account.roles());
  }

  By pharmacist(Instant at, String why) {
    return by("c.demo", at, why);
  }

  By technician(Instant at, String why) {
    return by("h.essai", at, why);
  }

  By nurse(Instant at) {
    return by("n.patron", at, "");
  }

  private By by(String login, Instant at, String why) {
    return new By(sessions.get(login), at, new Reason(why));
  }
}
