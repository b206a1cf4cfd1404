package org.givre.watch.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Pledge;
import org.givre.access.ToSign;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmSettings;
import org.givre.alarm.AlarmSilencing;
import org.givre.alarm.LimitKey;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Screen;
import org.givre.fx.SegmentedBar;
import org.givre.fx.SidePanel;
import org.givre.fx.SignaturePanel;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;
import org.givre.storage.Tank;
import org.givre.watch.ChannelNow;
import org.givre.watch.TankNow;

/** Inhibits one alarm of a tank: which, until when, then signed by one person or two. */
final class InhibitPanel {

  private static final List<Integer> HOURS = List.of(4, 24, 72, 168);

  private final Screen screen;
  private final TankDesk desk;
  private final Tank tank;
  private final ComboBox<Choice> which = new ComboBox<>();
  private int hours = 24;

  /** One alarm that may be inhibited. */
  private record Choice(AlarmId id, String name) {}

  private InhibitPanel(Screen screen, TankDesk desk, Tank tank, TankNow now) {
    this.screen = screen;
    this.desk = desk;
    this.tank = tank;
    which.getItems().setAll(choices(screen, now));
    which.setConverter(new Named());
    which.getSelectionModel().selectFirst();
    which.setId("inhibit-which");
  }

  static void open(Screen screen, TankDesk desk, Tank tank, TankNow now) {
    new InhibitPanel(screen, desk, tank, now).build();
  }

  private static List<Choice> choices(Screen screen, TankNow now) {
    List<Choice> choices = new ArrayList<>();
    for (ChannelNow channel : now.channels()) {
      for (LimitKey key : AlarmSettings.PROPOSED.of(channel.channel().kind())) {
        String machine = key.code().replace('/', '.');
        String name = key.kind().isDerived() ? key.kind().code() : machine;
        choices.add(
            new Choice(
                AlarmId.of(channel.channel().id(), key.kind()),
                screen.say("watch.alarm.kind." + name)));
      }
      choices.add(
          new Choice(
              AlarmId.of(channel.channel().id(), AlarmKind.SILENCE),
              screen.say("watch.alarm.kind." + channel.channel().kind().code() + ".silence")));
    }
    return choices;
  }

  private void build() {
    SegmentedBar<Integer> length = new SegmentedBar<>();
    HOURS.forEach(
        each -> length.choice(each, screen.texts().formats().duration(Duration.ofHours(each))));
    length.choose(hours).onChoice(chosen -> hours = chosen);
    Button act = Buttons.primary(screen.texts(), "watch.inhibit.next", "fth-shield", this::sign);
    act.setId("inhibit-next");
    screen
        .panels()
        .show(
            new SidePanel(screen.say("watch.inhibit.title", tank.name()))
                .about(screen.say("watch.inhibit.about"))
                .content(
                    SidePanel.afterwards(
                        screen.say("watch.panel.afterwards"),
                        List.of(
                            screen.say("watch.inhibit.after.1"),
                            screen.say("watch.inhibit.after.2"),
                            screen.say("watch.inhibit.after.3"))),
                    new Field<>(screen.texts(), "watch.inhibit.which", which),
                    new VBox(
                        4,
                        screen
                            .texts()
                            .on(org.givre.fx.Labels.of("", "field-name"), "watch.inhibit.end"),
                        length))
                .foot(
                    Buttons.plain(screen.texts(), "watch.panel.back", "", screen.panels()::close),
                    act));
  }

  private void sign() {
    Choice choice = which.getValue();
    if (choice == null) {
      return;
    }
    Instant until = desk.ticker().now().plus(Duration.ofHours(hours));
    boolean two = desk.tending().silencing().needsTwo(choice.id());
    List<String> signers = new ArrayList<>(List.of(screen.say("watch.inhibit.first")));
    if (two) {
      signers.add(screen.say("watch.inhibit.second"));
    }
    SignaturePanel.<AlarmId>open(
        screen,
        new SignaturePanel.ToSign(
            screen.say("watch.inhibit.title", tank.name()),
            screen.say("watch.inhibit.what", choice.name()),
            List.of(screen.say("watch.inhibit.until", screen.texts().formats().dayHour(until))),
            signers,
            "watch.inhibit.act",
            SignaturePanel.Remark.REQUIRED),
        given -> inhibit(choice.id(), until, given),
        done -> screen.notices().done(screen.say("watch.inhibit.done")));
  }

  private Outcome<AlarmId> inhibit(AlarmId alarm, Instant until, SignaturePanel.Given given) {
    By now = desk.by().get();
    By by = new By(now.session(), now.at(), new Reason(given.remark()));
    ToSign what = AlarmSilencing.toInhibit(alarm, until);
    Outcome<Pledge> first = pledge(given.signed().getFirst(), what, now);
    if (given.signed().size() == 1) {
      return first.then(
          one -> desk.tending().silencing().inhibit(by, alarm, until, one, Optional.empty()));
    }
    return first.then(
        one ->
            pledge(given.signed().getLast(), what.asSecond(), now)
                .then(
                    other ->
                        desk.tending()
                            .silencing()
                            .inhibit(by, alarm, until, one, Optional.of(other))));
  }

  private Outcome<Pledge> pledge(SignaturePanel.Signed who, ToSign what, By now) {
    return desk.tending()
        .signing()
        .pledge(new Credentials(who.login(), who.password()), what, now.at());
  }

  /** Shows an alarm by its name. */
  private static final class Named extends StringConverter<Choice> {
    @Override
    public String toString(Choice choice) {
      return choice == null ? "" : choice.name();
    }

    @Override
    public Choice fromString(String name) {
      throw new UnsupportedOperationException("alarms are chosen, not typed");
    }
  }
}
