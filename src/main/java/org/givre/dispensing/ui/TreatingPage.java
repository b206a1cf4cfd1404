package org.givre.dispensing.ui;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.fx.Buttons;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Screen;
import org.givre.fx.Target;

/**
 * Délivrance: what waits for its release, the dossier of one release, and the console of one thaw
 * with its clocks.
 */
public final class TreatingPage implements Page {

  public static final String KEY = "dispensing";

  private static final Duration TICK = Duration.millis(250);

  private final Screen screen;
  private final TreatingDesk desk;
  private final PageFrame frame = new PageFrame();
  private final StackPane view = new StackPane(frame);
  private final Timeline clock;
  private Optional<UnitId> opened = Optional.empty();
  private Optional<ThawConsole> console = Optional.empty();
  private boolean inSight;

  public TreatingPage(Screen screen, TreatingDesk desk) {
    this.screen = screen;
    this.desk = desk;
    view.getStylesheets().add(TreatingPage.class.getResource("treating.css").toExternalForm());
    this.clock =
        new Timeline(
            new KeyFrame(TICK, tick -> console.ifPresent(c -> c.tick(desk.ticker().now()))));
    clock.setCycleCount(Animation.INDEFINITE);
    screen.texts().words().addListener((at, before, now) -> refreshIfSeen());
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
  public void windowed() {
    view.getChildren().setAll(frame);
  }

  /** The deadlines of the open thaw alone. */
  @Override
  public boolean fullScreen() {
    boolean wall = view.getChildren().contains(frame) && console.isPresent();
    if (wall) {
      view.getChildren().setAll(console.get().wall());
      console.get().tick(desk.ticker().now());
    } else {
      view.getChildren().setAll(frame);
    }
    return wall;
  }

  @Override
  public void shown() {
    inSight = true;
    refresh();
    clock.play();
  }

  @Override
  public void hidden() {
    inSight = false;
    clock.stop();
  }

  private void refreshIfSeen() {
    if (inSight) {
      refresh();
    }
  }

  /** To one unit: its dossier while it waits for release, its console afterwards. */
  @Override
  public void open(Target target) {
    if (target.kind().equals("unit")) {
      open(UnitId.of(target.id()));
    } else {
      back();
    }
  }

  void open(UnitId unit) {
    opened = Optional.of(unit);
    refresh();
  }

  void back() {
    opened = Optional.empty();
    refresh();
  }

  void refresh() {
    console = Optional.empty();
    view.getChildren().setAll(frame);
    if (opened.isEmpty()) {
      screen
          .tasks()
          .run(() -> desk.book().lists(desk.ticker().now()))
          .done(lists -> show(lists))
          .start();
      return;
    }
    UnitId unit = opened.get();
    screen.tasks().run(() -> look(unit)).done(shown -> shown.run()).start();
  }

  /** Looks up in the background what is then shown on the window's thread. */
  private Runnable look(UnitId unit) {
    Optional<UnitState> state = desk.book().find(unit).map(UnitNow::state);
    boolean blocked = state.filter(TreatingBook.BLOCKED::equals).isPresent();
    boolean waits = blocked || state.filter(UnitState.RESERVED::equals).isPresent();
    List<UnitId> together = desk.book().together(unit);
    if (waits) {
      TreatingBook.Dossier dossier = desk.book().dossier(together, desk.ticker().now());
      if (blocked || dossier.released().isEmpty()) {
        return () -> show(unit, dossier);
      }
    }
    TreatingBook.Console found = desk.book().console(unit, desk.ticker().now());
    return () -> show(unit, found);
  }

  private void show(TreatingBook.Lists lists) {
    if (opened.isPresent()) {
      return;
    }
    frame.noWay().title(screen.say("dispensing.title")).line(screen.say("dispensing.about"));
    Button register =
        Buttons.plain(
            screen.texts(),
            "dispensing.register.page",
            "fth-book",
            () -> screen.nav().open(RegisterPage.KEY));
    register.setId("to-register");
    frame.acts(register);
    frame.scrolling((Region) new TreatmentList(screen, this::open).view(lists));
  }

  private Hyperlink up() {
    return Buttons.link(screen.texts(), "dispensing.title", this::back);
  }

  private void show(UnitId unit, TreatingBook.Dossier dossier) {
    if (opened.filter(unit::equals).isPresent()) {
      new DossierView(screen, desk, dossier, this::refresh).show(frame, up());
    }
  }

  private void show(UnitId unit, TreatingBook.Console found) {
    if (opened.filter(unit::equals).isPresent()) {
      ThawConsole shown = new ThawConsole(screen, desk, found, this::refresh);
      console = Optional.of(shown);
      shown.show(frame, up());
      shown.tick(desk.ticker().now());
    }
  }
}
