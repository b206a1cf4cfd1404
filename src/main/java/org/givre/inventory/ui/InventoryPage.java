package org.givre.inventory.ui;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.NotAllowed;
import org.givre.access.Permission;
import org.givre.access.Pledge;
import org.givre.access.Rights;
import org.givre.access.ToSign;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SignaturePanel;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.inventory.Inventories;
import org.givre.inventory.Inventory;
import org.givre.inventory.InventoryStore;
import org.givre.inventory.PickPath;
import org.givre.inventory.Progress;
import org.givre.inventory.Seen;
import org.givre.kernel.Outcome;
import org.givre.label.InternalCode;
import org.givre.label.Scan;
import org.givre.storage.Place;
import org.givre.storage.Position;
import org.givre.storage.Tank;
import org.givre.storage.TankId;

/**
 * A guided physical inventory: the way through the racks, the position that comes now, one field
 * for the scanner, the time the lid has been open; at the end what differs, and two signatures.
 */
public final class InventoryPage implements Page {

  private static final int PAST = 12;

  private final Screen screen;
  private final InventoryDesk desk;
  private final PageFrame frame;
  private final InventoryParts parts;
  private final TextField scan = new TextField();
  private final Timeline clock;
  private TankId tank;
  private InventoryDesk.Shown shown;
  private Optional<Position> chosen = Optional.empty();

  public InventoryPage(Screen screen, InventoryDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.frame = PageFrame.titled(screen.texts(), "inventory.title");
    this.parts = new InventoryParts(screen);
    frame.getStylesheets().add(InventoryPage.class.getResource("inventory.css").toExternalForm());
    scan.setId("inventory-scan");
    screen.texts().prompt(scan, "inventory.scan.prompt");
    scan.accessibleTextProperty().bind(screen.texts().of("inventory.scan.prompt"));
    scan.setOnAction(
        entered -> {
          String typed = scan.getText();
          scan.clear();
          read(typed);
        });
    clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), tick -> parts.tick(now())));
    clock.setCycleCount(Animation.INDEFINITE);
    frame
        .sceneProperty()
        .addListener(
            (at, before, after) -> {
              if (after == null) {
                clock.stop();
              } else {
                clock.play();
              }
            });
  }

  private java.time.Instant now() {
    return desk.ticker().now();
  }

  @Override
  public String key() {
    return "inventory";
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
      refresh();
    }
  }

  private record Looked(List<Tank> tanks, Optional<InventoryDesk.Shown> open, List<Past> past) {}

  /** An inventory that has ended. */
  private record Past(Inventory inventory, String tank) {}

  private void refresh() {
    TankId wanted = tank;
    screen
        .tasks()
        .run(
            () -> {
              List<Tank> all = desk.tanks().tanks();
              return new Looked(
                  all,
                  Optional.ofNullable(wanted).flatMap(desk::open),
                  desk.past(PAST).stream()
                      .filter(one -> !one.isOpen())
                      .map(one -> new Past(one, name(all, one.tank())))
                      .toList());
            })
        .done(this::show)
        .start();
  }

  private static String name(List<Tank> all, TankId id) {
    return all.stream().filter(one -> one.id().equals(id)).map(Tank::name).findFirst().orElse("");
  }

  private void show(Looked looked) {
    Hyperlink up = Buttons.link(screen.texts(), "inventory.up", () -> screen.nav().open("stock"));
    frame.way(up, screen.say("inventory.title"));
    if (looked.open().isEmpty()) {
      shown = null;
      begin(looked);
    } else {
      shown = looked.open().get();
      chosen = shown.progress().next().map(Place::position);
      under();
    }
  }

  private void begin(Looked looked) {
    frame.title(screen.say("inventory.title"));
    frame.line("");
    frame.acts();
    VBox rows = new VBox();
    looked.tanks().forEach(each -> rows.getChildren().add(start(each)));
    last(rows);
    Card card = Card.named(screen.texts(), "inventory.choose").rows(rows);
    VBox past = new VBox();
    looked.past().forEach(each -> past.getChildren().add(past(each)));
    last(past);
    Card done = Card.named(screen.texts(), "inventory.past");
    if (looked.past().isEmpty()) {
      done.content(Labels.wrapped(screen.say("inventory.past.none"), "muted"));
    } else {
      done.rows(past);
    }
    VBox left = new VBox(12, card);
    VBox right = new VBox(12, Labels.wrapped(screen.say("inventory.about"), "muted"), done);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    frame.scrolling(new HBox(12, left, right));
  }

  private static void last(VBox rows) {
    if (!rows.getChildren().isEmpty()) {
      rows.getChildren().getLast().getStyleClass().add("last");
    }
  }

  private Node start(Tank each) {
    Button begin = Buttons.plain(screen.texts(), "inventory.begin", "", () -> begin(each));
    begin.setId("begin-" + each.name().replace(' ', '-'));
    begin.getStyleClass().add("in-card");
    By by = desk.by().get();
    if (!Rights.mayDo(by.session().roles(), Permission.MOVE_STOCK)) {
      Buttons.allow(
          begin,
          screen.texts().say(new NotAllowed(by.session().displayName(), Permission.MOVE_STOCK)));
    }
    return Row.of(
        Row.twoLines(
            Labels.strong(each.name()),
            Labels.caption(screen.say("storage.purpose." + each.purpose().name()))),
        begin);
  }

  private Node past(Past each) {
    Inventory inventory = each.inventory();
    return Row.of(
        Row.twoLines(
            Labels.strong(each.tank()),
            Labels.caption(
                inventory.sheet()
                    + " · "
                    + inventory.ended().map(screen.texts().formats()::dayHour).orElse(""))),
        Buttons.link(
            screen.texts(),
            "inventory.see",
            () -> screen.nav().open(Target.of("documents", "sheet", inventory.sheet()))));
  }

  private void begin(Tank each) {
    tank = each.id();
    screen
        .tasks()
        .act(() -> desk.inventories().begin(desk.by().get(), each.id(), List.of()))
        .refused(screen.notices()::refused)
        .andFinally(this::refresh)
        .start();
  }

  private void under() {
    Progress progress = shown.progress();
    frame.title(screen.say("inventory.of", shown.tank().name()));
    frame.line(
        screen.say(
            "inventory.count",
            progress.toRead() - progress.left(),
            progress.toRead(),
            screen.texts().formats().duration(PickPath.estimate(progress.path()))));
    Button end = Buttons.primary(screen.texts(), "inventory.end", "fth-shield", this::end);
    end.setId("inventory-end");
    boolean open = progress.lid().isOpen();
    Buttons.allow(
        end,
        progress.left() > 0
            ? screen.say("inventory.end.not", progress.left())
            : open ? screen.say("inventory.end.lid") : "");
    Button lid =
        Buttons.plain(
            screen.texts(),
            open ? "inventory.lid.shut" : "inventory.lid.open",
            "fth-archive",
            () -> lid(open ? InventoryStore.Lid.SHUT : InventoryStore.Lid.OPENED));
    lid.setId("inventory-lid");
    frame.acts(lid, end);
    HBox all =
        new HBox(
            12,
            parts.way(shown, place -> choose(place.position())),
            now(progress),
            parts.differences(shown));
    frame.content(all);
    parts.tick(now());
    scan.requestFocus();
  }

  private void choose(Position position) {
    chosen = Optional.of(position);
    under();
  }

  private Node now(Progress progress) {
    Button empty = Buttons.plain(screen.texts(), "inventory.empty", "fth-slash", () -> read(""));
    empty.setId("inventory-empty");
    Buttons.allow(empty, chosen.isEmpty() ? screen.say("inventory.all") : "");
    scan.setDisable(chosen.isEmpty());
    Card card = parts.now(shown, chosen, scan, empty, progress.lid());
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  /** What the scanner read, or nothing stands there. */
  private void read(String text) {
    if (shown == null || chosen.isEmpty()) {
      return;
    }
    Position at = chosen.get();
    screen
        .tasks()
        .act(
            () ->
                desk.inventories()
                    .see(desk.by().get(), shown.progress().inventory().id(), at.id(), text))
        .done(seen -> told(at, seen))
        .refused(screen.notices()::refused)
        .andFinally(this::refresh)
        .start();
  }

  private void told(Position at, Seen seen) {
    if (seen.finding().isDiscrepancy()) {
      screen
          .notices()
          .tell(
              State.ATTENTION,
              screen.say("inventory.finding." + seen.finding().name()) + " · " + at.path(),
              screen.say("inventory.differs.go-on"));
    }
  }

  private void lid(InventoryStore.Lid lid) {
    screen
        .tasks()
        .act(() -> desk.inventories().lid(desk.by().get(), shown.progress().inventory().id(), lid))
        .refused(screen.notices()::refused)
        .andFinally(this::refresh)
        .start();
  }

  private void end() {
    Progress progress = shown.progress();
    int wrong = progress.discrepancies().size();
    SignaturePanel.<Inventory>open(
        screen,
        new SignaturePanel.ToSign(
            screen.say("inventory.end.title", shown.tank().name()),
            screen.say("inventory.end.about", progress.seen().size(), wrong),
            List.of(
                screen.say("inventory.end.after.sheet"), screen.say("inventory.end.after.moves")),
            List.of(screen.say("inventory.end.first"), screen.say("inventory.end.second")),
            "inventory.end.act",
            SignaturePanel.Remark.NONE),
        given -> ended(progress, given),
        ended -> {
          screen.notices().done(screen.say("inventory.ended", ended.sheet()));
          refresh();
        });
  }

  private Outcome<Inventory> ended(Progress progress, SignaturePanel.Given given) {
    By by = desk.by().get();
    ToSign what = Inventories.toSign(progress);
    return pledge(given.signed().getFirst(), what, by)
        .then(
            first ->
                pledge(given.signed().getLast(), what.asSecond(), by)
                    .then(second -> desk.signing().together(first, second)))
        .then(both -> desk.inventories().end(by, progress.inventory().id(), both));
  }

  private Outcome<Pledge> pledge(SignaturePanel.Signed signed, ToSign what, By by) {
    return desk.signing().pledge(new Credentials(signed.login(), signed.password()), what, by.at());
  }

  @Override
  public boolean scanned(Scan code) {
    if (shown == null || chosen.isEmpty()) {
      return false;
    }
    read(
        switch (code) {
          case Scan.Gs1 gs1 -> gs1.serial().or(gs1::lot).orElse(gs1.text());
          case Scan.Internal internal -> internal(internal.code());
          default -> code.text();
        });
    return true;
  }

  private String internal(InternalCode code) {
    String prefix =
        shown.tank().name().toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]+", "-") + "-";
    return code.of() == InternalCode.Of.POSITION && code.id().startsWith(prefix)
        ? code.id().substring(prefix.length())
        : code.id();
  }
}
