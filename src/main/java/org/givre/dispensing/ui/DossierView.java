package org.givre.dispensing.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.access.Part;
import org.givre.dispensing.ReleaseDossier;
import org.givre.dispensing.Released;
import org.givre.fx.ActButton;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.patient.Sex;

/** The dossier of one release: what it needs, how cold the unit was, and the two signatures. */
final class DossierView {

  private static final double UNDER_PANEL = 408;

  private final Screen screen;
  private final TreatingDesk desk;
  private final TreatingBook.Dossier shown;
  private final ReleaseDossier dossier;
  private final Runnable again;
  private final Said said;

  DossierView(Screen screen, TreatingDesk desk, TreatingBook.Dossier shown, Runnable again) {
    this.screen = screen;
    this.desk = desk;
    this.shown = shown;
    this.dossier = shown.dossier();
    this.again = again;
    this.said = new Said(screen.texts());
  }

  private String name() {
    return dossier.sheet().name() + ", " + dossier.patient().displayName();
  }

  void show(PageFrame frame, Hyperlink up) {
    Button release = Buttons.primary(screen.texts(), releaseKey(), "fth-shield", this::release);
    release.setId("release");
    ActButton act = new ActButton(release);
    long lacking = dossier.refusals().size();
    if (!dossier.isComplete()) {
      act.refuse(screen.say("dispensing.release.lacking", lacking));
    }
    frame
        .way(up, screen.say("dispensing.dossier"))
        .title(screen.say("dispensing.release"))
        .line(name())
        .acts(act);
    frame.scrolling(content());
  }

  private String releaseKey() {
    return switch (dossier.sheet().container()) {
      case BAG ->
          dossier.units().size() == 1 ? "dispensing.release.bag" : "dispensing.release.bags";
      case VIAL -> "dispensing.release.vials";
    };
  }

  /** What is signed stays in sight: the panel covers the third column only. */
  private Region content() {
    Card conditions = new ConditionsCard(screen, desk, shown, again).card();
    Card thermal = new ThermalCard(screen, desk, shown, again).card();
    for (Card card : List.of(conditions, thermal)) {
      HBox.setHgrow(card, Priority.ALWAYS);
      card.setMinWidth(300);
      card.setPrefWidth(344);
      card.setMaxWidth(Double.MAX_VALUE);
    }
    VBox third = new VBox(12, remains());
    third.setMinWidth(UNDER_PANEL);
    third.setPrefWidth(UNDER_PANEL);
    return new VBox(12, head(), new HBox(12, conditions, thermal, third));
  }

  private Card head() {
    HBox line =
        new HBox(
            24,
            column(
                screen.say(patientKey()),
                dossier.patient().displayName(),
                screen.say(
                    bornKey(),
                    screen.texts().formats().day(dossier.patient().birthDate()),
                    dossier.patient().ipp())),
            column(
                screen.say("dispensing.product"),
                dossier.sheet().name() + ", " + said.units(dossier),
                screen.say("dispensing.lot-place", dossier.lot().number(), shown.place())),
            column(screen.say("dispensing.infusion-planned"), infusion(), ward()));
    line.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
    Region under = new Region();
    under.setMinWidth(UNDER_PANEL);
    line.getChildren().add(under);
    line.getStyleClass().add("treating-head");
    return new Card().rows(line);
  }

  private String patientKey() {
    return dossier.patient().sex() == Sex.FEMALE
        ? "dispensing.patient.female"
        : "dispensing.patient.male";
  }

  private String bornKey() {
    return switch (dossier.patient().sex()) {
      case FEMALE -> "dispensing.born.female";
      case MALE -> "dispensing.born.male";
      case UNKNOWN -> "dispensing.born.unknown";
    };
  }

  private String infusion() {
    Optional<Instant> at = dossier.prescription().flatMap(p -> p.text().infusion());
    return at.map(i -> screen.texts().formats().longDayHour(i))
        .orElse(screen.say("dispensing.not-planned"));
  }

  private String ward() {
    return dossier.prescription().map(p -> p.text().ward()).orElse("");
  }

  private static VBox column(String caption, String value, String detail) {
    VBox column =
        new VBox(
            1,
            Labels.caption(caption),
            Labels.of(value, "strong", "card-name"),
            Labels.caption(detail));
    column.setPrefWidth(200);
    return column;
  }

  /** What will still be asked between the release and the ward. */
  private Card remains() {
    Card card = Card.named(screen.texts(), "dispensing.remains");
    Node device =
        Row.of(
            Row.twoLines(
                Labels.body(screen.say(deviceKey())),
                Labels.caption(screen.say("dispensing.remains.device.when"))));
    Node container =
        Row.of(
            Row.twoLines(
                Labels.body(screen.say("dispensing.remains.container")),
                Labels.caption(screen.say("dispensing.remains.container.when"))));
    Node number =
        Row.of(
            Row.twoLines(
                Labels.body(screen.say("dispensing.remains.register")),
                Labels.caption(screen.say("dispensing.remains.register.when"))));
    number.getStyleClass().add("last");
    return card.rows(device, container, number);
  }

  private String deviceKey() {
    return dossier.sheet().thaw().needsDevice()
        ? "dispensing.remains.device"
        : "dispensing.remains.no-device";
  }

  private void release() {
    TwoSigners.Words words =
        new TwoSigners.Words(
            screen.say("dispensing.release.title", name()),
            screen.say("dispensing.release.about", dossier.lot().number(), said.units(dossier)),
            List.of(
                screen.say("dispensing.release.after.1"),
                screen.say("dispensing.release.after.2"),
                screen.say("dispensing.release.after.3")),
            List.of(),
            screen.say("dispensing.sign.pharmacist"),
            screen.say("dispensing.sign.second"),
            screen.say("dispensing.sign.second.hint"),
            releaseKey());
    TwoSigners.open(
        screen,
        new TwoSigners.With(desk.signing(), desk.ticker()),
        words,
        () -> desk.acts().release().toSign(dossier, Part.FIRST),
        both -> desk.acts().release().sign(desk.by(), dossier, both),
        this::released);
  }

  private void released(Released released) {
    screen.notices().done(screen.say("dispensing.release.done", name(), released.sheetNumber()));
    again.run();
  }
}
