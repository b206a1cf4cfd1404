package org.givre.acquisition.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.givre.access.NotAllowed;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.acquisition.DeviceHealth;
import org.givre.acquisition.LineHealth;
import org.givre.acquisition.LineState;
import org.givre.fx.ActButton;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.probe.Channel;
import org.givre.probe.Device;
import org.givre.probe.Installation;
import org.givre.probe.Line;
import org.givre.probe.ProfileState;
import org.givre.probe.SiteProfile;
import org.givre.storage.Tank;

/** Settings: every line with its devices, how it is doing, and the way to one more probe. */
public final class LinesSection implements Page {

  private final Screen screen;
  private final ProbeDesk desk;
  private final ProbeWords words;
  private final VBox cards = new VBox(12);
  private final ActButton add;
  private final Region view;
  private final Timeline again;

  private record Known(
      Installation now, List<Tank> tanks, List<SiteProfile> site, List<LineHealth> health) {}

  public LinesSection(Screen screen, ProbeDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.words = new ProbeWords(screen.texts());
    Button act =
        Buttons.primary(
            screen.texts(),
            "acquisition.lines.add",
            "fth-plus",
            () -> screen.nav().open(Target.of("probe", "new", "")));
    act.setId("add-probe");
    add = new ActButton(act);
    Button profiles =
        Buttons.plain(
            screen.texts(),
            "acquisition.profiles",
            "fth-file-text",
            () -> screen.nav().open(Target.of("probe-profile", "", "")));
    profiles.setId("site-profiles");
    HBox head =
        Row.line(
            12,
            screen.texts().on(Labels.wrapped("", "muted"), "acquisition.lines.line"),
            Row.space(),
            profiles,
            add);
    view = PageFrame.scroll(new VBox(12, head, cards));
    again = new Timeline(new KeyFrame(Duration.seconds(3), over -> lookAgain()));
    again.setCycleCount(Timeline.INDEFINITE);
    screen.texts().words().addListener((at, before, after) -> look());
  }

  @Override
  public String key() {
    return "settings.lines";
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    var session = desk.by().get().session();
    if (Rights.mayDo(session.roles(), Permission.SET_PROBE)) {
      add.allow();
    } else {
      add.refuse(screen.texts().say(new NotAllowed(session.displayName(), Permission.SET_PROBE)));
    }
    look();
    again.play();
  }

  @Override
  public void hidden() {
    again.stop();
  }

  /** Whoever signs out or closes the window leaves the page without saying so. */
  private void lookAgain() {
    boolean seen =
        view.getScene() != null
            && view.getScene().getWindow() != null
            && view.getScene().getWindow().isShowing();
    if (seen) {
      look();
    } else {
      again.stop();
    }
  }

  private void look() {
    screen
        .tasks()
        .run(
            () ->
                new Known(
                    desk.acts().probes().installation(),
                    desk.tanks().tanks(),
                    desk.acts().profiles().ofSite(),
                    desk.health().get()))
        .done(this::show)
        .start();
  }

  private void show(Known known) {
    List<Node> all = new ArrayList<>();
    for (Line line : known.now().lines()) {
      all.add(card(line, known));
    }
    if (all.isEmpty()) {
      Card none = new Card();
      none.content(Labels.wrapped(screen.say("acquisition.lines.none"), "muted"));
      all.add(none);
    }
    cards.getChildren().setAll(all);
  }

  private Node card(Line line, Known known) {
    Optional<LineHealth> health =
        known.health().stream().filter(one -> one.line().equals(line.id())).findFirst();
    Card card = new Card();
    List<Node> rows = new ArrayList<>();
    rows.add(head(line, health));
    for (Device device : known.now().on(line.id())) {
      rows.add(row(device, known, health));
    }
    return card.rows(rows.toArray(new Node[0]));
  }

  private Node head(Line line, Optional<LineHealth> health) {
    Button healthButton =
        Buttons.plain(
            screen.texts(),
            "acquisition.health",
            "fth-activity",
            () -> health.ifPresent(one -> HealthPanel.open(screen, words, one)));
    healthButton.setDisable(health.isEmpty());
    healthButton.setId("health-" + line.name());
    Button change =
        Buttons.plain(
            screen.texts(),
            "acquisition.line.change",
            "fth-edit-2",
            () -> LinePanel.open(screen, desk, line, changed -> look()));
    change.setId("change-" + line.name());
    String detail =
        line.path()
            + " · "
            + ProbeWords.format(line.format())
            + (line.echo() == org.givre.probe.Echo.RETURNED
                ? " · " + screen.say("acquisition.line.echo")
                : "");
    HBox row =
        Row.of(
            Icons.of("mdomz-usb", 18),
            Row.twoLines(Labels.strong(line.name()), Labels.caption(detail)),
            state(health),
            healthButton,
            change);
    row.getStyleClass().add("line-head");
    return row;
  }

  private Badge state(Optional<LineHealth> health) {
    if (health.isEmpty()) {
      return Badge.quiet(State.INFO, screen.say("acquisition.line.idle"));
    }
    LineState state = health.get().state();
    String word = words.state(state);
    return switch (state) {
      case LineState.Open open ->
          health.get().lastGood().isPresent()
              ? Badge.quiet(
                  State.NORMAL,
                  screen.say(
                      "acquisition.line.read-at",
                      screen.texts().formats().second(health.get().lastGood().get())))
              : Badge.quiet(State.TO_DO, word);
      case LineState.NotStarted not -> Badge.quiet(State.TO_DO, word);
      case LineState.Stopped stopped -> new Badge(State.OUT_OF_SERVICE, word);
      case LineState.Unavailable gone ->
          new Badge(
              State.UNKNOWN,
              word
                  + " "
                  + screen.say("acquisition.since", screen.texts().formats().hour(gone.since())));
    };
  }

  private Node row(Device device, Known known, Optional<LineHealth> health) {
    String tanks =
        known.now().of(device.id()).stream()
            .map(Channel::tank)
            .distinct()
            .map(id -> tank(known, id))
            .collect(Collectors.joining(", "));
    String detail =
        screen.say(
            "acquisition.lines.device",
            words.profile(device.profile(), known.site()),
            device.address(),
            tanks.isEmpty() ? "—" : tanks);
    boolean verified =
        known
            .now()
            .profile(device.profile())
            .map(profile -> profile.state() == ProfileState.VERIFIED)
            .orElse(false);
    Badge trust =
        verified
            ? Badge.quiet(State.NORMAL, screen.say("acquisition.state.verified"))
            : new Badge(State.ATTENTION, screen.say("acquisition.state.draft"));
    HBox row =
        Row.of(
            Icons.of("fth-cpu", 18),
            Row.twoLines(Labels.strong(device.name()), Labels.caption(detail)),
            answers(device, health),
            trust,
            Buttons.link(
                screen.texts(),
                "acquisition.lines.open",
                () ->
                    screen
                        .nav()
                        .open(Target.of("probe", "device", device.id().value().toString()))));
    row.setId("device-" + device.name());
    return row;
  }

  private static String tank(Known known, org.givre.storage.TankId id) {
    return known.tanks().stream()
        .filter(tank -> tank.id().equals(id))
        .map(Tank::name)
        .findFirst()
        .orElse("");
  }

  private Node answers(Device device, Optional<LineHealth> health) {
    Optional<DeviceHealth> own =
        health.stream()
            .flatMap(one -> one.devices().stream())
            .filter(one -> one.device().equals(device.id()))
            .findFirst();
    if (own.isEmpty() || own.get().exchanges() == 0) {
      return Labels.caption("");
    }
    return Labels.caption(HealthPanel.answered(screen, own.get()));
  }
}
