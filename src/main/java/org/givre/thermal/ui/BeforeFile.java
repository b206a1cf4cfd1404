package org.givre.thermal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.givre.access.Permission;
import org.givre.custody.UnitId;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SignaturePanel;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.thermal.EarlierLife;
import org.givre.thermal.EarlierLog;
import org.givre.thermal.EarlierRecord;
import org.givre.thermal.Judgement;
import org.givre.words.Formats;

/** What is attached to the chosen lots, what it shows, and the judgement with its signatures. */
final class BeforeFile {

  private final Screen screen;
  private final BeforeDesk desk;
  private final Runnable again;

  BeforeFile(Screen screen, BeforeDesk desk, Runnable again) {
    this.screen = screen;
    this.desk = desk;
    this.again = again;
  }

  private Formats formats() {
    return screen.texts().formats();
  }

  Card card(List<BeforeLot> lots) {
    Card card = Card.named(screen.texts(), "thermal.before.file");
    if (lots.isEmpty()) {
      return card.content(Labels.wrapped(screen.say("thermal.before.choose"), "muted"));
    }
    VBox all = new VBox(10);
    all.getChildren().add(Labels.wrapped(about(lots), "strong"));
    List<EarlierRecord> records = BeforeLot.records(lots);
    if (records.isEmpty()) {
      all.getChildren().add(Labels.wrapped(screen.say("thermal.before.none"), "muted"));
    }
    records.forEach(record -> all.getChildren().add(record(record, lots)));
    uncovered(lots).ifPresent(all.getChildren()::add);
    for (EarlierRecord.Kind kind : EarlierRecord.Kind.values()) {
      all.getChildren().add(attach(kind, lots));
    }
    judged(lots).ifPresent(all.getChildren()::add);
    all.getChildren()
        .addAll(judge(lots, Judgement.Effect.NO_EFFECT), judge(lots, Judgement.Effect.NOT_USABLE));
    all.getStyleClass().add("before-file");
    return card.count(screen.say("thermal.before.units", ids(lots).size()))
        .rows(PageFrame.scroll(all));
  }

  private static List<UnitId> ids(List<BeforeLot> lots) {
    return lots.stream().flatMap(lot -> lot.ids().stream()).toList();
  }

  private String about(List<BeforeLot> lots) {
    BeforeLot first = lots.getFirst();
    String taken = formats().dayHour(first.life().takenOver());
    return lots.size() == 1
        ? screen.say("thermal.before.of", first.product(), first.patient(), taken)
        : screen.say("thermal.before.of-lots", lots.size(), taken);
  }

  /** One record: what it is, what it says, against the limits of the lots it is attached to. */
  private Node record(EarlierRecord record, List<BeforeLot> lots) {
    List<BeforeLot> its =
        lots.stream().filter(lot -> lot.life().records().contains(record)).toList();
    List<String> above =
        its.stream()
            .filter(lot -> record.isAbove(lot.limit()))
            .map(BeforeLot::product)
            .distinct()
            .toList();
    State state =
        !above.isEmpty()
            ? State.CRITICAL
            : record.log().filter(log -> log.gaps() + log.refused() > 0).isPresent()
                ? State.ATTENTION
                : State.DONE;
    VBox lines =
        new VBox(
            2,
            Labels.wrapped(
                screen.say("thermal.before.kind." + record.kind().name()) + " · " + record.name(),
                "strong"));
    record.log().ifPresent(log -> log(log).forEach(line -> lines.getChildren().add(line)));
    if (!above.isEmpty()) {
      lines
          .getChildren()
          .add(
              Labels.wrapped(
                  screen.say("thermal.before.above", String.join(", ", above)), "strong"));
    }
    String kept =
        screen.say(
            "thermal.before.kept",
            record.by(),
            formats().dayHour(record.at()),
            record.digest().brief());
    lines.getChildren().add(Labels.wrapped(kept, "caption"));
    if (its.size() < lots.size()) {
      lines
          .getChildren()
          .add(
              Labels.wrapped(
                  screen.say("thermal.before.only", its.size(), lots.size()), "caption"));
    }
    return Row.line(10, new StateShape(state, 18), lines);
  }

  private List<Node> log(EarlierLog log) {
    List<Node> lines = new ArrayList<>();
    lines.add(
        Labels.wrapped(
            screen.say(
                "thermal.before.log",
                formats().count(log.readings()),
                formats().dayHour(log.from()),
                formats().dayHour(log.to()))));
    lines.add(
        Labels.wrapped(
            screen.say(
                "thermal.before.warmest",
                formats().celsius(log.warmest().degrees()),
                formats().dayHour(log.warmestAt()),
                formats().celsius(log.coldest().degrees()))));
    if (log.gaps() > 0) {
      lines.add(
          Labels.wrapped(
              screen.say("thermal.before.gaps", log.gaps(), formats().duration(log.longestGap()))));
    }
    if (log.refused() > 0) {
      lines.add(Labels.wrapped(screen.say("thermal.before.refused", log.refused())));
    }
    return lines;
  }

  /** Between the end of the last log and the take-over nobody measured: it is said, not hidden. */
  private Optional<Node> uncovered(List<BeforeLot> lots) {
    EarlierLife life = lots.getFirst().life();
    return life.records().stream()
        .flatMap(record -> record.log().stream())
        .map(EarlierLog::to)
        .max(java.time.Instant::compareTo)
        .filter(to -> to.isBefore(life.takenOver()))
        .map(
            to ->
                Notice.of(
                    State.ATTENTION,
                    screen.say(
                        "thermal.before.uncovered",
                        formats().dayHour(to),
                        formats().dayHour(life.takenOver())),
                    screen.say("thermal.before.uncovered.todo")));
  }

  private Button attach(EarlierRecord.Kind kind, List<BeforeLot> lots) {
    Button attach =
        Buttons.plain(
            screen.texts(),
            "thermal.before.attach." + kind.name(),
            "fth-file-plus",
            () -> choose(kind, ids(lots)));
    attach.setId("before-attach-" + kind.name());
    attach.setMaxWidth(Double.MAX_VALUE);
    refuse(attach, Permission.RECEIVE);
    return attach;
  }

  private void choose(EarlierRecord.Kind kind, List<UnitId> units) {
    desk.files()
        .choose(kind)
        .ifPresent(
            offered ->
                screen
                    .tasks()
                    .act(() -> desk.attach(units, kind, offered))
                    .done(kept -> again.run())
                    .refused(screen.notices()::refused)
                    .start());
  }

  private Optional<Node> judged(List<BeforeLot> lots) {
    return lots.size() > 1
        ? Optional.empty()
        : lots.getFirst()
            .life()
            .judgement()
            .map(
                given ->
                    Notice.of(
                        lots.getFirst().standing().state(),
                        screen.say(
                            "thermal.before." + given.effect().name(),
                            given.pharmacist(),
                            given.second(),
                            formats().dayHour(given.at())),
                        given.why()));
  }

  private Button judge(List<BeforeLot> lots, Judgement.Effect effect) {
    boolean cleared = effect == Judgement.Effect.NO_EFFECT;
    String key = "thermal.before.judge." + effect.name();
    Button judge =
        cleared
            ? Buttons.primary(screen.texts(), key, "fth-shield", () -> sign(lots, effect))
            : Buttons.plain(screen.texts(), key, "fth-slash", () -> sign(lots, effect));
    judge.setId("before-judge-" + effect.name());
    judge.setMaxWidth(Double.MAX_VALUE);
    long without = lots.stream().filter(lot -> !lot.life().hasTemperature()).count();
    if (cleared && without > 0) {
      Buttons.allow(judge, screen.say("thermal.before.judge.without", without));
    }
    refuse(judge, Permission.ACCEPT_STOCK);
    return judge;
  }

  private void refuse(Button button, Permission permission) {
    desk.by().get().notAllowed(permission).stream()
        .findFirst()
        .ifPresent(why -> Buttons.allow(button, screen.texts().say(why)));
  }

  private void sign(List<BeforeLot> lots, Judgement.Effect effect) {
    List<UnitId> units = ids(lots);
    SignaturePanel.open(
        screen,
        new SignaturePanel.ToSign(
            screen.say("thermal.before.judge." + effect.name()),
            about(lots),
            List.of(
                screen.say("thermal.before.after." + effect.name(), units.size()),
                screen.say("thermal.before.after.named")),
            List.of(screen.say("thermal.before.pharmacist"), screen.say("thermal.before.second")),
            "thermal.before.sign",
            SignaturePanel.Remark.REQUIRED),
        given -> desk.judge(units, effect, given),
        done -> {
          screen.notices().done(screen.say("thermal.before.done", units.size()));
          again.run();
        });
  }
}
