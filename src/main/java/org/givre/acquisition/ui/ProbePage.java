package org.givre.acquisition.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.access.NotAllowed;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.acquisition.LiveReads;
import org.givre.fx.ActButton;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Notice;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.kernel.Refusal;
import org.givre.measure.Quantity;
import org.givre.probe.Channel;
import org.givre.probe.Compared;
import org.givre.probe.ComparedSoFar;
import org.givre.probe.ComparisonPlan;
import org.givre.probe.Device;
import org.givre.probe.DeviceId;
import org.givre.probe.DeviceProfile;
import org.givre.probe.Installation;
import org.givre.probe.Line;
import org.givre.probe.LineId;
import org.givre.probe.ProfileState;
import org.givre.probe.SetUpPlan;
import org.givre.probe.SiteProfile;
import org.givre.storage.Tank;

/**
 * One probe from its port to its proof: port, device, live reading, tank, comparison with the
 * display, two signatures. What is not compared yet is read and does not count as proof.
 */
public final class ProbePage implements Page {

  private final Screen screen;
  private final ProbeDesk desk;
  private final ProbeWords words;
  private final PageFrame frame = new PageFrame();
  private final PortsCard ports;
  private final StepsCard steps;
  private final ProbeFields fields;
  private final LiveCard live;
  private final LinkCard link;
  private final CompareCard compare;
  private final MetrologyCard metrology;
  private final ProbeHearing hearing;
  private final ProbeSigning signing;
  private final VBox reasons = new VBox(8);
  private final VBox right = new VBox(12);
  private final ActButton install;
  private final ActButton sign;
  private final Button retire;
  private Known known = Known.NOTHING;
  private Optional<PortsCard.Chosen> port = Optional.empty();
  private Optional<DeviceId> wanted = Optional.empty();
  private Optional<Device> device = Optional.empty();
  private ComparedSoFar compared = ComparedSoFar.of(List.of());
  private boolean inSight;

  /** What is installed, looked up together. */
  private record Known(Installation now, List<Tank> tanks, List<SiteProfile> site) {
    static final Known NOTHING =
        new Known(
            new Installation(List.of(), List.of(), List.of(), List.of()), List.of(), List.of());
  }

  public ProbePage(Screen screen, ProbeDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.words = new ProbeWords(screen.texts());
    this.ports = new PortsCard(screen, desk, this::chosen);
    this.steps = new StepsCard(screen);
    this.fields = new ProbeFields(screen, words);
    this.live = new LiveCard(screen, words);
    this.link = new LinkCard(screen, words);
    this.compare = new CompareCard(screen, words, this::keep);
    this.hearing =
        new ProbeHearing(
            screen, desk, new ProbeHearing.Cards(live, compare, words), this::begin, this::draw);
    this.signing = new ProbeSigning(screen, desk, words);
    this.metrology = new MetrologyCard(screen, desk, words, this::look);
    this.install =
        act(
            Buttons.primary(screen.texts(), "acquisition.setup.install", "fth-save", this::install),
            "install");
    this.sign =
        act(
            Buttons.primary(screen.texts(), "acquisition.setup.sign", "fth-shield", this::sign),
            "sign-profile");
    this.retire = Buttons.destructive(screen.texts(), "acquisition.setup.retire", "", this::retire);
    retire.setId("retire");
    fields.onChange(this::changed);
    link.onChange(this::draw);
    build();
  }

  private static ActButton act(Button button, String id) {
    button.setId(id);
    return new ActButton(button);
  }

  private void build() {
    frame.getStylesheets().add(ProbePage.class.getResource("probe.css").toExternalForm());
    VBox left = new VBox(12, ports.card(), steps.card());
    left.setMinWidth(276);
    left.setPrefWidth(276);
    left.setMaxWidth(276);
    HBox.setHgrow(right, Priority.ALWAYS);
    frame.scrolling(new HBox(12, left, right));
    frame.way(
        Buttons.link(
            screen.texts(),
            "acquisition.lines",
            () -> screen.nav().open(Target.of("settings", "lines", ""))),
        screen.say("acquisition.setup.here"));
  }

  @Override
  public String key() {
    return "probe";
  }

  @Override
  public Node view() {
    return frame;
  }

  @Override
  public void shown() {
    inSight = true;
    look();
  }

  @Override
  public void hidden() {
    inSight = false;
    hearing.stop();
  }

  /** {@code kind}: {@code device} with its id, or {@code new}. */
  @Override
  public void open(Target target) {
    hearing.stop();
    reasons.getChildren().clear();
    wanted =
        target.kind().equals("device")
            ? Optional.of(new DeviceId(UUID.fromString(target.id())))
            : Optional.empty();
    port = Optional.empty();
    device = Optional.empty();
    link.forget();
    fields.free();
    look();
    if (wanted.isEmpty()) {
      ports.search();
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
                    desk.acts().profiles().ofSite()))
        .done(this::show)
        .start();
  }

  private void show(Known found) {
    known = found;
    fields.profiles(found.site());
    device = wanted.flatMap(found.now()::device);
    device.ifPresentOrElse(this::showInService, this::showDraft);
    ports.show(found.now(), port.map(PortsCard.Chosen::path).orElse(""));
    draw();
  }

  private void showDraft() {
    live.withAct();
    live.act("acquisition.live.begin", this::begin);
    compare.show(Map.of());
    changed();
  }

  private void showInService(Device serves) {
    Line line = known.now().line(serves.line()).orElseThrow();
    port = Optional.of(new PortsCard.Chosen(line.path(), line.name(), Optional.of(line)));
    fields.show(serves, line, known.site());
    List<Channel> channels = known.now().of(serves.id());
    link.show(channels, known.tanks());
    compare.show(quantities(channels));
    metrology.show(channels);
    live.noAct();
    if (inSight) {
      listen(serves, channels);
    }
    screen
        .tasks()
        .run(() -> desk.acts().comparisons().of(serves.profile()))
        .done(
            all -> {
              compared = ComparedSoFar.of(all);
              compare.progress(compared);
              draw();
            })
        .start();
  }

  private static Map<String, Quantity> quantities(List<Channel> channels) {
    Map<String, Quantity> all = new LinkedHashMap<>();
    channels.forEach(channel -> all.put(channel.point(), channel.kind().quantity()));
    return all;
  }

  private void chosen(PortsCard.Chosen now) {
    if (device.isPresent()) {
      device = Optional.empty();
      wanted = Optional.empty();
      fields.free();
      link.forget();
    }
    hearing.stop();
    port = Optional.of(now);
    fields.line(now.line());
    showDraft();
    draw();
  }

  /** Another profile, address or format: what was read belongs to the one before. */
  private void changed() {
    if (device.isPresent()) {
      return;
    }
    hearing.forget();
    link.show(points(), known.tanks());
    draw();
  }

  private Map<String, Quantity> points() {
    return profile().map(one -> desk.points().of(one.conversation())).orElse(Map.of());
  }

  private Optional<DeviceProfile> profile() {
    return fields
        .profile()
        .flatMap(
            choice ->
                DeviceProfile.shipped(choice.ref())
                    .or(
                        () ->
                            known.site().stream()
                                .filter(own -> own.ref().equals(choice.ref()))
                                .map(SiteProfile::draft)
                                .findFirst()));
  }

  private void begin() {
    if (port.isEmpty()) {
      live.say(State.LACKING, screen.say("acquisition.setup.choose-port"), "");
      return;
    }
    hearing.reset();
    fields
        .probe()
        .ifPresent(probe -> profile().ifPresent(one -> hearing.begin(line(), probe, one)));
  }

  private Line line() {
    PortsCard.Chosen at = port.orElseThrow();
    return at.line()
        .orElseGet(
            () -> {
              var plan = fields.line(at.shown(), at.path());
              return new Line(
                  new LineId(UUID.randomUUID()),
                  plan.name(),
                  plan.path(),
                  plan.format(),
                  plan.echo());
            });
  }

  private void listen(Device serves, List<Channel> channels) {
    known
        .now()
        .profile(serves.profile())
        .ifPresent(profile -> hearing.listen(serves, profile, quantities(channels)));
  }

  private void install() {
    reasons.getChildren().clear();
    fields.probe().ifPresent(this::install);
  }

  private void install(SetUpPlan.Probe probe) {
    PortsCard.Chosen at = port.orElseThrow();
    String name = probe.name().isBlank() ? usualName() : probe.name();
    SetUpPlan plan =
        new SetUpPlan(
            at.line().map(Line::id),
            fields.line(at.shown(), at.path()),
            new SetUpPlan.Probe(
                name, probe.profile(), probe.address(), probe.period(), probe.timeout()),
            link.wishes());
    Optional<LiveReads.Begun> trial = hearing.take();
    install.button().setDisable(true);
    screen
        .tasks()
        .act(
            () -> {
              trial.ifPresent(LiveReads.Begun::close);
              var made = desk.acts().setUp().install(desk.by().get(), plan);
              desk.follow().run();
              return made;
            })
        .done(
            made -> {
              screen.notices().done(screen.say("acquisition.setup.done", made.name()));
              live.reset();
              wanted = Optional.of(made.id());
              look();
            })
        .refused(
            refusals -> {
              refused(refusals);
              draw();
            })
        .start();
  }

  /** The tank's own name is what people look for. */
  private String usualName() {
    return link.tank()
        .flatMap(id -> known.tanks().stream().filter(t -> t.id().equals(id)).findFirst())
        .map(tank -> screen.say("acquisition.setup.usual-name", tank.name()))
        .orElse("");
  }

  private void refused(List<Refusal> refusals) {
    reasons
        .getChildren()
        .setAll(
            refusals.stream()
                .map(
                    one ->
                        Notice.of(State.REFUSED, screen.texts().say(one), screen.texts().todo(one)))
                .toList());
  }

  private void keep(List<Compared> values) {
    signing.comparison(
        new ComparisonPlan(device.orElseThrow(), compare.situation(), values),
        () -> {
          compare.clear();
          look();
        });
  }

  private void sign() {
    Device serves = device.orElseThrow();
    signing.profile(serves, words.profile(serves.profile(), known.site()), compared, this::look);
  }

  private void retire() {
    Device serves = device.orElseThrow();
    RetirePanel.open(
        screen,
        desk,
        serves,
        gone -> {
          screen.notices().done(screen.say("acquisition.retire.done", gone.name()));
          screen.nav().open(Target.of("settings", "lines", ""));
        });
  }

  private void draw() {
    boolean serves = device.isPresent();
    boolean verified =
        device
            .flatMap(one -> known.now().profile(one.profile()))
            .map(one -> one.state() == ProfileState.VERIFIED)
            .orElse(false);
    head(serves, verified);
    steps.show(
        new StepsCard.Progress(
            serves || port.isPresent() && fields.profile().isPresent(),
            hearing.isHeard() || serves,
            serves || !link.wishes().isEmpty(),
            serves,
            device.isPresent() ? compared : ComparedSoFar.of(List.of()),
            verified));
    allow(verified);
  }

  /** In service it is the comparison that is due; before, the tank. */
  private void order(boolean serves) {
    List<Node> parts = new java.util.ArrayList<>();
    if (!reasons.getChildren().isEmpty()) {
      parts.add(reasons);
    }
    parts.addAll(List.of(fields.card(), live.card()));
    parts.addAll(
        serves
            ? List.of(compare.card(), metrology.card(), link.card())
            : List.of(link.card(), compare.card()));
    if (!right.getChildren().equals(parts)) {
      right.getChildren().setAll(parts);
    }
  }

  private void head(boolean serves, boolean verified) {
    order(serves);
    String on = port.map(PortsCard.Chosen::shown).orElse("");
    if (serves) {
      frame.title(device.orElseThrow().name());
      frame.line(screen.say("acquisition.setup.on", on));
      frame.beside(
          verified
              ? new Badge(State.DONE, screen.say("acquisition.state.verified"))
              : new Badge(State.ATTENTION, screen.say("acquisition.state.draft")));
      frame.acts(retire, sign);
      return;
    }
    frame.title(
        on.isEmpty()
            ? screen.say("acquisition.setup.new")
            : screen.say("acquisition.setup.new-on", PortsCard.shortName(on)));
    frame.line(screen.say("acquisition.setup.not-in-service"));
    frame.beside();
    frame.acts(
        Buttons.plain(
            screen.texts(),
            "acquisition.setup.leave",
            "",
            () -> screen.nav().open(Target.of("settings", "lines", ""))),
        install);
  }

  private void allow(boolean verified) {
    var session = desk.by().get().session();
    boolean may = Rights.mayDo(session.roles(), Permission.SET_PROBE);
    String not =
        may ? "" : screen.texts().say(new NotAllowed(session.displayName(), Permission.SET_PROBE));
    retire.setDisable(!may);
    if (!may) {
      install.refuse(not);
      sign.refuse(not);
      return;
    }
    if (port.isEmpty()) {
      install.refuse(screen.say("acquisition.setup.choose-port"));
    } else if (fields.profile().isEmpty()) {
      install.refuse(screen.say("acquisition.setup.profile.choose"));
    } else if (link.wishes().isEmpty()) {
      install.refuse(screen.say("acquisition.link.choose"));
    } else {
      install.allow();
    }
    sign.setVisible(!verified);
    sign.setManaged(!verified);
    if (compared.isEnough()) {
      sign.allow();
    } else {
      sign.refuse(screen.say("acquisition.compare.count", compared.count(), ComparedSoFar.NEEDED));
    }
  }
}
