package org.givre.telling.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.fx.SignaturePanel;
import org.givre.fx.State;
import org.givre.kernel.Outcome;
import org.givre.telling.Drill;
import org.givre.telling.Drills;
import org.givre.words.Formats;

/** What came of a drill: who answered, when, whether it arrived; then the signature. */
final class DrillPanel {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm[:ss]");

  private final Screen screen;
  private final DrillDesk desk;
  private final Drill drill;
  private final Runnable changed;
  private final Field<TextField> who;
  private final Field<TextField> at;
  private final Field<TextField> remark;
  private final CheckBox arrived;

  DrillPanel(Screen screen, DrillDesk desk, Drill drill, Runnable changed) {
    this.screen = screen;
    this.desk = desk;
    this.drill = drill;
    this.changed = changed;
    who = Field.text(screen.texts(), "telling.drill.who");
    at = Field.text(screen.texts(), "telling.drill.at");
    remark = Field.text(screen.texts(), "telling.drill.remark");
    arrived = screen.texts().on(new CheckBox(), "telling.drill.arrived");
    arrived.setSelected(drill.sent());
    who.control().setId("drill-who");
    at.control().setText(screen.texts().formats().second(desk.ticker().now()));
  }

  void open() {
    String path = screen.say("telling.drill.path." + drill.path().code());
    Button act =
        Buttons.primary(screen.texts(), "telling.drill.next", "fth-arrow-right", this::sign);
    act.setId("drill-next");
    act.setDefaultButton(true);
    screen
        .panels()
        .show(
            new SidePanel(screen.say("telling.drill.title", path))
                .about(screen.say("telling.drill.by", drill.name(), drill.to()))
                .content(
                    drill.sent()
                        ? Notice.of(
                            State.NORMAL,
                            screen.say(
                                "telling.drill.sent",
                                screen.texts().formats().second(drill.started())),
                            screen.say("telling.drill.sent.then"))
                        : Notice.of(
                            State.CRITICAL, screen.say("telling.drill.not-sent"), drill.words()),
                    who,
                    at,
                    arrived,
                    remark,
                    Labels.wrapped(screen.say("telling.drill.how"), "caption"))
                .foot(
                    Buttons.plain(
                        screen.texts(), "telling.drill.later", "", screen.panels()::close),
                    act));
    who.control().requestFocus();
  }

  /** Of the day of the drill; after midnight of the next one. */
  private Optional<Instant> hour() {
    try {
      LocalTime time = LocalTime.parse(at.control().getText().strip(), HOUR);
      ZonedDateTime started = drill.started().atZone(Formats.PARIS);
      ZonedDateTime answered = started.with(time);
      if (answered.isBefore(started.minusHours(1))) {
        answered = answered.plusDays(1);
      }
      at.right();
      return Optional.of(answered.toInstant());
    } catch (DateTimeException unread) {
      at.wrong(screen.say("telling.drill.at.form"));
      return Optional.empty();
    }
  }

  private void sign() {
    if (who.control().getText().isBlank()) {
      who.wrong(screen.say("fx.field.empty"));
      return;
    }
    who.right();
    hour().ifPresent(this::sign);
  }

  private void sign(Instant answered) {
    Drill.Result result = arrived.isSelected() ? Drill.Result.PROVEN : Drill.Result.FAILED;
    Drills.Attested what =
        new Drills.Attested(
            drill.id(), who.control().getText(), answered, result, remark.control().getText());
    String path = screen.say("telling.drill.path." + drill.path().code());
    SignaturePanel.<Drill>open(
        screen,
        new SignaturePanel.ToSign(
            screen.say("telling.drill.title", path),
            screen.say("telling.drill.about", what.who()),
            List.of(screen.say("telling.drill.then." + result.code(), path)),
            List.of(screen.say("telling.drill.signer")),
            "telling.drill.sign",
            SignaturePanel.Remark.NONE),
        given -> attest(what, given),
        done -> {
          screen.notices().done(screen.say("telling.drill.kept"));
          changed.run();
        });
  }

  private Outcome<Drill> attest(Drills.Attested what, SignaturePanel.Given given) {
    By by = desk.by().get();
    SignaturePanel.Signed one = given.signed().getFirst();
    return desk.signing()
        .pledge(
            new Credentials(one.login(), one.password()),
            Drills.toSign(drill.path(), what),
            by.at())
        .then(pledge -> desk.drills().attest(by, what, pledge));
  }
}
