package org.givre.access.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.givre.access.By;
import org.givre.access.Member;
import org.givre.access.NewAccount;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Labels;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.kernel.Reason;

/** Panels that add: a person with a first account, one more account for a person. */
final class PersonPanel {

  private final Screen screen;
  private final PeopleDesk desk;
  private final Field<TextField> given;
  private final Field<TextField> family;
  private final Field<TextField> login;
  private final Field<PasswordField> password;
  private final Field<TextField> namesake;
  private final RoleChoice roles;
  private final Field<TextField> rpps;
  private final PeopleAct act;

  PersonPanel(Screen screen, PeopleDesk desk, Runnable changed) {
    this.screen = screen;
    this.desk = desk;
    given = Field.text(screen.texts(), "access.given-name");
    family = Field.text(screen.texts(), "access.family-name");
    login = Field.text(screen.texts(), "access.login");
    password = new Field<>(screen.texts(), "access.first-password", new PasswordField());
    namesake = Field.text(screen.texts(), "access.namesake");
    roles = new RoleChoice(screen.texts());
    rpps = Field.text(screen.texts(), "access.rpps");
    rpps.control().setId("person-rpps");
    act = new PeopleAct(screen, changed);
    namesake.control().setId("person-namesake");
    given.control().setId("person-given");
    family.control().setId("person-family");
    login.control().setId("person-login");
    password.control().setId("person-password");
  }

  void newPerson() {
    open(
        screen.say("access.person.new"),
        List.of(
            new FormGrid(2).add(given, family), rpps, login, password, advice(), roles, namesake),
        Buttons.primary(screen.texts(), "access.person.add", "fth-user-plus", this::addPerson));
    given.control().requestFocus();
  }

  void newAccount(Member member) {
    Button act =
        Buttons.primary(
            screen.texts(), "access.account.add", "fth-user-plus", () -> addAccount(member));
    open(
        screen.say("access.account.new", member.person().displayName()),
        List.of(login, password, advice(), roles),
        act);
    login.control().requestFocus();
  }

  private void open(String title, List<Node> content, Button act) {
    act.setId("person-act");
    act.setDefaultButton(true);
    List<Node> all = new ArrayList<>(content);
    all.add(this.act.reasons());
    screen
        .panels()
        .show(
            new SidePanel(title)
                .content(all.toArray(new Node[0]))
                .foot(
                    Buttons.plain(screen.texts(), "access.cancel", "", screen.panels()::close),
                    act));
  }

  private Node advice() {
    return Labels.wrapped(screen.say("access.password.advice"), "caption");
  }

  private void addPerson() {
    By now = desk.by().get();
    By by = new By(now.session(), now.at(), new Reason(namesake.control().getText()));
    NewAccount account = account();
    act.run(
        () ->
            desk.people()
                .add(
                    by,
                    given.control().getText(),
                    family.control().getText(),
                    rpps.control().getText(),
                    account)
                .map(person -> screen.say("access.person.added", person.displayName())));
  }

  private void addAccount(Member member) {
    By by = desk.by().get();
    NewAccount account = account();
    act.run(
        () ->
            desk.people()
                .addAccount(by, member.person().id(), account)
                .map(made -> screen.say("access.account.added", made.login())));
  }

  private NewAccount account() {
    return new NewAccount(
        login.control().getText(), password.control().getText().toCharArray(), roles.chosen());
  }
}
