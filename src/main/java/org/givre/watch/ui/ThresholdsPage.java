package org.givre.watch.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Permission;
import org.givre.access.Pledge;
import org.givre.access.Rights;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.alarm.SiteThresholds;
import org.givre.alarm.ThresholdBook;
import org.givre.alarm.ThresholdChange;
import org.givre.alarm.ThresholdVersion;
import org.givre.alarm.Thresholds;
import org.givre.fx.ActButton;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SignaturePanel;
import org.givre.fx.State;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;
import org.givre.kernel.Refusal;
import org.givre.storage.Tank;
import org.givre.storage.TankBook;

/**
 * Réglages, « Seuils d'alarme »: every number beside the one in force, signed by two persons, each
 * version kept. What nobody signed yet is marked to be verified.
 */
public final class ThresholdsPage implements Page {

  public static final String KEY = "settings.thresholds";

  private final Screen screen;
  private final ThresholdBook book;
  private final TankBook tanks;
  private final Signing signing;
  private final Supplier<By> by;
  private final ComboBox<Optional<Tank>> scope = new ComboBox<>();
  private final ThresholdTable table;
  private final VBox reasons = new VBox(8);
  private final VBox place = new VBox(12);
  private final Region view;
  private final ActButton sign;
  private Map<Optional<Tank>, List<ThresholdVersion>> versions = Map.of();
  private SiteThresholds inForce = SiteThresholds.PROPOSED;

  public ThresholdsPage(
      Screen screen, ThresholdBook book, TankBook tanks, Signing signing, Supplier<By> by) {
    this.screen = screen;
    this.book = book;
    this.tanks = tanks;
    this.signing = signing;
    this.by = by;
    this.table = new ThresholdTable(screen.texts());
    Button act = Buttons.primary(screen.texts(), "watch.thresholds.sign", "fth-shield", this::ask);
    act.setId("sign-thresholds");
    this.sign = new ActButton(act);
    scope.setConverter(new Named());
    scope.setId("thresholds-scope");
    scope.setOnAction(chosen -> show());
    view = PageFrame.scroll(place);
    screen.texts().words().addListener((at, before, now) -> shown());
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Node view() {
    return view;
  }

  private record Looked(List<Tank> tanks, List<ThresholdVersion> versions, SiteThresholds now) {}

  @Override
  public void shown() {
    screen
        .tasks()
        .run(() -> new Looked(tanks.tanks(), book.versions(), book.inForce()))
        .done(this::take)
        .start();
  }

  private void take(Looked looked) {
    Optional<Tank> chosen = Optional.ofNullable(scope.getValue()).flatMap(tank -> tank);
    inForce = looked.now();
    Map<Optional<Tank>, List<ThresholdVersion>> all = new LinkedHashMap<>();
    List<Optional<Tank>> scopes = new ArrayList<>();
    scopes.add(Optional.empty());
    looked.tanks().forEach(tank -> scopes.add(Optional.of(tank)));
    for (Optional<Tank> each : scopes) {
      all.put(
          each,
          looked.versions().stream()
              .filter(version -> version.tank().equals(each.map(Tank::id)))
              .toList());
    }
    versions = all;
    scope.getItems().setAll(scopes);
    scope.setValue(
        scopes.stream()
            .filter(each -> each.map(Tank::id).equals(chosen.map(Tank::id)))
            .findFirst()
            .orElse(Optional.empty()));
    show();
  }

  private Optional<Tank> chosen() {
    return Optional.ofNullable(scope.getValue()).flatMap(tank -> tank);
  }

  private Thresholds now() {
    return chosen().map(tank -> inForce.of(tank.id())).orElse(inForce.site());
  }

  private void show() {
    reasons.getChildren().clear();
    table.show(now());
    boolean may = Rights.mayDo(by.get().session().roles(), Permission.SET_RULES);
    if (may) {
      sign.allow();
    } else {
      sign.refuse(screen.say("watch.thresholds.not-yours"));
    }
    List<ThresholdVersion> own = versions.getOrDefault(scope.getValue(), List.of());
    Card card =
        Card.named(screen.texts(), "watch.thresholds.title")
            .right(badge(own))
            .content(
                Row.line(12, Labels.of(screen.say("watch.thresholds.scope"), "muted"), scope),
                Labels.wrapped(about(own), "caption"),
                table,
                reasons,
                Row.line(12, Row.space(), sign));
    place.getChildren().setAll(card, history(own));
  }

  private Badge badge(List<ThresholdVersion> own) {
    return own.isEmpty()
        ? new Badge(State.LACKING, screen.say("watch.thresholds.to-verify"))
        : Badge.quiet(State.NORMAL, screen.say("watch.thresholds.version", own.getLast().number()));
  }

  private String about(List<ThresholdVersion> own) {
    if (!own.isEmpty()) {
      return screen.say("watch.thresholds.about.signed");
    }
    return screen.say(
        chosen().isPresent() ? "watch.thresholds.about.site" : "watch.thresholds.about.proposed");
  }

  /** Newest first; what a version changed is said with both values. */
  private Card history(List<ThresholdVersion> own) {
    List<Node> rows = new ArrayList<>();
    for (int at = own.size() - 1; at >= 0; at--) {
      ThresholdVersion version = own.get(at);
      Thresholds before = at > 0 ? own.get(at - 1).thresholds() : SiteThresholds.PROPOSED.site();
      int changes = ThresholdChange.between(before, version.thresholds()).size();
      rows.add(
          Row.of(
              Row.twoLines(
                  Labels.strong(
                      screen.say(
                          "watch.thresholds.history.line",
                          version.number(),
                          screen.texts().formats().dayHour(version.from()))),
                  Labels.wrapped(
                      screen.say(
                          "watch.thresholds.history.more",
                          String.join(", ", version.signers()),
                          changes,
                          version.reason()),
                      "caption"))));
    }
    if (rows.isEmpty()) {
      rows.add(Labels.of(screen.say("watch.thresholds.history.none"), "caption", "card-row"));
    }
    return Card.named(screen.texts(), "watch.thresholds.history").rows(rows.toArray(Node[]::new));
  }

  private void ask() {
    Optional<Thresholds> typed = table.typed(now());
    reasons.getChildren().clear();
    if (typed.isEmpty()) {
      reasons
          .getChildren()
          .add(Notice.of(State.REFUSED, screen.say("watch.thresholds.no-number"), ""));
      return;
    }
    List<Refusal> wrong = ThresholdBook.wrong(typed.get());
    wrong.forEach(
        one ->
            reasons
                .getChildren()
                .add(Notice.of(State.REFUSED, screen.texts().say(one), screen.texts().todo(one))));
    if (!wrong.isEmpty()) {
      return;
    }
    int changes = ThresholdChange.between(now(), typed.get()).size();
    SignaturePanel.<ThresholdVersion>open(
        screen,
        new SignaturePanel.ToSign(
            screen.say("watch.thresholds.sign.title"),
            screen.say("watch.thresholds.sign.about", named(scope.getValue())),
            List.of(
                screen.say("watch.thresholds.sign.changes", changes),
                screen.say("watch.thresholds.sign.at-once")),
            List.of(
                screen.say("watch.thresholds.sign.first"),
                screen.say("watch.thresholds.sign.second")),
            "watch.thresholds.sign",
            SignaturePanel.Remark.REQUIRED),
        given -> sign(typed.get(), given),
        signed -> {
          screen.notices().done(screen.say("watch.thresholds.signed", signed.number()));
          shown();
        });
  }

  private Outcome<ThresholdVersion> sign(Thresholds typed, SignaturePanel.Given given) {
    By now = by.get();
    By reasoned = new By(now.session(), now.at(), new Reason(given.remark()));
    ToSign what = ThresholdBook.toSign(chosen().map(Tank::id), typed);
    return pledge(given.signed().getFirst(), what, now)
        .then(
            first ->
                pledge(given.signed().getLast(), what.asSecond(), now)
                    .then(second -> signing.together(first, second)))
        .then(both -> book.change(reasoned, chosen().map(Tank::id), typed, both));
  }

  private Outcome<Pledge> pledge(SignaturePanel.Signed signed, ToSign what, By now) {
    return signing.pledge(new Credentials(signed.login(), signed.password()), what, now.at());
  }

  private String named(Optional<Tank> tank) {
    return tank == null
        ? ""
        : tank.map(Tank::name).orElse(screen.say("watch.thresholds.scope.all"));
  }

  /** The table, for tests. */
  ThresholdTable table() {
    return table;
  }

  /** Shows a scope by its name. */
  private final class Named extends StringConverter<Optional<Tank>> {
    @Override
    public String toString(Optional<Tank> tank) {
      return named(tank);
    }

    @Override
    public Optional<Tank> fromString(String name) {
      throw new UnsupportedOperationException("scopes are chosen, not typed");
    }
  }
}
