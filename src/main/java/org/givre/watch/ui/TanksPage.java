package org.givre.watch.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.givre.fx.Buttons;
import org.givre.fx.EmptyPage;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Screen;
import org.givre.fx.SegmentedBar;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.watch.AlarmGroup;
import org.givre.watch.TankNow;
import org.givre.watch.WatchSnapshot;

/** Cuves: a card a tank; one tank on its own page; F11 shows all for five metres. */
public final class TanksPage implements Page {

  public static final String KEY = "tanks";

  /** Below this width of a card its figures would be cut. */
  private static final double CARD = 520;

  private static final double GAP = 16;

  /** Which tanks are shown. */
  private enum Shown {
    ALL,
    TO_WATCH
  }

  private final Screen screen;
  private final TankDesk desk;
  private final TankLookup lookup;
  private final TankWords words;
  private final StackPane view = new StackPane();
  private final PageFrame frame;
  private final GridPane grid = new GridPane();
  private final SegmentedBar<Shown> choice = new SegmentedBar<>();
  private final Map<TankId, TankCard> cards = new LinkedHashMap<>();
  private final Map<TankId, TankFacts> facts = new HashMap<>();
  private final TankPane pane;
  private final WallView wall;
  private final OpeningView opening;
  private Shown shown = Shown.ALL;
  private String counted = "";
  private Optional<TankId> open = Optional.empty();
  private java.time.Instant lookedUp = java.time.Instant.EPOCH;
  private boolean visible;

  public TanksPage(Screen screen, TankDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.lookup = new TankLookup(desk, screen.texts());
    this.words =
        new TankWords(
            screen.texts(),
            id -> Optional.ofNullable(facts.get(id)).map(is -> is.tank().name()).orElse(""),
            desk.line());
    this.frame = PageFrame.titled(screen.texts(), "watch.tanks.title");
    this.pane = new TankPane(screen, desk, words, this::showAll);
    this.wall = new WallView(screen, words);
    this.opening = new OpeningView(screen, desk, () -> open.ifPresent(this::showTank));
    view.setFocusTraversable(true);
    view.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, this::reach);
    grid.setHgap(GAP);
    grid.setVgap(GAP);
    grid.widthProperty().addListener((at, before, after) -> arrange());
    choice.onChoice(
        which -> {
          shown = which;
          arrange();
        });
    view.getChildren().setAll(frame);
    screen.texts().words().addListener((at, before, after) -> refresh());
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    visible = true;
    view.requestFocus(); // one key reaches a tank, wherever the page was come to from
    refresh();
  }

  @Override
  public void hidden() {
    visible = false;
  }

  @Override
  public void open(Target target) {
    if (target.isWholePage()) {
      showAll();
    } else if (target.kind().equals("tank")) {
      showTank(TankId.of(target.id()));
    }
  }

  @Override
  public boolean fullScreen() {
    boolean on = view.getChildren().contains(wall);
    if (on) {
      showAll();
    } else {
      wall.show(desk.now().get(), List.copyOf(facts.values()));
      view.getChildren().setAll(wall);
    }
    return true;
  }

  @Override
  public void windowed() {
    if (view.getChildren().contains(wall)) {
      showAll();
    }
  }

  /** The latest of the watch; curves are looked up anew once a minute. */
  public void show(WatchSnapshot snapshot) {
    if (!visible) {
      return;
    }
    if (java.time.Duration.between(lookedUp, snapshot.at()).toSeconds() >= 60) {
      refresh();
      return;
    }
    cards.values().forEach(card -> card.show(snapshot));
    open.flatMap(id -> Optional.ofNullable(facts.get(id))).ifPresent(is -> pane.show(is, snapshot));
    if (view.getChildren().contains(wall)) {
      wall.show(snapshot, List.copyOf(facts.values()));
    }
    if (view.getChildren().contains(opening)) {
      open.flatMap(id -> Optional.ofNullable(facts.get(id)))
          .ifPresent(is -> opening.show(is.tank(), snapshot));
    }
    count(snapshot);
  }

  private void refresh() {
    lookedUp = desk.now().get().at();
    screen.tasks().run(lookup::all).done(this::show).start();
  }

  private void show(List<TankFacts> all) {
    Set<TankId> gone = new HashSet<>(cards.keySet());
    facts.clear();
    for (TankFacts one : all) {
      TankId id = one.tank().id();
      facts.put(id, one);
      gone.remove(id);
      cards
          .computeIfAbsent(id, any -> new TankCard(screen, words, one, () -> showTank(id)))
          .facts(one);
    }
    gone.forEach(cards::remove);
    head();
    WatchSnapshot snapshot = desk.now().get();
    cards.values().forEach(card -> card.show(snapshot));
    count(snapshot);
    arrange();
    open.map(facts::get).ifPresent(is -> pane.show(is, snapshot));
    if (view.getChildren().contains(wall)) {
      wall.show(snapshot, all);
    }
    if (view.getChildren().contains(opening)) {
      open.map(facts::get).ifPresent(is -> opening.show(is.tank(), snapshot));
    }
  }

  private void head() {
    int units = facts.values().stream().mapToInt(one -> one.stake().units()).sum();
    long patients =
        facts.values().stream()
            .flatMap(one -> one.stake().lines().stream())
            .map(line -> line.patient())
            .distinct()
            .count();
    frame.line(screen.say("watch.tanks.line", facts.size(), units, patients));
    Button wallButton =
        Buttons.withKey(
            Buttons.plain(screen.texts(), "watch.wall.open", "fth-monitor", this::fullScreen),
            "F11");
    Button fill =
        Buttons.primary(
            screen.texts(),
            "watch.fill.open",
            "fth-droplet",
            () -> typed(facts.values().stream().map(TankFacts::tank).toList(), Optional.empty()));
    fill.setDisable(facts.isEmpty());
    frame.acts(choice, wallButton, fill);
    if (facts.isEmpty()) {
      frame.content(
          new EmptyPage(
              screen.texts(),
              "fth-thermometer",
              "watch.tanks.empty",
              Buttons.primary(
                  screen.texts(),
                  "watch.tanks.empty.act",
                  "fth-plus",
                  () -> screen.nav().open(Target.of("settings", "tanks", "new")))));
    } else {
      frame.scrolling(grid);
    }
  }

  private void typed(List<Tank> tanks, Optional<TankId> chosen) {
    screen
        .panels()
        .show(new TypedPanel(screen, desk, sorted(tanks), chosen, this::refresh).panel());
  }

  private static List<Tank> sorted(List<Tank> tanks) {
    List<Tank> sorted = new ArrayList<>(tanks);
    sorted.sort(java.util.Comparator.comparing(Tank::name));
    return sorted;
  }

  private void count(WatchSnapshot snapshot) {
    long toWatch = cards.keySet().stream().filter(id -> isToWatch(id, snapshot)).count();
    String now = screen.texts().now().locale() + " " + cards.size() + " " + toWatch;
    if (now.equals(counted)) {
      return; // a button that is being clicked must stay the same button
    }
    counted = now;
    choice.clear();
    choice
        .choice(Shown.ALL, screen.texts(), "watch.tanks.all", cards.size())
        .choice(Shown.TO_WATCH, screen.texts(), "watch.tanks.to-watch", toWatch)
        .choose(shown);
  }

  private static boolean isToWatch(TankId id, WatchSnapshot snapshot) {
    TankNow now = snapshot.tank(id).orElse(TankNow.unwatched(id));
    return TankCard.state(now, AlarmGroup.of(now.alarms())) != State.NORMAL;
  }

  private void arrange() {
    WatchSnapshot snapshot = desk.now().get();
    List<TankCard> visibleCards = new ArrayList<>();
    cards.forEach(
        (id, card) -> {
          if (shown == Shown.ALL || isToWatch(id, snapshot)) {
            visibleCards.add(card);
          }
        });
    double width = grid.getWidth() > 0 ? grid.getWidth() : 2 * (CARD + GAP);
    int columns = (int) Math.max(1, Math.floor((width + GAP) / (CARD + GAP)));
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    for (int at = 0; at < columns; at++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    for (int at = 0; at < visibleCards.size(); at++) {
      grid.add(visibleCards.get(at), at % columns, at / columns);
    }
  }

  private void showAll() {
    open = Optional.empty();
    view.getChildren().setAll(frame);
    view.requestFocus();
  }

  /** The countdown of an opening, over the whole page. */
  private void showOpening(Tank tank) {
    open = Optional.of(tank.id());
    opening.show(tank, desk.now().get());
    view.getChildren().setAll(opening);
  }

  /** One key a tank: 1 for the first card, 2 for the second, from the cards and from the wall. */
  private void reach(javafx.scene.input.KeyEvent press) {
    boolean typing = press.getTarget() instanceof javafx.scene.control.TextInputControl;
    boolean listed = view.getChildren().contains(frame) || view.getChildren().contains(wall);
    boolean plain = !press.isAltDown() && !press.isControlDown() && !press.isMetaDown();
    int digit = digit(press.getCode());
    List<TankId> ids = List.copyOf(cards.keySet());
    if (!typing && listed && plain && digit >= 1 && digit <= ids.size()) {
      showTank(ids.get(digit - 1));
      press.consume();
    }
  }

  private static int digit(javafx.scene.input.KeyCode code) {
    String name = code.getName().replace("Numpad ", "");
    return code.isDigitKey() && name.length() == 1 ? name.charAt(0) - '0' : -1;
  }

  private void showTank(TankId id) {
    TankFacts one = facts.get(id);
    if (one == null) {
      return;
    }
    open = Optional.of(id);
    pane.open(
        one,
        desk.now().get(),
        () -> typed(List.of(one.tank()), Optional.of(id)),
        () -> showOpening(one.tank()));
    view.getChildren().setAll(pane.view());
  }
}
