package org.givre.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Session;
import org.givre.app.today.Due;
import org.givre.app.today.TodayPage;
import org.givre.app.window.Entry;
import org.givre.app.window.Frame;
import org.givre.app.window.FrameActs;
import org.givre.app.window.FrameState;
import org.givre.app.window.LockView;
import org.givre.deviation.ui.DeviationsPage;
import org.givre.deviation.ui.ReportPanel;
import org.givre.fx.KeyPress;
import org.givre.fx.Look;
import org.givre.fx.Nav;
import org.givre.fx.Page;
import org.givre.fx.ScanFilter;
import org.givre.fx.Screen;
import org.givre.fx.Shortcuts;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.fx.Tasks;
import org.givre.fx.Texts;
import org.givre.fx.Theme;
import org.givre.settings.ScreenSettings;
import org.givre.settings.Settings;
import org.givre.watch.WatchSnapshot;
import org.givre.words.Words;

/** The window of one session: goes from page to page, hears the keys and the scanner, locks. */
public final class MainWindow implements FrameActs, Nav {

  /** The window that the session is shown in. */
  public record Around(Stage stage, Texts texts, Look look, Tasks tasks) {}

  private final Site site;
  private final Session session;
  private final Around around;
  private final Runnable left;
  private final Frame frame;
  private final Screen screen;
  private final Pages pages;
  private final Search search;
  private final OwnAccount own;
  private final JournalProof journal;
  private final BackupLine backups;
  private final ClockLine clock;
  private final Shortcuts shortcuts = new Shortcuts();
  private final Map<String, FrameState.Count> counts = new HashMap<>();
  private final List<Consumer<String>> watchers = new ArrayList<>();
  private Consumer<WatchSnapshot> onSnapshot = shown -> {};
  private final Deque<Target> way = new ArrayDeque<>();
  private final PauseTransition idle;
  private final EventHandler<InputEvent> touched;
  private Optional<Page> shown = Optional.empty();
  private WatchSnapshot seen;
  private WindowBoard board;
  private Settings settings;
  private Optional<DeadlineBell> bell = Optional.empty();
  private boolean locked;
  private boolean gone;

  /**
   * @param left told once the session is closed
   */
  MainWindow(Site site, Session session, Around around, Runnable left) {
    this.site = site;
    this.session = session;
    this.around = around;
    this.left = left;
    this.settings = site.ground().settings().read();
    this.frame = new Frame(around.texts(), this, around.tasks().busy());
    this.screen =
        new Screen(
            around.texts(),
            around.look(),
            around.tasks(),
            this,
            frame,
            frame,
            new TableExports(site.ground(), this::by));
    this.pages = new Pages(site, screen, new Pages.Told(this::by, this::dues, this::changed));
    this.journal = new JournalProof(site.check(), screen);
    this.clock = new ClockLine(site.ground().signing().clock(), screen);
    this.backups = new BackupLine(site.backups().clock(), screen);
    this.own = new OwnAccount(site.ground(), screen, session);
    this.search = new Search(site.stock().finder(), screen, frame);
    this.board = new WindowBoard(around.texts().now(), List.of());
    this.seen = site.watching().watch().snapshot();
    this.idle = new PauseTransition(Duration.minutes(settings.screen().lockAfterMinutes()));
    this.touched = event -> idle.playFromStart();
    idle.setOnFinished(nobody -> lock());
    keys();
  }

  /** Who is here, at this instant. */
  By by() {
    return new By(session, site.ground().ticker().now());
  }

  public Frame frame() {
    return frame;
  }

  public Screen screen() {
    return screen;
  }

  public Site site() {
    return site;
  }

  /** Told the key of each page that comes into sight. */
  public void onPage(Consumer<String> then) {
    watchers.add(then);
  }

  /** Told each snapshot of the watch that the page in sight has just taken. */
  void onSnapshot(Consumer<WatchSnapshot> then) {
    onSnapshot = then;
  }

  private void keys() {
    for (int digit = 1; digit <= Entry.ALL.size(); digit++) {
      Entry entry = Entry.ALL.get(digit - 1);
      shortcuts.add(KeyPress.alt(digit), entry.textKey(), () -> page(entry.page()));
    }
    shortcuts
        .add(KeyPress.function(1), "app.shortcut.help", this::help)
        .add(KeyPress.function(8), "app.shortcut.deviation", this::report)
        .add(KeyPress.function(9), "app.shortcut.alarms", this::alarms)
        .add(KeyPress.function(11), "app.shortcut.full", this::full)
        .add(KeyPress.ctrl("K"), "app.shortcut.find", frame::focusSearch)
        .add(KeyPress.ctrl("L"), "app.shortcut.lock", this::lock);
  }

  /** Once the frame is in its scene. */
  void shown() {
    Scene scene = around.stage().getScene();
    OutsideFeed.into(site, around.texts(), around.tasks(), this::seen);
    shortcuts.on(scene, () -> !locked && !gone);
    ScannedCodes codes = new ScannedCodes(site.ground(), screen, frame, search);
    ScanFilter.on(
        scene,
        site.ground().ticker(),
        text -> heard(() -> codes.scanned(text, shown, settings.scanner())),
        () -> heard(codes::inPieces));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    scene.addEventFilter(InputEvent.ANY, touched);
    idle.playFromStart();
    around.texts().words().addListener((at, before, after) -> paint());
    around.tasks().afterActs(pages::recount);
    page("today");
    frame.requestFocus();
    journal.prove(this::paint);
    bell = Optional.of(new DeadlineBell(site, screen));
    screen.tasks().run(() -> site.ground().signIn().last(session)).done(own::lastHere).start();
  }

  private void seen(WindowBoard with, WatchSnapshot now) {
    if (gone) {
      return;
    }
    seen = now;
    board = with;
    paint();
    pages.show(now);
    if (pages.built("today") instanceof TodayPage today) {
      String age = board.age(now);
      today.tanks(board.tankLines(now), age.isEmpty() ? "" : screen.say("app.today.read", age));
    }
    onSnapshot.accept(now);
  }

  private void paint() {
    frame.show(
        new FrameState(
            new FrameState.Site(
                settings.site().hospital(),
                settings.site().pharmacy(),
                settings.site().workstation(),
                site.ground().training()),
            Optional.of(new FrameState.Person(session.displayName(), roles())),
            board.alarms(seen),
            Map.copyOf(counts),
            site.telling()
                .chain()
                .with(
                    clock.with(backups.with(journal.with(board.status(seen)))),
                    around.texts().now(),
                    site.ground().ticker().now())));
  }

  private String roles() {
    return session.roles().stream()
        .sorted()
        .limit(2)
        .map(role -> screen.say("access.role." + role.code()))
        .collect(Collectors.joining(", "));
  }

  private void dues(List<Due> dues) {
    counts.clear();
    int all = org.givre.app.today.TodayDesk.waiting(dues);
    counts.put("today", new FrameState.Count(all, FrameState.Kind.DUE));
    for (String page : List.of("reception", "dispensing")) {
      int here =
          org.givre.app.today.TodayDesk.waiting(
              dues.stream().filter(due -> due.act().target().page().equals(page)).toList());
      counts.put(page, new FrameState.Count(here, FrameState.Kind.IN_PROGRESS));
    }
    paint();
  }

  private void changed(Settings now) {
    settings = now;
    idle.setDuration(Duration.minutes(now.screen().lockAfterMinutes()));
    paint();
  }

  @Override
  public void page(String key) {
    open(Target.page(key));
  }

  @Override
  public void open(Target target) {
    Page page = pages.get(target.page());
    if (shown.filter(now -> now == page).isEmpty()) {
      shown.ifPresent(Page::hidden);
      shown = Optional.of(page);
      frame.show(page);
      page.shown();
      watchers.forEach(each -> each.accept(page.key()));
    }
    if (way.isEmpty() || !way.peek().equals(target)) {
      way.push(target);
    }
    page.open(target);
  }

  @Override
  public void back() {
    if (way.size() > 1) {
      way.pop();
      open(way.pop());
    }
  }

  @Override
  public void alarms() {
    open(
        board.alarms(seen).strip().map(FrameState.Strip::target).orElse(Target.page(Entry.ALARMS)));
  }

  @Override
  public void find(String text) {
    if (!text.isEmpty()) {
      search.find(text);
    }
  }

  /** A locked screen hears no scanner. */
  private void heard(Runnable scan) {
    if (!locked && !gone) {
      scan.run();
    }
  }

  @Override
  public void help() {
    shown.ifPresent(page -> screen.panels().show(Help.of(screen, page.key(), shortcuts)));
  }

  /** Anyone reports a non-conformity, whatever page is in sight. */
  private void report() {
    ReportPanel.open(
        screen,
        pages.deviations(),
        List.of(),
        made -> open(Target.of(DeviationsPage.KEY, "deviation", made.id().value().toString())));
  }

  private void full() {
    boolean now = !around.stage().isFullScreen();
    boolean own = now && shown.filter(Page::fullScreen).isPresent();
    if (!now) {
      shown.ifPresent(Page::windowed);
    }
    around.stage().setFullScreen(now);
    frame.alone(now && !own || own);
    if (now) {
      screen.notices().done(screen.say("app.full.exit"));
    }
  }

  private void escape(KeyEvent press) {
    if (press.getCode() != KeyCode.ESCAPE || gone) {
      return;
    }
    if (frame.hasPanel()) {
      frame.close();
      press.consume();
    } else if (around.stage().isFullScreen()) {
      full();
      press.consume();
    }
  }

  @Override
  public void account() {
    own.open();
  }

  @Override
  public void lock() {
    if (locked || gone) {
      return;
    }
    locked = true;
    LockView[] view = new LockView[1];
    view[0] =
        new LockView(screen, session.displayName(), typed -> unlock(typed, view[0]), this::signOut);
    frame.locked(Optional.of(view[0]));
    view[0].focus();
  }

  private void unlock(char[] typed, LockView view) {
    Credentials who = new Credentials(own.login(), typed);
    screen
        .tasks()
        .act(() -> site.ground().signIn().unlock(session, who, site.ground().ticker().now()))
        .done(
            back -> {
              locked = false;
              frame.locked(Optional.empty());
              idle.playFromStart();
            })
        .refused(refusals -> view.refused(screen.texts().say(refusals.getFirst())))
        .andFinally(who::close)
        .start();
  }

  @Override
  public void signOut() {
    gone = true;
    around.tasks().afterActs(() -> {});
    bell.ifPresent(DeadlineBell::stop);
    idle.stop();
    shown.ifPresent(Page::hidden);
    around.stage().getScene().removeEventFilter(InputEvent.ANY, touched);
    screen
        .tasks()
        .run(
            () -> {
              site.ground().signIn().close(session, site.ground().ticker().now());
              return Boolean.TRUE;
            })
        .andFinally(left)
        .start();
  }

  @Override
  public void language(String code) {
    around.texts().use(code.equals("en") ? Words.english() : Words.french());
    keep();
  }

  @Override
  public void theme(Theme theme) {
    around.look().use(theme);
    keep();
  }

  @Override
  public void textSize(int percent) {
    around.look().size(percent);
    keep();
  }

  /** The workstation comes back as it was left. */
  private void keep() {
    ScreenSettings now =
        new ScreenSettings(
            around.texts().now().locale().getLanguage().toLowerCase(Locale.ROOT),
            around.look().colours().theme().code(),
            around.look().percent(),
            settings.screen().lockAfterMinutes());
    settings = settings.with(now);
    screen
        .tasks()
        .run(
            () -> {
              var file = site.ground().settings();
              file.write(file.read().with(now));
              return Boolean.TRUE;
            })
        .failed(failure -> screen.notices().tell(State.ATTENTION, screen.say("app.failure"), ""))
        .start();
  }
}
