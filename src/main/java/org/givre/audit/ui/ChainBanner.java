package org.givre.audit.ui;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.givre.audit.Finding;
import org.givre.audit.TrailCheck;
import org.givre.audit.Verdict;
import org.givre.fx.Buttons;
import org.givre.fx.Notice;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.words.Formats;

/** The chain's verdict on top of the journal: intact, broken where, or not looked at yet. */
final class ChainBanner extends StackPane {

  private final Screen screen;
  private final JournalDesk desk;
  private final Runnable export;

  ChainBanner(Screen screen, JournalDesk desk, Runnable export) {
    this.screen = screen;
    this.desk = desk;
    this.export = export;
  }

  void show() {
    put(
        desk.check()
            .last()
            .map(this::verdict)
            .orElseGet(
                () ->
                    Notice.of(
                        State.TO_DO,
                        screen.say("audit.verdict.none"),
                        screen.say("audit.verdict.none.then"))));
  }

  /** Proves the chain now, saying how far it is. */
  void verify() {
    put(Notice.of(State.TO_DO, screen.say("audit.verdict.running"), ""));
    screen
        .tasks()
        .run(() -> desk.check().run(done -> screen.tasks().inWindow(() -> progress(done))))
        .done(checked -> show())
        .start();
  }

  private void progress(long done) {
    put(
        Notice.of(
            State.TO_DO,
            screen.say("audit.verdict.running"),
            screen.say("audit.verdict.so-far", screen.texts().formats().count(done))));
  }

  private Notice verdict(TrailCheck.Checked checked) {
    Verdict verdict = checked.verdict();
    Optional<Finding> first = verdict.first();
    return first.isEmpty() ? intact(checked) : broken(checked, first.get());
  }

  private Notice intact(TrailCheck.Checked checked) {
    Formats formats = screen.texts().formats();
    String head = checked.verdict().head().digest().brief().substring(0, 14);
    return Notice.of(
        State.DONE,
        screen.say("audit.verdict.intact", formats.count(checked.verdict().checked())),
        screen.say("audit.verdict.how", formats.dayHour(checked.at()), took(checked), head));
  }

  private Notice broken(TrailCheck.Checked checked, Finding first) {
    Formats formats = screen.texts().formats();
    String number = formats.count(first.number());
    return Notice.of(
        State.CRITICAL,
        screen.say(
            "audit.verdict.broken", screen.say("audit.finding." + first.kind().code(), number)),
        screen.say("audit.verdict.broken.then", formats.count(checked.verdict().checked())));
  }

  private String took(TrailCheck.Checked checked) {
    return screen
        .texts()
        .formats()
        .withUnit(Math.max(0.1, checked.took().toMillis() / 1000.0), 1, "s");
  }

  private void put(Notice notice) {
    Button verify = Buttons.plain(screen.texts(), "audit.verify", "fth-refresh-cw", this::verify);
    Button save = Buttons.plain(screen.texts(), "audit.export", "fth-download", export);
    getChildren().setAll(notice.acts(verify, save));
  }
}
