package org.givre.watch.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.AlarmState;
import org.givre.alarm.Answer;
import org.givre.alarm.Overlay;
import org.givre.care.Care;
import org.givre.care.OpeningState;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.EmptyPage;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.fx.Target;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;
import org.givre.watch.AlarmGroup;
import org.givre.watch.TankNow;
import org.givre.watch.WatchSnapshot;
import org.givre.words.Formats;

/**
 * « Mis de côté, inhibé, en maintenance »: everything that holds an alarm back, since when, by
 * whom, why, until when, with the act that ends it.
 */
final class SilencedList {

  private final Screen screen;
  private final TankDesk desk;
  private final TankWords words;

  SilencedList(Screen screen, TankDesk desk, TankWords words) {
    this.screen = screen;
    this.desk = desk;
    this.words = words;
  }

  /** What is listed, as text: the list is built anew only when this changes. */
  String said(WatchSnapshot snapshot) {
    StringBuilder said = new StringBuilder();
    snapshot
        .silenced()
        .forEach(alarm -> said.append(alarm.id()).append(alarm.own()).append(alarm.state().code()));
    snapshot
        .tanks()
        .forEach(
            tank -> said.append(tank.standing().care()).append(phase(tank.standing().opening())));
    return said.append(snapshot.at().getEpochSecond() / 60).toString();
  }

  private static String phase(Optional<OpeningState> opening) {
    return opening.map(is -> is.opening().id() + is.phase().code()).orElse("");
  }

  Region view(WatchSnapshot snapshot) {
    List<Node> alarms = new ArrayList<>();
    snapshot.silenced().forEach(alarm -> alarms.add(row(alarm, snapshot.at())));
    List<Node> tanks = new ArrayList<>();
    for (TankNow tank : snapshot.tanks()) {
      tank.standing().care().ifPresent(care -> tanks.add(row(care, snapshot.at())));
      tank.standing().opening().ifPresent(is -> tanks.add(row(is)));
    }
    if (alarms.isEmpty() && tanks.isEmpty()) {
      return new EmptyPage(screen.texts(), "fth-bell", "watch.silenced.empty");
    }
    VBox all = new VBox(12);
    if (!alarms.isEmpty()) {
      all.getChildren()
          .add(
              Card.named(screen.texts(), "watch.silenced.alarms")
                  .count(Integer.toString(alarms.size()))
                  .rows(alarms.toArray(Node[]::new)));
    }
    if (!tanks.isEmpty()) {
      all.getChildren()
          .add(
              Card.named(screen.texts(), "watch.silenced.tanks")
                  .count(Integer.toString(tanks.size()))
                  .rows(tanks.toArray(Node[]::new)));
    }
    return all;
  }

  private Node row(AlarmNow alarm, Instant now) {
    Overlay own = alarm.own();
    boolean lasts = alarm.state() instanceof AlarmState.Occurring;
    String what = words.title(new AlarmGroup(List.of(alarm)));
    Badge underneath =
        lasts
            ? new Badge(
                TankWords.state(new AlarmGroup(List.of(alarm))),
                screen.say("alarm.state." + alarm.state().code()))
            : Badge.quiet(State.NORMAL, screen.say("alarm.state." + alarm.state().code()));
    boolean inhibited = own instanceof Overlay.Inhibited;
    Button end =
        Buttons.plain(
            screen.texts(),
            inhibited ? "watch.silenced.end-inhibition" : "watch.silenced.end-shelf",
            "",
            () -> end(alarm.id(), inhibited));
    end.setId("end-" + alarm.id());
    return Row.of(
        new StateShape(State.ATTENTION, 20),
        Row.twoLines(Labels.strong(what), Labels.caption(why(own))),
        until(own, now),
        underneath,
        end);
  }

  private String why(Overlay own) {
    Formats formats = screen.texts().formats();
    String word = screen.say("watch.silenced." + own.code());
    Optional<Answer> by = own.setBy();
    return by.map(
            who ->
                screen.say(
                    "watch.silenced.why",
                    word,
                    names(own, who),
                    formats.shortDayHour(who.at()),
                    who.comment()))
        .orElse(word);
  }

  private String names(Overlay own, Answer who) {
    return own instanceof Overlay.Inhibited inhibited && !inhibited.second().isEmpty()
        ? screen.say("watch.silenced.and", who.name(), inhibited.second())
        : who.name();
  }

  private Node until(Overlay own, Instant now) {
    Formats formats = screen.texts().formats();
    VBox end =
        new VBox(
            1,
            Labels.strong(own.end().map(formats::shortDayHour).orElse(Formats.DASH)),
            Labels.caption(
                own.end()
                    .map(
                        at ->
                            screen.say(
                                "watch.silenced.left", formats.age(Duration.between(now, at))))
                    .orElse("")));
    end.setMinWidth(120);
    return end;
  }

  private Node row(Care care, Instant now) {
    Formats formats = screen.texts().formats();
    boolean overdue = care instanceof Care.Maintenance is && !now.isBefore(is.until());
    String end =
        care instanceof Care.Maintenance is ? formats.shortDayHour(is.until()) : Formats.DASH;
    String who =
        care instanceof Care.Maintenance is
            ? screen.say("watch.silenced.worker", is.owner(), is.phone())
            : "";
    return Row.of(
        new StateShape(overdue ? State.CRITICAL : State.ATTENTION, 20),
        Row.twoLines(
            Labels.strong(
                screen.say(
                    "watch.alarm.title",
                    words.tank(care.tank()),
                    screen.say("watch.care." + care.code()))),
            Labels.caption(
                screen.say(
                    "watch.silenced.why",
                    who,
                    care.by().name(),
                    formats.shortDayHour(care.by().at()),
                    care.by().comment()))),
        new VBox(
            1,
            Labels.strong(end),
            Labels.caption(overdue ? screen.say("watch.silenced.overdue") : "")),
        Buttons.plain(
            screen.texts(),
            "watch.silenced.see-tank",
            "",
            () -> screen.nav().open(Target.of("tanks", "tank", care.tank().toString()))));
  }

  private Node row(OpeningState is) {
    return Row.of(
        new StateShape(State.INFO, 20),
        Row.twoLines(
            Labels.strong(
                screen.say(
                    "watch.alarm.title",
                    words.tank(is.opening().tank()),
                    screen.say(
                        is.opening().announced()
                            ? "watch.opening.word"
                            : "watch.opening.unannounced"))),
            Labels.caption(
                screen.say(
                    "watch.silenced.opening",
                    screen.say("care.phase." + is.phase().code()),
                    is.opening().by().name(),
                    screen.texts().formats().hour(is.countedFrom())))),
        Buttons.plain(
            screen.texts(),
            "watch.silenced.see-tank",
            "",
            () -> screen.nav().open(Target.of("tanks", "tank", is.opening().tank().toString()))));
  }

  private void end(AlarmId alarm, boolean inhibited) {
    By now = desk.by().get();
    By by = new By(now.session(), now.at(), new Reason(screen.say("watch.silenced.ended-early")));
    screen
        .tasks()
        .act(() -> ended(by, alarm, inhibited))
        .done(done -> screen.notices().done(screen.say("watch.silenced.ended")))
        .refused(refusals -> screen.notices().refused(refusals))
        .start();
  }

  private Outcome<AlarmId> ended(By by, AlarmId alarm, boolean inhibited) {
    return inhibited
        ? desk.tending().silencing().endInhibition(by, alarm)
        : desk.tending().silencing().unshelve(by, alarm);
  }
}
