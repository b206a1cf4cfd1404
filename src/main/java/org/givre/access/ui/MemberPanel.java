package org.givre.access.ui;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.givre.access.Account;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Member;
import org.givre.access.Part;
import org.givre.access.People;
import org.givre.access.Permission;
import org.givre.access.Person;
import org.givre.access.Pledge;
import org.givre.access.ToSign;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.fx.SignaturePanel;
import org.givre.kernel.Outcome;

/** One person: name, accounts, roles; each change is an act of its own. */
final class MemberPanel {

  private final Screen screen;
  private final PeopleDesk desk;
  private final Member member;
  private final Runnable changed;
  private final PeopleAct act;

  MemberPanel(Screen screen, PeopleDesk desk, Member member, Runnable changed) {
    this.screen = screen;
    this.desk = desk;
    this.member = member;
    this.changed = changed;
    this.act =
        new PeopleAct(
            screen,
            () -> {
              desk.renamed().run();
              changed.run();
            });
  }

  void open() {
    VBox content = new VBox(16, names());
    member.accounts().forEach(account -> content.getChildren().add(account(account)));
    content
        .getChildren()
        .addAll(
            Buttons.link(
                screen.texts(),
                "access.account.one-more",
                () -> new PersonPanel(screen, desk, changed).newAccount(member)),
            act.reasons());
    screen
        .panels()
        .show(
            new SidePanel(member.person().displayName())
                .about(screen.say("access.person.about"))
                .content(content)
                .foot(
                    Buttons.plain(screen.texts(), "access.back", "", screen.panels()::close),
                    Row.space()));
  }

  private Node names() {
    Field<TextField> given = Field.text(screen.texts(), "access.given-name");
    Field<TextField> family = Field.text(screen.texts(), "access.family-name");
    given.control().setText(member.person().givenName());
    family.control().setText(member.person().familyName());
    Field<TextField> rpps = Field.text(screen.texts(), "access.rpps");
    rpps.control().setText(member.person().rpps());
    rpps.control().setId("rpps");
    Button rename =
        Buttons.plain(
            screen.texts(),
            "access.rename",
            "",
            () -> {
              By by = desk.by().get();
              Person now =
                  new Person(
                      member.person().id(),
                      given.control().getText(),
                      family.control().getText(),
                      rpps.control().getText());
              act.run(
                  () ->
                      desk.people()
                          .describe(by, now)
                          .map(person -> screen.say("access.renamed", person.displayName())));
            });
    rename.setId("rename");
    return new VBox(
        8, new FormGrid(2).add(given, family).wide(rpps), Row.line(8, Row.space(), rename));
  }

  private Node account(Account account) {
    RoleChoice roles = new RoleChoice(screen.texts());
    roles.choose(account.roles());
    String state = screen.say(account.closed() ? "access.closed" : "access.open");
    VBox box =
        new VBox(
            12,
            Row.line(8, Labels.heading(account.login()), Labels.caption(state)),
            roles,
            Row.line(
                8,
                button("access.roles.give", "roles-" + account.login(), () -> give(account, roles)),
                button("access.password.new", "reset-" + account.login(), () -> reset(account))),
            Row.line(
                8,
                button("access.badge.give", "badge-" + account.login(), () -> badge(account)),
                takeBadge(account)),
            closing(account));
    box.getStyleClass().add("signer");
    return box;
  }

  private Button button(String key, String id, Runnable act) {
    Button button = Buttons.plain(screen.texts(), key, "", act);
    button.setId(id);
    return button;
  }

  private Node closing(Account account) {
    return account.closed()
        ? button(
            "access.account.reopen",
            "reopen-" + account.login(),
            () ->
                act(
                    by -> desk.people().reopen(by, account.id()),
                    "access.account.reopened",
                    account))
        : button(
            "access.account.close",
            "close-" + account.login(),
            () ->
                act(by -> desk.people().close(by, account.id()), "access.account.closed", account));
  }

  private void give(Account account, RoleChoice roles) {
    var chosen = roles.chosen();
    act(by -> desk.people().changeRoles(by, account.id(), chosen), "access.roles.given", account);
  }

  private void act(
      java.util.function.Function<By, Outcome<Account>> what, String key, Account account) {
    By by = desk.by().get();
    act.run(() -> what.apply(by).map(done -> screen.say(key, account.login())));
  }

  private void badge(Account account) {
    new BadgePanel(screen, desk, account, changed).open(this::open);
  }

  private Button takeBadge(Account account) {
    Button take =
        button("access.badge.take", "badge-off-" + account.login(), () -> badgeTaken(account));
    String none = screen.say("access.badge.none");
    Buttons.allow(take, none);
    screen
        .tasks()
        .run(() -> desk.badges().has(account.id()))
        .done(has -> Buttons.allow(take, has ? "" : none))
        .start();
    return take;
  }

  private void badgeTaken(Account account) {
    By by = desk.by().get();
    act.run(
        () ->
            desk.badges()
                .take(by, account.id())
                .map(done -> screen.say("access.badge.taken", account.login())));
  }

  /** Two administrators sign; the new password is typed by its person. */
  private void reset(Account account) {
    Field<PasswordField> fresh =
        new Field<>(screen.texts(), "access.new-password", new PasswordField());
    screen
        .panels()
        .show(
            new SidePanel(screen.say("access.reset", account.login()))
                .content(fresh, Labels.wrapped(screen.say("access.password.advice"), "caption"))
                .foot(
                    Buttons.plain(screen.texts(), "access.back", "", this::open),
                    Buttons.primary(
                        screen.texts(),
                        "access.reset.sign",
                        "fth-shield",
                        () -> sign(account, fresh.control().getText().toCharArray()))));
  }

  private void sign(Account account, char[] fresh) {
    By by = desk.by().get();
    SignaturePanel.<Account>open(
        screen,
        new SignaturePanel.ToSign(
            screen.say("access.reset", account.login()),
            member.person().displayName(),
            List.of(screen.say("access.reset.then")),
            List.of(screen.say("access.reset.first"), screen.say("access.reset.second")),
            "access.reset.act",
            SignaturePanel.Remark.NONE),
        given -> signed(by, account, fresh, given),
        done -> {
          Arrays.fill(fresh, '\0');
          screen.notices().done(screen.say("access.reset.done", account.login()));
          changed.run();
        });
  }

  private Outcome<Account> signed(
      By by, Account account, char[] fresh, SignaturePanel.Given given) {
    ToSign what =
        new ToSign(
            Permission.MANAGE_PEOPLE,
            Part.FIRST,
            "access.password-reset",
            member.person().subject(),
            People.resetDigest(account));
    return pledge(given.signed().getFirst(), what, by)
        .then(
            first ->
                pledge(given.signed().getLast(), what.asSecond(), by)
                    .then(second -> desk.signing().together(first, second)))
        .then(both -> desk.people().resetPassword(by, account, fresh, both));
  }

  private Outcome<Pledge> pledge(SignaturePanel.Signed signed, ToSign what, By by) {
    return desk.signing().pledge(new Credentials(signed.login(), signed.password()), what, by.at());
  }
}
