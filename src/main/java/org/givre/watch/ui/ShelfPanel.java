package org.givre.watch.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Pledge;
import org.givre.access.ToSign;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.AlarmSilencing;
import org.givre.alarm.AlarmState;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Notice;
import org.givre.fx.Screen;
import org.givre.fx.SegmentedBar;
import org.givre.fx.SidePanel;
import org.givre.fx.SignaturePanel;
import org.givre.fx.State;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;
import org.givre.kernel.Refusal;
import org.givre.watch.AlarmGroup;

/** Puts an alarm aside: for how long, why, and with whom when the same person does it again. */
final class ShelfPanel {

  private static final List<Integer> MINUTES = List.of(30, 60, 120, 240);

  private final Screen screen;
  private final TankDesk desk;
  private final AlarmGroup group;
  private final Field<TextArea> reason;
  private final VBox wrong = new VBox(8);
  private final Runnable done;
  private int minutes = 60;

  private ShelfPanel(
      Screen screen, TankDesk desk, AlarmGroup group, String comment, Runnable done) {
    this.screen = screen;
    this.desk = desk;
    this.group = group;
    this.done = done;
    this.reason = new Field<>(screen.texts(), "watch.shelf.reason", new TextArea(comment));
    reason.control().setPrefRowCount(3);
    reason.control().setWrapText(true);
    reason.control().setId("shelf-reason");
  }

  static void open(
      Screen screen, TankDesk desk, AlarmGroup group, String title, String comment, Runnable done) {
    ShelfPanel panel = new ShelfPanel(screen, desk, group, comment, done);
    panel.build(title);
  }

  private void build(String title) {
    SegmentedBar<Integer> length = new SegmentedBar<>();
    MINUTES.forEach(
        each -> length.choice(each, screen.texts().formats().duration(Duration.ofMinutes(each))));
    length.choose(minutes).onChoice(chosen -> minutes = chosen);
    Button act = Buttons.primary(screen.texts(), "watch.shelf.act", "fth-bell-off", this::shelve);
    act.setId("shelf-act");
    SidePanel panel =
        new SidePanel(title)
            .about(screen.say("watch.shelf.about"))
            .content(
                SidePanel.afterwards(
                    screen.say("watch.panel.afterwards"),
                    List.of(
                        screen.say("watch.shelf.after.1"),
                        screen.say("watch.shelf.after.2"),
                        screen.say("watch.shelf.after.3"))),
                length,
                reason,
                wrong)
            .foot(
                Buttons.plain(screen.texts(), "watch.panel.back", "", screen.panels()::close), act);
    screen.panels().show(panel);
    reason.control().requestFocus();
  }

  private By by() {
    By now = desk.by().get();
    return new By(now.session(), now.at(), new Reason(reason.control().getText().strip()));
  }

  private void shelve() {
    By by = by();
    screen
        .tasks()
        .run(
            () ->
                ids().stream()
                    .anyMatch(
                        id -> desk.tending().silencing().needsSecond(by.session(), id, by.at())))
        .done(
            second -> {
              if (second && !by.why().words().isBlank()) {
                withSecond(by);
              } else {
                act(id -> desk.tending().silencing().shelve(by, id, length()));
              }
            })
        .start();
  }

  private Duration length() {
    return Duration.ofMinutes(minutes);
  }

  private void withSecond(By by) {
    SignaturePanel.<AlarmId>open(
        screen,
        new SignaturePanel.ToSign(
            screen.say("watch.shelf.second.title"),
            screen.say("watch.shelf.second.about"),
            List.of(screen.say("watch.shelf.after.1")),
            List.of(screen.say("watch.shelf.second.who")),
            "watch.shelf.act",
            SignaturePanel.Remark.NONE),
        given -> each(id -> signed(by, id, given.signed().getFirst())),
        shelved -> done());
  }

  private Outcome<AlarmId> signed(By by, AlarmId id, SignaturePanel.Signed who) {
    ToSign what = AlarmSilencing.toShelveAgain(id).asSecond();
    Outcome<Pledge> pledge =
        desk.tending()
            .signing()
            .pledge(new Credentials(who.login(), who.password()), what, by.at());
    return pledge.then(
        second -> desk.tending().silencing().shelve(by, id, length(), Optional.of(second)));
  }

  private List<AlarmId> ids() {
    return group.members().stream()
        .filter(alarm -> alarm.state() instanceof AlarmState.Occurring)
        .map(AlarmNow::id)
        .toList();
  }

  private Outcome<AlarmId> each(Function<AlarmId, Outcome<AlarmId>> act) {
    Outcome<AlarmId> last = Outcome.refused(new org.givre.alarm.NothingToAcknowledge());
    for (AlarmId id : ids()) {
      last = act.apply(id);
      if (!last.isDone()) {
        return last;
      }
    }
    return last;
  }

  private void act(Function<AlarmId, Outcome<AlarmId>> act) {
    screen
        .tasks()
        .act(() -> each(act))
        .done(
            shelved -> {
              screen.panels().close();
              done();
            })
        .refused(this::refused)
        .start();
  }

  private void done() {
    screen
        .notices()
        .done(screen.say("watch.shelf.done", screen.texts().formats().duration(length())));
    done.run();
  }

  private void refused(List<Refusal> refusals) {
    wrong
        .getChildren()
        .setAll(
            refusals.stream()
                .map(
                    no -> Notice.of(State.REFUSED, screen.texts().say(no), screen.texts().todo(no)))
                .toList());
  }
}
