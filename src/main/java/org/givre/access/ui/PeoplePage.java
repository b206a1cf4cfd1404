package org.givre.access.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.givre.access.Account;
import org.givre.access.Member;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.fx.ActButton;
import org.givre.fx.Buttons;
import org.givre.fx.Page;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SegmentedBar;
import org.givre.fx.Tables;

/** People and rights: everybody with their accounts, and the table of who may what. */
public final class PeoplePage implements Page {

  private enum Shown {
    PEOPLE,
    RIGHTS
  }

  private final Screen screen;
  private final PeopleDesk desk;
  private final TableView<Member> people;
  private final TableView<Permission> rights;
  private final StackPane place = new StackPane();
  private final ActButton add;
  private final VBox view;

  public PeoplePage(Screen screen, PeopleDesk desk) {
    this.screen = screen;
    this.desk = desk;
    people = Tables.of(screen.texts(), "access.people.empty");
    people.setId("people");
    rights = RightsTable.of(screen.texts());
    columns();
    Button plus =
        Buttons.primary(
            screen.texts(),
            "access.person.new",
            "fth-user-plus",
            () -> new PersonPanel(screen, desk, this::look).newPerson());
    plus.setId("add-person");
    add = new ActButton(plus);
    SegmentedBar<Shown> choice =
        new SegmentedBar<Shown>()
            .choice(Shown.PEOPLE, screen.texts(), "access.people")
            .choice(Shown.RIGHTS, screen.texts(), "access.rights")
            .choose(Shown.PEOPLE)
            .onChoice(this::show);
    VBox.setVgrow(place, Priority.ALWAYS);
    view = new VBox(12, Row.line(12, choice, Row.space(), add), place);
    show(Shown.PEOPLE);
    screen
        .texts()
        .live(
            () -> {
              people.refresh();
              rights.refresh();
            });
  }

  private void columns() {
    people
        .getColumns()
        .add(
            Tables.text(
                screen.texts(), "access.column.person", 180, m -> m.person().displayName()));
    people
        .getColumns()
        .add(Tables.text(screen.texts(), "access.login", 160, m -> each(m, Account::login)));
    people
        .getColumns()
        .add(Tables.text(screen.texts(), "access.roles", 300, m -> each(m, this::roles)));
    people
        .getColumns()
        .add(Tables.text(screen.texts(), "access.column.state", 100, m -> each(m, this::state)));
    Tables.onOpen(people, member -> new MemberPanel(screen, desk, member, this::look).open());
  }

  private static String each(Member member, java.util.function.Function<Account, String> what) {
    return member.accounts().stream().map(what).collect(Collectors.joining("\n"));
  }

  private String roles(Account account) {
    return account.roles().stream()
        .sorted()
        .map(role -> screen.say("access.role." + role.code()))
        .collect(Collectors.joining(", "));
  }

  private String state(Account account) {
    return screen.say(account.closed() ? "access.closed" : "access.open");
  }

  private void show(Shown shown) {
    place.getChildren().setAll(shown == Shown.PEOPLE ? people : rights);
  }

  private void look() {
    screen.tasks().run(desk.people()::members).done(this::show).start();
  }

  private void show(List<Member> members) {
    people.getItems().setAll(members);
  }

  @Override
  public String key() {
    return "settings.people";
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    var session = desk.by().get().session();
    if (Rights.mayDo(session.roles(), Permission.MANAGE_PEOPLE)) {
      add.allow();
    } else {
      add.refuse(screen.say("access.people.not-yours"));
    }
    look();
  }
}
