package org.givre.dispensing.ui;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.givre.dispensing.ReceptionFile;
import org.givre.dispensing.ReceptionId;
import org.givre.fx.Buttons;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.label.Scan;

/**
 * Réception: what is on its way, and each arrival step by step. Every step is kept as it is made,
 * so that the page takes an arrival up where it was left, its clock still running.
 */
public final class ReceptionPage implements Page {

  /** Also that of its picture. */
  public static final String KEY = "reception";

  private static final Duration TICK = Duration.millis(250);

  private final Screen screen;
  private final ArrivalDesk desk;
  private final PageFrame frame = new PageFrame();
  private final Timeline clock;
  private Optional<ReceptionId> opened = Optional.empty();
  private Optional<ReceptionProgress> chosen = Optional.empty();
  private Optional<ArrivalPane> pane = Optional.empty();
  private boolean inSight;

  public ReceptionPage(Screen screen, ArrivalDesk desk) {
    this.screen = screen;
    this.desk = desk;
    frame.getStylesheets().add(ReceptionPage.class.getResource("reception.css").toExternalForm());
    this.clock = new Timeline(new KeyFrame(TICK, tick -> pane.ifPresent(p -> p.pane().tick())));
    clock.setCycleCount(Animation.INDEFINITE);
    screen.texts().words().addListener((at, before, now) -> refreshIfSeen());
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Node view() {
    return frame;
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

  /** To one arrival: {@code reception}, its id; or to what is awaited: {@code order}, its id. */
  @Override
  public void open(Target target) {
    if (target.kind().equals(KEY)) {
      open(ReceptionId.of(target.id()));
    }
    if (target.kind().equals("order")) {
      order(target.id());
    }
  }

  /** One that has begun is shown where it stands; one that is awaited begins. */
  private void order(String id) {
    opened = Optional.empty();
    pane = Optional.empty();
    screen
        .tasks()
        .run(() -> desk.book().lists(desk.ticker().now()))
        .done(
            lists -> {
              show(lists);
              lists.underWay().stream()
                  .filter(begun -> begun.order().id().toString().equals(id))
                  .findFirst()
                  .ifPresentOrElse(
                      begun -> open(begun.file().id()),
                      () ->
                          lists.awaited().stream()
                              .filter(each -> each.order().id().toString().equals(id))
                              .findFirst()
                              .ifPresent(this::begin));
            })
        .start();
  }

  @Override
  public boolean scanned(Scan scan) {
    return pane.map(p -> p.scanned(scan)).orElse(false);
  }

  private void open(ReceptionId id) {
    opened = Optional.of(id);
    chosen = Optional.empty();
    refresh();
  }

  private void refresh() {
    if (opened.isPresent()) {
      ReceptionId id = opened.get();
      screen
          .tasks()
          .run(() -> desk.book().arrival(id))
          .done(arrival -> arrival.ifPresentOrElse(this::arrival, this::list))
          .start();
    } else {
      list();
    }
  }

  private void list() {
    opened = Optional.empty();
    pane = Optional.empty();
    screen.tasks().run(() -> desk.book().lists(desk.ticker().now())).done(this::show).start();
  }

  private void show(ArrivalBook.Lists lists) {
    if (opened.isPresent()) {
      return;
    }
    frame.noWay().title(screen.say("reception.title")).line(screen.say("reception.about")).acts();
    Node list = new ArrivalList(screen, this::open, awaited -> begin(awaited)).view(lists);
    if (list instanceof Region region) {
      frame.scrolling(region);
    }
  }

  private void begin(ArrivalBook.Awaited awaited) {
    ShipmentPanel.open(screen, desk, awaited, (ReceptionFile file) -> open(file.id()));
  }

  private void arrival(Arrival arrival) {
    if (opened.filter(arrival.file().id()::equals).isEmpty()) {
      return;
    }
    ReceptionProgress step = chosen.orElse(ReceptionProgress.now(arrival.seen()));
    StepFrame context = new StepFrame(screen, desk, arrival, new Around(step));
    ArrivalPane shown = new ArrivalPane(context, step);
    pane = Optional.of(shown);
    Hyperlink back = Buttons.link(screen.texts(), "reception.title", this::back);
    frame.acts(
        Buttons.plain(screen.texts(), "reception.call", "fth-phone", () -> laboratory(arrival)));
    shown.show(frame, back);
  }

  /** Whom to call, by the name on the product sheet; their number is on the delivery note. */
  private void laboratory(Arrival arrival) {
    screen
        .notices()
        .tell(
            State.INFO,
            screen.say("reception.call.whom", arrival.product().holder()),
            screen.say("reception.call.say", arrival.order().number()));
  }

  private void back() {
    opened = Optional.empty();
    list();
  }

  /** The way between the steps. */
  private final class Around implements StepFrame.Steps {

    private final ReceptionProgress at;

    Around(ReceptionProgress at) {
      this.at = at;
    }

    @Override
    public void again() {
      chosen = Optional.of(at);
      refresh();
    }

    @Override
    public void onward() {
      chosen = Optional.empty();
      refresh();
    }

    @Override
    public void show(ReceptionProgress step) {
      chosen = Optional.of(step);
      refresh();
    }
  }
}
