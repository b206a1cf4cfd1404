package org.givre.telling.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.telling.Attempt;
import org.givre.telling.ChainProof;
import org.givre.telling.Drill;
import org.givre.telling.DrillPath;
import org.givre.telling.TellingLog;
import org.givre.words.Formats;

/** The register of drills, what is due, and the last messages that went out. */
public final class DrillsPage implements Page {

  private static final int SHOWN = 20;

  private final Screen screen;
  private final DrillDesk desk;
  private final VBox verdict = new VBox(8);
  private final Card parts;
  private final Card register;
  private final Card messages;
  private final Region view;
  private Seen seen = new Seen(new ChainProof(List.of()), List.of(), List.of());

  private record Seen(ChainProof proof, List<Drill> drills, List<TellingLog.Entry> messages) {}

  public DrillsPage(Screen screen, DrillDesk desk) {
    this.screen = screen;
    this.desk = desk;
    parts = Card.named(screen.texts(), "telling.chain").rows();
    register = Card.named(screen.texts(), "telling.register").rows();
    messages = Card.named(screen.texts(), "telling.messages").rows();
    view = PageFrame.scroll(new VBox(12, verdict, parts, register, messages));
    screen.texts().live(this::paint);
  }

  @Override
  public String key() {
    return "settings.drills";
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    screen
        .tasks()
        .run(
            () ->
                new Seen(
                    desk.drills().proof(),
                    desk.drills().newest(SHOWN),
                    desk.telling().newest(SHOWN)))
        .done(
            now -> {
              seen = now;
              paint();
            })
        .start();
  }

  private Formats formats() {
    return screen.texts().formats();
  }

  private String capital(String text) {
    return text.substring(0, 1).toUpperCase(screen.texts().now().locale()) + text.substring(1);
  }

  private boolean may() {
    return Rights.mayDo(desk.by().get().session().roles(), Permission.TEND_TANK);
  }

  private void paint() {
    verdict.getChildren().setAll(verdict());
    parts.body().getChildren().setAll(seen.proof().parts().stream().map(this::part).toList());
    register
        .body()
        .getChildren()
        .setAll(rows(seen.drills().stream().map(this::drill).toList(), "telling.register.none"));
    messages
        .body()
        .getChildren()
        .setAll(
            rows(seen.messages().stream().map(this::message).toList(), "telling.messages.none"));
  }

  private List<Node> rows(List<Node> rows, String emptyKey) {
    return rows.isEmpty() ? List.of(Row.of(Labels.wrapped(screen.say(emptyKey), "muted"))) : rows;
  }

  private Node verdict() {
    Instant now = desk.ticker().now();
    List<ChainProof.Part> overdue = seen.proof().overdue(now);
    String proven =
        seen.proof()
            .proven()
            .map(at -> screen.say("telling.chain.proven", formats().longDayHour(at)))
            .orElse(screen.say("telling.chain.never"));
    State state =
        seen.proof().proven().isEmpty() || !overdue.isEmpty() ? State.ATTENTION : State.NORMAL;
    return Notice.of(state, proven, screen.say("telling.chain.why"));
  }

  private Node part(ChainProof.Part part) {
    String name = capital(screen.say("telling.drill.path." + part.path().code()));
    String proven =
        part.proven()
            .map(at -> screen.say("telling.part.proven", formats().dayHour(at)))
            .orElse(screen.say("telling.part.never"));
    boolean late = part.isOverdue(desk.ticker().now());
    String due = screen.say("telling.part.due", formats().day(part.due()));
    Button act =
        Buttons.plain(screen.texts(), "telling.drill.start", "fth-play", () -> start(part.path()));
    act.setId("drill-" + part.path().code());
    Buttons.allow(act, may() ? "" : screen.say("telling.not-yours"));
    return Row.of(
        Row.twoLines(Labels.strong(name), Labels.caption(proven + " · " + due)),
        late
            ? new Badge(State.ATTENTION, screen.say("telling.part.late"))
            : Badge.quiet(
                part.proven().isPresent() ? State.NORMAL : State.INFO,
                screen.say(part.proven().isPresent() ? "telling.part.well" : "telling.part.todo")),
        act);
  }

  private void start(DrillPath path) {
    By by = desk.by().get();
    screen
        .tasks()
        .act(() -> desk.drills().start(by, path))
        .done(
            drill -> {
              shown();
              new DrillPanel(screen, desk, drill, this::shown).open();
            })
        .refused(screen.notices()::refused)
        .start();
  }

  private Node drill(Drill drill) {
    String name = capital(screen.say("telling.drill.path." + drill.path().code()));
    String head = screen.say("telling.drill.head", name, formats().dayHour(drill.started()));
    String to = screen.say("telling.drill.by", drill.name(), drill.to());
    HBox row = Row.of(Row.twoLines(Labels.strong(head), Labels.caption(to + answer(drill))));
    Optional<Drill.Answered> answered = drill.answered();
    if (answered.isEmpty()) {
      row.getChildren()
          .addAll(
              new Badge(
                  drill.sent() ? State.INFO : State.CRITICAL,
                  screen.say(drill.sent() ? "telling.drill.waits" : "telling.drill.not-sent")),
              attest(drill));
    } else {
      boolean proven = drill.isProof();
      row.getChildren()
          .add(
              new Badge(
                  proven ? State.NORMAL : State.CRITICAL,
                  screen.say(proven ? "telling.drill.proven" : "telling.drill.failed")));
    }
    return row;
  }

  private Node attest(Drill drill) {
    Button act =
        Buttons.plain(
            screen.texts(),
            "telling.drill.attest",
            "fth-edit-3",
            () -> new DrillPanel(screen, desk, drill, this::shown).open());
    Buttons.allow(act, may() ? "" : screen.say("telling.not-yours"));
    return act;
  }

  private String answer(Drill drill) {
    return drill
        .answered()
        .map(
            is ->
                " · "
                    + screen.say(
                        "telling.drill.answer",
                        is.who(),
                        formats().duration(drill.response().orElseThrow()),
                        is.signer())
                    + (is.remark().isEmpty() ? "" : " · " + is.remark()))
        .orElse("");
  }

  private Node message(TellingLog.Entry entry) {
    boolean sent = entry.attempts().stream().anyMatch(one -> one.result() == Attempt.Result.SENT);
    String to =
        screen.say(
            "telling.message.to",
            entry.message().to().name(),
            formats().dayHour(entry.message().at()));
    String key =
        sent
            ? "telling.message.sent"
            : entry.isDone() ? "telling.message.dropped" : "telling.message.waits";
    return Row.of(
        Row.twoLines(Labels.body(entry.message().subject()), Labels.caption(to)),
        Badge.quiet(
            sent ? State.NORMAL : entry.isDone() ? State.INFO : State.ATTENTION, screen.say(key)));
  }
}
