package org.givre.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.givre.access.Account;
import org.givre.access.By;
import org.givre.access.CodeMissing;
import org.givre.access.Credentials;
import org.givre.access.Part;
import org.givre.access.People;
import org.givre.access.Permission;
import org.givre.access.Person;
import org.givre.access.Pledge;
import org.givre.access.Session;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.app.Ground;
import org.givre.app.OpenFolder;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;
import org.givre.kernel.Refusal;
import org.givre.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A new password for somebody who lost theirs, signed by two administrators. */
@Command(
    name = "reset",
    description = "Refait un mot de passe perdu ; deux administrateurs signent.",
    mixinStandardHelpOptions = true)
final class UserReset implements Callable<Integer> {

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "LOGIN", description = "le compte dont le mot de passe est perdu")
  private String login;

  @Option(names = "--first", required = true, paramLabel = "LOGIN")
  private String first;

  @Option(names = "--second", required = true, paramLabel = "LOGIN")
  private String second;

  private final Words words = Language.words();

  @Override
  public Integer call() {
    try (OpenFolder open = Opening.existing(data.folder(), spec)) {
      Ground ground = open.ground();
      Optional<Account> account =
          ground.works().read(work -> ground.access().accountOf(work, login));
      if (account.isEmpty()) {
        spec.commandLine().getErr().println("givre: " + words.of("cli.user.unknown", login));
        return Givre.NO;
      }
      return switch (reset(ground, account.get())) {
        case Outcome.Done<Account> done -> {
          spec.commandLine().getOut().println(words.of("cli.user.reset", login));
          spec.commandLine().getOut().flush();
          yield Givre.DONE;
        }
        case Outcome.Refused<Account>(List<Refusal> refusals) -> {
          refusals.forEach(
              one -> spec.commandLine().getErr().println(words.of(one) + " " + words.todo(one)));
          yield Givre.NO;
        }
      };
    }
  }

  private Outcome<Account> reset(Ground ground, Account account) {
    Instant at = ground.ticker().now();
    Person person =
        ground.works().read(work -> ground.access().person(work, account.person())).orElseThrow();
    ToSign what =
        new ToSign(
            Permission.MANAGE_PEOPLE,
            Part.FIRST,
            "access.password-reset",
            person.subject(),
            People.resetDigest(account));
    char[] ofFirst = ask("cli.user.first-admin", first);
    Outcome<Session> asked = ground.signIn().join(new Credentials(first, ofFirst.clone()), at);
    Outcome<TwoPersons> both =
        asked.then(
            session ->
                pledge(ground, first, ofFirst, what, at)
                    .then(one -> second(ground, one, what, at)));
    return asked.then(
        session ->
            both.then(
                two ->
                    ground
                        .people()
                        .resetPassword(
                            new By(session, at, Reason.NONE),
                            account,
                            ask("cli.user.new-password", login),
                            two)));
  }

  private Outcome<TwoPersons> second(Ground ground, Pledge one, ToSign what, Instant at) {
    return pledge(ground, second, ask("cli.user.second-admin", second), what.asSecond(), at)
        .then(other -> ground.signing().together(one, other));
  }

  /** Asks for the code of a generator where the person has one. */
  private Outcome<Pledge> pledge(
      Ground ground, String who, char[] password, ToSign what, Instant at) {
    Outcome<Pledge> alone = ground.signing().pledge(new Credentials(who, password), what, at);
    if (alone.refusals().stream().noneMatch(CodeMissing.class::isInstance)) {
      return alone;
    }
    String both =
        new String(password) + Credentials.THEN_CODE + new String(ask("cli.user.code", who));
    return ground.signing().pledge(new Credentials(who, both.toCharArray()), what, at);
  }

  private char[] ask(String key, String whose) {
    return Opening.caller(spec).secret(words.of(key, whose));
  }
}
