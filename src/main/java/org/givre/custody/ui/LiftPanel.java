package org.givre.custody.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.givre.access.Credentials;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitNow;
import org.givre.custody.WhyMissing;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Reasons;
import org.givre.fx.Screen;
import org.givre.fx.SecretField;
import org.givre.fx.SidePanel;
import org.givre.kernel.Outcome;

/** A pharmacist lifts a quarantine: the proof in words, then their signature. */
final class LiftPanel {

  private final Screen screen;
  private final StockDesk desk;
  private final StockWords words;
  private final UnitShown unit;
  private final Field<TextField> evidence;
  private final Field<TextField> login;
  private final SecretField password;
  private final Reasons refusals;

  LiftPanel(Screen screen, StockDesk desk, UnitShown unit) {
    this.screen = screen;
    this.desk = desk;
    this.words = new StockWords(screen.texts());
    this.unit = unit;
    this.refusals = new Reasons(screen.texts());
    this.evidence = Field.text(screen.texts(), "custody.lift.evidence");
    this.login = Field.who(screen.texts());
    this.password = new SecretField(screen.texts()).named("lift-password");
    evidence.control().setId("lift-evidence");
    login.control().setId("lift-login");
  }

  void open(Consumer<UnitNow> done) {
    Button confirm = Buttons.primary(screen.texts(), "custody.act.lift", "fth-shield", () -> {});
    confirm.setId("confirm");
    confirm.setDefaultButton(true);
    confirm.setOnAction(fired -> go(confirm, done));
    screen
        .panels()
        .show(
            new SidePanel(screen.say("custody.lift.title"))
                .about(words.name(unit) + " · " + unit.patient().displayName())
                .content(
                    SidePanel.afterwards(
                        screen.say("fx.sign.afterwards"),
                        List.of(
                            screen.say("custody.lift.after.state", under()),
                            screen.say("custody.lift.after.journal"))),
                    evidence,
                    login,
                    password,
                    refusals)
                .foot(
                    Buttons.plain(screen.texts(), "fx.sign.back", "", screen.panels()::close),
                    confirm));
    evidence.control().requestFocus();
  }

  private String under() {
    return unit.now().state() instanceof org.givre.custody.UnitState.Quarantined(var under)
        ? words.state(under)
        : words.state(unit.now().state());
  }

  private void go(Button confirm, Consumer<UnitNow> done) {
    confirm.setDisable(true);
    refusals.clear();
    String why = evidence.control().getText().strip();
    Credentials who = new Credentials(login.control().getText(), password.typed());
    screen
        .tasks()
        .act(() -> lifted(why, who))
        .done(
            now -> {
              screen.panels().close();
              done.accept(now);
            })
        .refused(
            reasons -> {
              refusals.show(reasons);
              if (!password.asked(reasons)) {
                password.clear();
              }
            })
        .andFinally(
            () -> {
              who.close();
              confirm.setDisable(false);
            })
        .start();
  }

  /** Nothing is asked of the signature before there is something to sign. */
  private Outcome<UnitNow> lifted(String why, Credentials who) {
    return why.isEmpty()
        ? Outcome.refused(new WhyMissing(UnitMove.LIFT))
        : desk.outside().lift(desk.by(why), unit.now(), why, who);
  }
}
