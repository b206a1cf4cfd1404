package org.givre.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.givre.access.Account;
import org.givre.access.Member;
import org.givre.access.NewAccount;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.app.OpenFolder;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The people of a data folder: its first account, the list. */
@Command(
    name = "user",
    description = "Les personnes : premier compte, liste.",
    mixinStandardHelpOptions = true,
    subcommands = {User.First.class, User.Members.class, UserReset.class})
final class User implements Callable<Integer> {

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Givre.COULD_NOT_RUN;
  }

  /** Makes the first account of a new folder. */
  @Command(
      name = "first",
      description = "Crée le premier compte (administrateur, et pharmacien si demandé).",
      mixinStandardHelpOptions = true)
  static final class First implements Callable<Integer> {

    @Mixin private DataOption data;
    @Spec private CommandSpec spec;

    @Option(names = "--given", required = true, paramLabel = "NAME")
    private String given;

    @Option(names = "--family", required = true, paramLabel = "NAME")
    private String family;

    @Option(names = "--login", required = true, paramLabel = "LOGIN")
    private String login;

    @Option(names = "--pharmacist", description = "pharmacist’s rights too")
    private boolean pharmacist;

    private final Words words = Language.words();

    @Override
    public Integer call() {
      char[] password = Opening.caller(spec).secret(words.of("cli.user.password"));
      try (OpenFolder open = Opening.orNew(data.folder(), spec)) {
        Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
        if (pharmacist) {
          roles.add(Role.PHARMACIST);
        }
        Outcome<Session> made =
            open.ground()
                .firstRun()
                .create(
                    given,
                    family,
                    new NewAccount(login, password, roles),
                    open.ground().ticker().now());
        return switch (made) {
          case Outcome.Done<Session>(Session session) -> done(session);
          case Outcome.Refused<Session>(var refusals) -> refused(refusals);
        };
      } finally {
        Arrays.fill(password, '\0');
      }
    }

    private int done(Session session) {
      spec.commandLine().getOut().println(words.of("cli.user.first", session.displayName(), login));
      spec.commandLine().getOut().flush();
      return Givre.DONE;
    }

    private int refused(List<Refusal> refusals) {
      for (Refusal refusal : refusals) {
        spec.commandLine().getErr().println(words.of(refusal) + " " + words.todo(refusal));
      }
      return Givre.NO;
    }
  }

  /** Lists everybody with their accounts and roles. */
  @Command(
      name = "list",
      description = "Liste les personnes, leurs comptes et leurs rôles.",
      mixinStandardHelpOptions = true)
  static final class Members implements Callable<Integer> {

    @Mixin private DataOption data;
    @Spec private CommandSpec spec;

    private final Words words = Language.words();

    @Override
    public Integer call() {
      try (OpenFolder open = Opening.existing(data.folder(), spec)) {
        for (Member member : open.ground().people().members()) {
          member.accounts().forEach(account -> say(member, account));
        }
        spec.commandLine().getOut().flush();
        return Givre.DONE;
      }
    }

    private void say(Member member, Account account) {
      String roles =
          account.roles().stream()
              .sorted()
              .map(role -> words.of("access.role." + role.code()))
              .collect(Collectors.joining(", "));
      String state = words.of(account.closed() ? "cli.user.closed" : "cli.user.open");
      spec.commandLine()
          .getOut()
          .println(String.join("\t", member.person().displayName(), account.login(), roles, state));
    }
  }
}
