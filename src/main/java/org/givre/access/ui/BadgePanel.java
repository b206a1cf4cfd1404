package org.givre.access.ui;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.givre.access.Account;
import org.givre.access.By;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Labels;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;

/** An administrator gives a badge to an account: scanned here once, it names the account. */
final class BadgePanel {

  private final Screen screen;
  private final PeopleDesk desk;
  private final Account account;
  private final Field<TextField> code;
  private final PeopleAct act;

  BadgePanel(Screen screen, PeopleDesk desk, Account account, Runnable changed) {
    this.screen = screen;
    this.desk = desk;
    this.account = account;
    this.code = Field.text(screen.texts(), "access.badge.code");
    this.act = new PeopleAct(screen, changed);
    code.control().setId("badge-code");
  }

  void open(Runnable back) {
    Button give =
        Buttons.primary(screen.texts(), "access.badge.give.act", "fth-credit-card", this::give);
    give.setId("give-badge");
    give.setDefaultButton(true);
    screen
        .panels()
        .show(
            new SidePanel(screen.say("access.badge.title", account.login()))
                .about(screen.say("access.badge.about"))
                .content(
                    code, Labels.wrapped(screen.say("access.badge.how"), "caption"), act.reasons())
                .onCode(code.control()::setText)
                .foot(Buttons.plain(screen.texts(), "access.back", "", back), give));
    code.control().requestFocus();
  }

  private void give() {
    By by = desk.by().get();
    String scanned = code.control().getText();
    act.run(
        () ->
            desk.badges()
                .give(by, account.id(), scanned)
                .map(done -> screen.say("access.badge.given", account.login())));
  }
}
