package org.givre.thermal.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.access.Permission;
import org.givre.custody.UnitNow;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Field;
import org.givre.fx.Labels;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.PrintedList;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.fx.Target;
import org.givre.inventory.CodeUnknown;
import org.givre.kernel.Outcome;
import org.givre.label.Scan;
import org.givre.storage.Position;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.thermal.Evacuation;
import org.givre.thermal.EvacuationId;
import org.givre.thermal.EvacuationProgress;

/**
 * Emptying a tank that fails: the list in rescue order, one unit and its place at a time in letters
 * to be read over gloves, done with the scanner; how many are left stands largest.
 */
public final class EvacuationPage implements Page {

  private final Screen screen;
  private final EvacuationDesk desk;
  private final PageFrame frame;
  private final TextField scan = new TextField();
  private TankId tank;
  private EvacuationProgress progress;
  private Optional<EvacuationProgress.Line> inHand = Optional.empty();

  public EvacuationPage(Screen screen, EvacuationDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.frame = PageFrame.titled(screen.texts(), "thermal.evacuation");
    frame.getStylesheets().add(EvacuationPage.class.getResource("evacuation.css").toExternalForm());
    scan.setId("evacuation-scan");
    scan.accessibleTextProperty().bind(screen.texts().of("thermal.evacuation.scan"));
    screen.texts().prompt(scan, "thermal.evacuation.scan");
    scan.setOnAction(
        entered -> {
          String typed = scan.getText();
          scan.clear();
          read(typed);
        });
  }

  @Override
  public String key() {
    return "evacuation";
  }

  @Override
  public Node view() {
    return frame;
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void open(Target target) {
    if (target.kind().equals("tank")) {
      tank = TankId.of(target.id());
      progress = null;
      inHand = Optional.empty();
      refresh();
    } else if (target.kind().equals("evacuation")) {
      EvacuationId id = EvacuationId.of(target.id());
      screen
          .tasks()
          .run(() -> desk.evacuations().progress(desk.by().get(), id))
          .done(found -> found.ifPresent(this::show))
          .start();
    }
  }

  private record Looked(Optional<Tank> tank, Optional<EvacuationProgress> open, int units) {}

  private void refresh() {
    if (tank == null) {
      return;
    }
    TankId id = tank;
    screen
        .tasks()
        .run(
            () ->
                new Looked(
                    desk.tanks().tank(id),
                    desk.evacuations().openIn(desk.by().get(), id),
                    desk.tanks().use(id).map(use -> use.occupied()).orElse(0)))
        .done(this::show)
        .start();
  }

  private void show(Looked looked) {
    if (looked.open().isPresent()) {
      show(looked.open().get());
    } else {
      looked.tank().ifPresent(found -> offer(found, looked.units()));
    }
  }

  private void way(String title) {
    Hyperlink up =
        Buttons.link(
            screen.texts(),
            "thermal.evacuation.up",
            () -> screen.nav().open(Target.of("stock", "tank", tank.toString())));
    frame.way(up, title);
    frame.title(title);
  }

  /** Before it begins: what will be true, and why. */
  private void offer(Tank found, int units) {
    progress = null;
    way(screen.say("thermal.evacuation.of", found.name()));
    frame.line(screen.say("thermal.evacuation.units", units));
    Field<TextField> why = Field.text(screen.texts(), "thermal.evacuation.why");
    why.control().setId("evacuation-why");
    Button begin =
        Buttons.primary(
            screen.texts(),
            "thermal.evacuation.begin",
            "fth-truck",
            () -> begin(found, why.control().getText().strip()));
    begin.setId("evacuation-begin");
    refuse(begin, Permission.MOVE_STOCK);
    frame.acts();
    VBox all =
        new VBox(
            12,
            Labels.wrapped(screen.say("thermal.evacuation.about"), "muted"),
            why,
            Row.line(12, begin));
    all.setMaxWidth(620);
    frame.scrolling(new VBox(new Card().content(all)));
  }

  private void refuse(Button button, Permission permission) {
    desk.by().get().notAllowed(permission).stream()
        .findFirst()
        .ifPresent(why -> Buttons.allow(button, screen.texts().say(why)));
  }

  private void begin(Tank found, String why) {
    screen
        .tasks()
        .act(() -> desk.evacuations().begin(desk.because(why), found.id()))
        .refused(screen.notices()::refused)
        .andFinally(this::refresh)
        .start();
  }

  private void show(EvacuationProgress now) {
    progress = now;
    tank = now.evacuation().tank();
    inHand =
        inHand.flatMap(
            held ->
                now.waiting().stream()
                    .filter(line -> line.unit().id().equals(held.unit().id()))
                    .findFirst());
    way(screen.say("thermal.evacuation.of", now.tank()));
    frame.line(
        screen.say(
            "thermal.evacuation.since",
            screen.texts().formats().dayHour(now.evacuation().begun()),
            now.evacuation().why()));
    Button print =
        Buttons.plain(screen.texts(), "thermal.evacuation.print", "fth-printer", this::print);
    Evacuation evacuation = now.evacuation();
    frame.acts(print, evacuation.isOpen() ? end() : review(evacuation));
    VBox left = new VBox(12, hand());
    left.setMinWidth(430);
    left.setPrefWidth(430);
    HBox all = new HBox(12, left, list());
    frame.content(all);
    scan.requestFocus();
  }

  private Button end() {
    Button end = Buttons.plain(screen.texts(), "thermal.evacuation.end", "fth-check", this::finish);
    end.setId("evacuation-end");
    Buttons.allow(
        end, progress.left() == 0 ? "" : screen.say("thermal.evacuation.end.not", progress.left()));
    return end;
  }

  private void finish() {
    EvacuationId id = progress.evacuation().id();
    screen
        .tasks()
        .act(() -> desk.evacuations().end(desk.because(""), id))
        .done(ended -> again(id))
        .refused(screen.notices()::refused)
        .start();
  }

  private void again(EvacuationId id) {
    open(Target.of("evacuation", "evacuation", id.toString()));
  }

  private Button review(Evacuation evacuation) {
    Button review =
        Buttons.primary(
            screen.texts(),
            "thermal.evacuation.review",
            "fth-shield",
            () ->
                screen
                    .tasks()
                    .act(() -> desk.evacuations().review(desk.because(""), evacuation.id()))
                    .done(done -> again(evacuation.id()))
                    .refused(screen.notices()::refused)
                    .start());
    review.setId("evacuation-review");
    refuse(review, Permission.ACCEPT_STOCK);
    if (evacuation.reviewed().isPresent()) {
      Buttons.allow(
          review,
          screen.say(
              "thermal.evacuation.reviewed",
              screen.texts().formats().dayHour(evacuation.reviewed().get())));
    }
    return review;
  }

  /** What the hand does now. */
  private Card hand() {
    VBox all = new VBox(10);
    all.getStyleClass().add("evacuation-hand");
    Label left = Labels.figure(Integer.toString(progress.left()), "evacuation-left");
    left.setId("evacuation-left");
    all.getChildren()
        .add(
            Row.line(
                12,
                left,
                Labels.wrapped(
                    screen.say("thermal.evacuation.left", progress.lines().size()), "muted")));
    Optional<EvacuationProgress.Line> line = inHand.or(progress::next);
    if (line.isEmpty()) {
      all.getChildren()
          .add(
              Row.line(
                  8,
                  new StateShape(State.DONE, 20),
                  Labels.wrapped(screen.say("thermal.evacuation.all"), "strong")));
    } else {
      turn(all, line.get());
    }
    return Card.named(screen.texts(), "thermal.evacuation.now").rows(all);
  }

  private void turn(VBox all, EvacuationProgress.Line line) {
    String to =
        line.to()
            .map(place -> line.toTank() + ", " + place.path())
            .orElse(screen.say("thermal.evacuation.no-place"));
    Button done =
        Buttons.primary(
            screen.texts(),
            "thermal.evacuation.done",
            "fth-check",
            () -> line.to().ifPresent(place -> rescued(line, place)));
    done.setId("evacuation-done");
    if (line.to().isEmpty()) {
      Buttons.allow(done, screen.say("thermal.evacuation.no-place"));
    } else if (inHand.isEmpty()) {
      Buttons.allow(done, screen.say("thermal.evacuation.take"));
    }
    all.getChildren()
        .addAll(
            Labels.caption(
                screen.say(
                    inHand.isEmpty()
                        ? "thermal.evacuation.scan-unit"
                        : "thermal.evacuation.scan-place")),
            Labels.of(line.from().path() + " → ", "evacuation-from"),
            Labels.of(to, "strong", "evacuation-to"),
            Labels.of(line.product(), "card-name"),
            Labels.of(line.patient(), "muted"),
            scan,
            done);
    all.setAlignment(Pos.TOP_LEFT);
  }

  private Card list() {
    VBox rows = new VBox();
    progress.lines().forEach(line -> rows.getChildren().add(row(line)));
    if (!rows.getChildren().isEmpty()) {
      rows.getChildren().getLast().getStyleClass().add("last");
    }
    Card card =
        Card.named(screen.texts(), "thermal.evacuation.list")
            .count(Integer.toString(progress.lines().size()))
            .rows(PageFrame.scroll(rows));
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  private Node row(EvacuationProgress.Line line) {
    boolean waiting = line.state() == EvacuationProgress.State.WAITING;
    String where =
        waiting
            ? line.to()
                .map(place -> "→ " + line.toTank() + ", " + place.path())
                .orElse(screen.say("thermal.evacuation.no-place"))
            : screen.say("thermal.evacuation.stands", line.now());
    String limit =
        line.limit().isPresent() ? screen.texts().formats().limit(line.limit().getAsDouble()) : "";
    Button take = Buttons.plain(screen.texts(), "thermal.evacuation.choose", "", () -> take(line));
    take.getStyleClass().add("in-card");
    take.setVisible(waiting);
    Node shape =
        waiting
            ? new StateShape(line.to().isEmpty() ? State.LACKING : State.TO_DO, 16)
            : new StateShape(State.DONE, 16);
    HBox row =
        Row.of(
            shape,
            Labels.figure(Integer.toString(line.rescue().rank()), "evacuation-rank"),
            Labels.code(line.from().path()),
            Row.twoLines(
                Labels.strong(line.product() + " · " + line.patient()), Labels.caption(where)),
            Badge.chip(limit),
            take);
    if (inHand.filter(held -> held.unit().id().equals(line.unit().id())).isPresent()) {
      row.getStyleClass().add("evacuation-held");
    }
    return row;
  }

  private void take(EvacuationProgress.Line line) {
    inHand = Optional.of(line);
    show(progress);
  }

  /** A unit's label takes it in hand, a place's label puts it there. */
  private void read(String text) {
    if (progress == null || text.isBlank()) {
      return;
    }
    screen.tasks().run(() -> desk.named(text)).done(named -> named(text, named)).start();
  }

  private void named(String text, EvacuationDesk.Named named) {
    Optional<EvacuationProgress.Line> unit =
        progress.waiting().stream().filter(line -> isNamed(named.units(), line.unit())).findFirst();
    if (unit.isPresent()) {
      take(unit.get());
      return;
    }
    if (!named.units().isEmpty()) {
      screen
          .notices()
          .tell(
              State.REFUSED,
              screen.say("thermal.evacuation.not-here"),
              screen.say("thermal.evacuation.not-here.todo"));
      return;
    }
    Optional<Position> place = place(named.places());
    if (place.isEmpty()) {
      screen.notices().refused(List.of(new CodeUnknown(text)));
    } else if (inHand.isEmpty()) {
      screen
          .notices()
          .tell(
              State.REFUSED,
              screen.say("thermal.evacuation.unit-first", place.get().path()),
              screen.say("thermal.evacuation.unit-first.todo"));
    } else {
      rescued(inHand.get(), place.get());
    }
  }

  private static boolean isNamed(List<UnitNow> units, UnitNow unit) {
    return units.stream().anyMatch(one -> one.id().equals(unit.id()));
  }

  /** Of several tanks with such a place, the one held for the unit in hand. */
  private Optional<Position> place(List<Position> places) {
    Optional<Position> held = inHand.flatMap(EvacuationProgress.Line::to);
    return places.stream()
        .filter(place -> held.filter(one -> one.id().equals(place.id())).isPresent())
        .findFirst()
        .or(() -> places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty());
  }

  private void rescued(EvacuationProgress.Line line, Position place) {
    screen
        .tasks()
        .act(() -> rescued(line, place, desk.because("")))
        .done(
            now -> {
              inHand = Optional.empty();
              show(now);
            })
        .refused(screen.notices()::refused)
        .start();
  }

  private Outcome<EvacuationProgress> rescued(
      EvacuationProgress.Line line, Position place, org.givre.access.By by) {
    return desk.evacuations().rescued(by, progress.evacuation().id(), line.unit().id(), place.id());
  }

  private void print() {
    desk.printing()
        .accept(
            new PrintedList(
                screen.say("thermal.evacuation.of", progress.tank()),
                screen.say("thermal.evacuation.left", progress.lines().size())
                    + " : "
                    + progress.left(),
                List.of(
                    screen.say("thermal.evacuation.rank"),
                    screen.say("thermal.evacuation.from"),
                    screen.say("thermal.evacuation.unit"),
                    screen.say("thermal.evacuation.patient"),
                    screen.say("thermal.evacuation.to"),
                    screen.say("thermal.evacuation.ticked")),
                List.of(0.07, 0.13, 0.2, 0.24, 0.24, 0.12),
                progress.lines().stream().map(this::cells).toList(),
                screen.say("thermal.evacuation.foot")));
  }

  private List<String> cells(EvacuationProgress.Line line) {
    return List.of(
        Integer.toString(line.rescue().rank()),
        line.from().path(),
        line.product(),
        line.patient(),
        line.to().map(place -> line.toTank() + ", " + place.path()).orElse(""),
        line.state() == EvacuationProgress.State.RESCUED ? line.now() : "");
  }

  @Override
  public boolean scanned(Scan code) {
    if (progress == null || !progress.evacuation().isOpen()) {
      return false;
    }
    read(
        switch (code) {
          case Scan.Gs1 gs1 -> gs1.serial().or(gs1::lot).orElse(gs1.text());
          case Scan.Internal internal -> internal.code().id();
          default -> code.text();
        });
    return true;
  }
}
