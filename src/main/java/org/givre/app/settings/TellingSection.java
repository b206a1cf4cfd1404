package org.givre.app.settings;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.app.telling.Ways;
import org.givre.fx.ActButton;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.settings.TellingSettings;
import org.givre.telling.TellingRules;

/** How alarms reach people: the escalation's delays, mail servers, command, watchdog. */
public final class TellingSection implements Page {

  private final Screen screen;
  private final TellingDesk desk;
  private final Field<TextField> first;
  private final Field<TextField> second;
  private final Field<TextField> heads;
  private final Field<TextField> repeat;
  private final CheckBox wait;
  private final MailCard mail;
  private final MailCard mail2;
  private final Field<TextField> command;
  private final Field<TextField> watchdog;
  private final Field<TextField> minutes;
  private final Field<TextField> heartbeat;
  private final Field<TextField> neighbour;
  private final Field<TextField> timeServer;
  private final CheckBox sound;
  private final VBox reasons = new VBox(8);
  private final ActButton save;
  private final Region view;

  public TellingSection(Screen screen, TellingDesk desk) {
    this.screen = screen;
    this.desk = desk;
    first = Field.text(screen.texts(), "settings.telling.first");
    second = Field.text(screen.texts(), "settings.telling.second");
    heads = Field.text(screen.texts(), "settings.telling.heads");
    repeat = Field.text(screen.texts(), "settings.telling.repeat");
    wait = screen.texts().on(new CheckBox(), "settings.telling.wait");
    sound = screen.texts().on(new CheckBox(), "settings.telling.sound");
    mail = new MailCard(screen, desk, Ways.FIRST, "settings.mail.first");
    mail2 = new MailCard(screen, desk, Ways.SECOND, "settings.mail.second");
    command = Field.text(screen.texts(), "settings.telling.command");
    watchdog = Field.text(screen.texts(), "settings.watchdog.mail");
    minutes = Field.text(screen.texts(), "settings.watchdog.minutes");
    heartbeat = Field.text(screen.texts(), "settings.watchdog.file");
    neighbour = Field.text(screen.texts(), "settings.watchdog.neighbour");
    timeServer = Field.text(screen.texts(), "settings.clock.server");
    Button act = Buttons.primary(screen.texts(), "settings.telling.save", "fth-save", this::save);
    act.setId("save-telling");
    save = new ActButton(act);
    view = PageFrame.scroll(new VBox(12, steps(), mail.view(), mail2.view(), others()));
  }

  private Node steps() {
    return Card.named(screen.texts(), "settings.telling.steps")
        .content(
            new FormGrid(4).add(first, second, heads, repeat),
            wait,
            screen.texts().on(Labels.wrapped("", "caption"), "settings.telling.steps.why"));
  }

  private Node others() {
    return Card.named(screen.texts(), "settings.telling.others")
        .content(
            new FormGrid(2).add(command, timeServer, watchdog, minutes, heartbeat, neighbour),
            sound,
            reasons,
            Row.line(12, Row.space(), save));
  }

  @Override
  public String key() {
    return "settings.telling";
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    if (Rights.mayDo(desk.by().get().session().roles(), Permission.SET_RULES)) {
      save.allow();
    } else {
      save.refuse(screen.say("settings.not-yours"));
    }
    screen.tasks().run(desk.file()::telling).done(this::show).start();
    screen.tasks().run(desk.rules()::inForce).done(this::show).start();
  }

  private void show(TellingRules rules) {
    first.control().setText(String.valueOf(rules.first().toMinutes()));
    second.control().setText(String.valueOf(rules.second().toMinutes()));
    heads.control().setText(String.valueOf(rules.heads().toMinutes()));
    repeat.control().setText(String.valueOf(rules.repeat().toMinutes()));
    wait.setSelected(rules.warnings() == TellingRules.Warnings.WAIT);
  }

  private void show(TellingSettings now) {
    mail.show(now.first());
    mail2.show(now.second());
    command.control().setText(now.command());
    watchdog.control().setText(now.watchdog());
    minutes.control().setText(String.valueOf(now.watchdogMinutes()));
    heartbeat.control().setText(now.heartbeat());
    neighbour.control().setText(now.neighbour());
    timeServer.control().setText(now.timeServer());
    sound.setSelected(now.sound());
  }

  private static Duration minutes(Field<TextField> field) {
    String text = field.control().getText().strip();
    return Duration.ofMinutes(text.matches("\\d{1,4}") ? Long.parseLong(text) : -1);
  }

  private void save() {
    TellingRules rules =
        new TellingRules(
            minutes(first),
            minutes(second),
            minutes(heads),
            minutes(repeat),
            wait.isSelected() ? TellingRules.Warnings.WAIT : TellingRules.Warnings.AT_ONCE);
    TellingSettings settings =
        new TellingSettings(
            mail.typed(),
            mail2.typed(),
            command.control().getText().strip(),
            watchdog.control().getText().strip(),
            Math.clamp(minutes(minutes).toMinutes(), 1, 1440),
            heartbeat.control().getText().strip(),
            neighbour.control().getText().strip(),
            timeServer.control().getText().strip(),
            sound.isSelected());
    By by = desk.by().get();
    reasons.getChildren().clear();
    var password = mail.newPassword();
    var password2 = mail2.newPassword();
    screen
        .tasks()
        .act(
            () ->
                changed(by, rules)
                    .then(
                        done -> {
                          Outcome<TellingSettings> kept = desk.acts().change(by, settings);
                          if (kept.isDone()) {
                            password.ifPresent(one -> desk.secrets().write(Ways.FIRST, one));
                            password2.ifPresent(one -> desk.secrets().write(Ways.SECOND, one));
                          }
                          return kept;
                        }))
        .done(
            kept -> {
              screen.notices().done(screen.say("settings.saved"));
              show(kept);
            })
        .refused(this::refused)
        .start();
  }

  private Outcome<TellingRules> changed(By by, TellingRules rules) {
    return rules.equals(desk.rules().inForce())
        ? Outcome.done(rules)
        : desk.rules().change(by, rules);
  }

  private void refused(List<Refusal> refusals) {
    refusals.forEach(
        one ->
            reasons
                .getChildren()
                .add(Notice.of(State.REFUSED, screen.texts().say(one), screen.texts().todo(one))));
  }
}
