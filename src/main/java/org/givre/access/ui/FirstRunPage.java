package org.givre.access.ui;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.access.FirstRun;
import org.givre.access.NewAccount;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Reasons;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.kernel.Ticker;

/** A folder that is new: the first person makes their account here, and goes on signed in. */
public final class FirstRunPage implements Page {

  private static final double WIDTH = 560;

  private final Screen screen;
  private final FirstRun firstRun;
  private final Ticker ticker;
  private final Consumer<Session> opened;
  private final Field<TextField> given;
  private final Field<TextField> family;
  private final Field<TextField> login;
  private final Field<PasswordField> password;
  private final Field<PasswordField> again;
  private final CheckBox pharmacist = new CheckBox();
  private final Reasons reasons;
  private final Button make;
  private final Region view;

  public FirstRunPage(Screen screen, FirstRun firstRun, Ticker ticker, Consumer<Session> opened) {
    this.screen = screen;
    this.firstRun = firstRun;
    this.ticker = ticker;
    this.opened = opened;
    this.reasons = new Reasons(screen.texts());
    given = Field.text(screen.texts(), "access.given-name");
    family = Field.text(screen.texts(), "access.family-name");
    login = Field.text(screen.texts(), "access.login");
    password = new Field<>(screen.texts(), "access.new-password", new PasswordField());
    again = new Field<>(screen.texts(), "access.password-again", new PasswordField());
    make = Buttons.primary(screen.texts(), "access.first.act", "fth-user-plus", this::make);
    make.setDefaultButton(true);
    ids();
    view = PageFrame.scroll(card());
    view.getStyleClass().add("signed-out");
  }

  private void ids() {
    given.control().setId("given");
    family.control().setId("family");
    login.control().setId("login");
    password.control().setId("password");
    again.control().setId("again");
    pharmacist.setId("pharmacist");
    make.setId("make");
    pharmacist.setSelected(true);
    screen.texts().on(pharmacist, "access.first.pharmacist");
  }

  private Region card() {
    var mark = Icons.of("mdoal-ac_unit", 32);
    mark.getStyleClass().add("brand-mark");
    VBox head =
        new VBox(
            4,
            screen.texts().on(Labels.title(""), "access.first"),
            screen.texts().on(Labels.wrapped("", "muted"), "access.first.line"));
    VBox card =
        new VBox(
            16,
            Row.line(16, mark, head),
            new FormGrid(2).add(given, family).wide(login).add(password, again),
            screen.texts().on(Labels.wrapped("", "caption"), "access.password.advice"),
            pharmacist,
            screen.texts().on(Labels.wrapped("", "caption"), "access.first.administrator"),
            reasons,
            Row.line(12, Row.space(), make));
    card.getStyleClass().addAll("givre-card", "sign-in-card");
    card.setMaxWidth(WIDTH);
    VBox middle = new VBox(card);
    middle.setAlignment(Pos.TOP_CENTER);
    middle.getStyleClass().add("first-run");
    return middle;
  }

  private void make() {
    if (!password.control().getText().equals(again.control().getText())) {
      again.wrong(screen.say("access.password.differs"));
      return;
    }
    again.right();
    reasons.clear();
    make.setDisable(true);
    NewAccount account =
        new NewAccount(
            login.control().getText(), password.control().getText().toCharArray(), roles());
    screen
        .tasks()
        .act(
            () ->
                firstRun.create(
                    given.control().getText(), family.control().getText(), account, ticker.now()))
        .done(opened)
        .refused(reasons::show)
        .andFinally(() -> make.setDisable(false))
        .start();
  }

  private Set<Role> roles() {
    return pharmacist.isSelected()
        ? EnumSet.of(Role.ADMINISTRATOR, Role.PHARMACIST)
        : EnumSet.of(Role.ADMINISTRATOR);
  }

  @Override
  public String key() {
    return "first-run";
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    given.control().requestFocus();
  }
}
