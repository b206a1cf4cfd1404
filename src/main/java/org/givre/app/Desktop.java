package org.givre.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.givre.access.Credentials;
import org.givre.access.Session;
import org.givre.access.ui.Outside;
import org.givre.access.ui.SignInDesk;
import org.givre.access.ui.SignInPage;
import org.givre.app.window.FrameState;
import org.givre.app.window.OutsideFrame;
import org.givre.fx.Buttons;
import org.givre.fx.Look;
import org.givre.fx.Notice;
import org.givre.fx.ScanFilter;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.Tasks;
import org.givre.fx.Texts;
import org.givre.fx.Theme;
import org.givre.kernel.FailureReference;
import org.givre.kernel.Ticker;
import org.givre.settings.Settings;
import org.givre.settings.SettingsFile;
import org.givre.sound.AlarmSound;
import org.givre.sound.JavaSound;
import org.givre.watch.WatchSnapshot;
import org.givre.words.Words;

/**
 * The workstation's window from start to close. The sign-in page is shown at once; the data folder
 * opens behind it.
 */
public final class Desktop {

  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;

  private final DesktopPlan plan;
  private final Ticker ticker;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Threads threads = new Threads();
  private final AlarmSound sound;
  private final CompletableFuture<Site> opening = new CompletableFuture<>();
  private final CompletableFuture<First> first;
  private Settings settings;
  private Texts texts;
  private Look look;
  private Tasks tasks;
  private Stage stage;
  private OutsideFrame outside;
  private Screen screen;
  private SignInPage signIn;

  /** What the first frame needs from the disk. */
  private record First(Settings settings, Words words) {}

  private Desktop(DesktopPlan plan, Ticker ticker) {
    this.plan = plan;
    this.ticker = ticker;
    this.sound = new JavaSound();
    this.first = CompletableFuture.supplyAsync(this::read, threads.work());
  }

  /** Whether this machine has a display that a window could appear on. */
  public static boolean hasDisplay() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    boolean monocle = "Monocle".equals(System.getProperty("glass.platform"));
    return !linux || monocle || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }

  /** Opens the window and returns once it is closed and everything has come to its end. */
  public static void run(DesktopPlan plan, Ticker ticker) {
    Desktop desktop = new Desktop(plan, ticker);
    Platform.startup(desktop::start);
    desktop.awaitEnd();
    Platform.exit();
  }

  /** For tests whose toolkit runs already: on the window's thread; ends with {@link #awaitEnd}. */
  static Desktop within(DesktopPlan plan, Ticker ticker) {
    Desktop desktop = new Desktop(plan, ticker);
    desktop.start();
    return desktop;
  }

  Stage stage() {
    return stage;
  }

  /** Returns once the window is closed and everything has come to its end. */
  void awaitEnd() {
    try {
      closed.await();
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
    }
    if (opening.isDone() && !opening.isCompletedExceptionally()) {
      opening.join().close();
    }
    sound.close();
    threads.close();
  }

  /** Read while the toolkit starts: both take a while. */
  private First read() {
    Settings read = new SettingsFile(plan.folder(), "poste").read();
    return new First(read, words(read));
  }

  private static Words words(Settings settings) {
    return settings.screen().language().equals("en") ? Words.english() : Words.french();
  }

  private void start() {
    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failed(failure));
    settings = first.join().settings();
    texts = new Texts(first.join().words());
    look = new Look(Theme.of(settings.screen().theme()), settings.screen().textPercent());
    tasks = new Tasks(threads.work(), this::failed);
    stage = new Stage();
    outside = new OutsideFrame(texts, site(settings));
    screen = new Screen(texts, look, tasks, new NoWay(), new NoPanels(), new NoPanels());
    signIn =
        new SignInPage(
            screen,
            new SignInDesk(
                this::enter,
                (scanned, at) -> GroundPages.badge(opening.join().ground(), scanned, at),
                ticker,
                plan.known(),
                session -> entered(session)));
    signIn.show(new Outside(siteLines(), List.of(), "", List.of()));
    outside.show(signIn.view());
    Scene scene = new Scene(outside, WIDTH, HEIGHT);
    look.dress(scene);
    stage.setTitle(title());
    stage.setScene(scene);
    stage.setMinWidth(1180);
    stage.setMinHeight(640);
    stage.setFullScreenExitHint("");
    stage.setOnHidden(gone -> closed.countDown());
    stage.setOnShown(shown -> plan.firstFrame().run());
    stage.show();
    signIn.shown();
    scansAtTheDoor();
    outside.status(
        List.of(
            new FrameState.Line(
                State.INFO, texts.say("app.status.folder"), texts.say("app.status.folder.opens"))));
    tasks.run(this::openFolder).done(this::opened).failed(this::notOpened).start();
  }

  private String title() {
    return settings.site().hospital().isEmpty() ? "Givre" : "Givre – " + settings.site().hospital();
  }

  private FrameState.Site site(Settings now) {
    return new FrameState.Site(
        now.site().hospital(),
        now.site().pharmacy(),
        now.site().workstation(),
        plan.use() == OpenFolder.Use.TRAINING);
  }

  private Site openFolder() {
    Site site = Site.open(plan.folder(), plan.use(), "desktop", ticker, plan.rules());
    plan.prepare().accept(site);
    site.telling().sound(sound);
    site.watch();
    opening.complete(site);
    return site;
  }

  /** Waits, in the background, for the folder to be open. */
  private org.givre.kernel.Outcome<Session> enter(
      Credentials who, java.util.Optional<char[]> fresh, java.time.Instant at) {
    return GroundPages.enter(opening.join().ground(), who, fresh, at);
  }

  private void opened(Site site) {
    settings = site.ground().settings().read();
    outside.training(site.ground().training());
    stage.setTitle(title());
    OutsideFeed.into(site, texts, tasks, this::seen);
    tasks
        .run(() -> site.ground().firstRun().isNeeded())
        .done(needed -> firstRun(site, needed))
        .start();
    tasks.run(() -> GroundPages.known(site.ground())).done(signIn::know).start();
  }

  private void seen(WindowBoard board, WatchSnapshot now) {
    signIn.show(board.outside(siteLines(), now));
    outside.alarms(board.alarms(now));
    outside.status(board.status(now));
  }

  private List<String> siteLines() {
    return List.of(settings.site().hospital(), settings.site().pharmacy()).stream()
        .filter(line -> !line.isBlank())
        .toList();
  }

  private void firstRun(Site site, Boolean needed) {
    if (!needed) {
      return;
    }
    GroundPages pages =
        new GroundPages(
            site.ground(),
            screen,
            () -> {
              throw new IllegalStateException("nobody is signed in");
            },
            site.check());
    var first = pages.firstRun(this::entered);
    outside.show(first.view());
    first.shown();
  }

  private void entered(Session session) {
    signIn.hidden();
    Site site = opening.join();
    MainWindow window =
        new MainWindow(site, session, new MainWindow.Around(stage, texts, look, tasks), this::left);
    plan.guide().accept(window);
    stage.getScene().setRoot(window.frame());
    window.shown();
  }

  private void left() {
    outside.show(signIn.view());
    stage.getScene().setRoot(outside);
    signIn.shown();
    scansAtTheDoor();
  }

  /** Without a session a scan is a badge. */
  private void scansAtTheDoor() {
    ScanFilter.on(stage.getScene(), ticker, signIn::scanned, () -> {});
  }

  private void notOpened(Throwable failure) {
    Threads.hook(Thread.currentThread(), failure);
    Unusable why =
        Unusable.of(failure, texts.now())
            .orElseGet(
                () ->
                    new Unusable(
                        texts.say("app.opening.failed"),
                        texts.say("app.failure.reference", FailureReference.of(failure).text())));
    Button close = Buttons.plain(texts, "app.opening.close", "fth-x", stage::close);
    Notice notice = Notice.of(State.CRITICAL, why.what(), why.todo()).acts(close);
    notice.setMaxSize(720, javafx.scene.layout.Region.USE_PREF_SIZE);
    StackPane place = new StackPane(notice);
    place.getStyleClass().add("opening");
    outside.show(place);
  }

  private void failed(Throwable failure) {
    Threads.hook(Thread.currentThread(), failure);
    if (stage.getScene().getRoot() instanceof org.givre.fx.Notices notices) {
      notices.tell(
          State.CRITICAL,
          texts.say("app.failure"),
          texts.say("app.failure.reference", FailureReference.of(failure).text()));
    } else {
      signIn.failed(
          texts.say("app.failure"),
          texts.say("app.failure.reference", FailureReference.of(failure).text()));
    }
  }
}
