package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import org.givre.access.AccountLocked;
import org.givre.access.Credentials;
import org.givre.access.WrongPassword;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitNow;
import org.givre.custody.WhyMissing;
import org.givre.deviation.Deviation;
import org.givre.deviation.DeviationLacksWords;
import org.givre.deviation.EffectNotChosen;
import org.givre.dispensing.ReleaseDossier;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Labels;
import org.givre.fx.Screen;
import org.givre.fx.SecretField;
import org.givre.fx.SidePanel;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;

/** The ways out of what blocks a release: a deviation is closed, a quarantine is lifted. */
final class Unblocking {

  private final Screen screen;
  private final TreatingDesk desk;
  private final ReleaseDossier dossier;
  private final Runnable again;

  Unblocking(Screen screen, TreatingDesk desk, ReleaseDossier dossier, Runnable again) {
    this.screen = screen;
    this.desk = desk;
    this.dossier = dossier;
    this.again = again;
  }

  /** One of each at most: the dossier is shown again after the act, with what then remains. */
  List<Hyperlink> links() {
    List<Hyperlink> links = new ArrayList<>();
    dossier.units().stream()
        .filter(UnitNow::isQuarantined)
        .findFirst()
        .map(unit -> link("lift", screen.say("dispensing.lift.act"), () -> lift(unit)))
        .ifPresent(links::add);
    dossier.deviations().stream()
        .filter(Deviation::isOpen)
        .findFirst()
        .map(open -> link("close", said("dispensing.close.named", open), () -> close(open)))
        .ifPresent(links::add);
    return links;
  }

  private Hyperlink link(String act, String whole, Runnable open) {
    Hyperlink link = Buttons.link(screen.texts(), "dispensing." + act, open);
    link.setId("unblock-" + act);
    link.setAccessibleText(whole);
    return link;
  }

  private String said(String key, Deviation deviation) {
    return screen.say(key, Integer.toString(deviation.number()));
  }

  private void close(Deviation deviation) {
    ComboBox<Deviation.Effect> effects = new ComboBox<>();
    effects.getItems().setAll(Deviation.Effect.values());
    effects.setConverter(new EffectNames(screen));
    effects.setId("effect");
    Field<ComboBox<Deviation.Effect>> effect =
        new Field<>(screen.texts(), "dispensing.close.effect", effects);
    Field<TextField> decision = Field.text(screen.texts(), "dispensing.close.decision");
    decision.control().setId("decision");
    List<Node> content = new ArrayList<>(happened(deviation));
    content.add(effect);
    content.add(decision);
    ActPanel.open(
        screen,
        new ActPanel.Head(
            said("dispensing.close.title", deviation),
            screen.say(
                "dispensing.close.about",
                screen.say("deviation.kind." + deviation.report().kind().key()),
                screen.texts().formats().longDayHour(deviation.report().happened())),
            "dispensing.close.act"),
        new ActPanel.Form(
            content, Map.of(EffectNotChosen.class, effect, DeviationLacksWords.class, decision)),
        () -> closed(deviation, effects.getValue(), decision.control().getText()),
        done -> {
          screen.notices().done(said("dispensing.close.done", done));
          again.run();
        });
  }

  private List<Node> happened(Deviation deviation) {
    List<Node> said = new ArrayList<>();
    said.add(Labels.heading(screen.say("dispensing.close.happened")));
    said.add(Labels.wrapped(deviation.report().what()));
    String action = deviation.report().immediateAction();
    if (!action.isEmpty()) {
      said.add(Labels.wrapped(screen.say("dispensing.close.at-once", action), "muted"));
    }
    said.add(
        SidePanel.afterwards(
            screen.say("dispensing.close.afterwards"),
            List.of(
                screen.say("dispensing.close.after.1"), screen.say("dispensing.close.after.2"))));
    return said;
  }

  private Outcome<Deviation> closed(Deviation deviation, Deviation.Effect effect, String decision) {
    List<Refusal> lacks = new ArrayList<>();
    if (effect == null) {
      lacks.add(new EffectNotChosen());
      if (decision.isBlank()) {
        lacks.add(new DeviationLacksWords());
      }
    }
    return lacks.isEmpty()
        ? desk.acts().deviations().close(desk.by(), deviation.id(), effect, decision)
        : Outcome.refused(lacks);
  }

  private void lift(UnitNow unit) {
    Field<TextField> evidence = Field.text(screen.texts(), "dispensing.lift.evidence");
    Field<TextField> login = Field.who(screen.texts());
    SecretField password = new SecretField(screen.texts()).named("lift-password");
    evidence.control().setId("evidence");
    login.control().setId("lift-login");
    ActPanel.open(
        screen,
        new ActPanel.Head(screen.say("dispensing.lift.act"), about(unit), "dispensing.lift.act"),
        new ActPanel.Form(
            List.of(
                SidePanel.afterwards(
                    screen.say("fx.sign.afterwards"),
                    List.of(
                        screen.say("dispensing.lift.after.1"),
                        screen.say("dispensing.lift.after.2"))),
                evidence,
                login,
                password),
            Map.of(
                WhyMissing.class,
                evidence,
                WrongPassword.class,
                password.password(),
                AccountLocked.class,
                login)),
        () -> {
          try (Credentials who = new Credentials(login.control().getText(), password.typed())) {
            return lifted(unit, evidence.control().getText(), who);
          }
        },
        done -> {
          screen.notices().done(screen.say("dispensing.lift.done", about(unit)));
          again.run();
        });
  }

  /** Nothing is asked of the signature before there is something to sign. */
  private Outcome<UnitNow> lifted(UnitNow unit, String evidence, Credentials who) {
    return evidence.isBlank()
        ? Outcome.refused(new WhyMissing(UnitMove.LIFT))
        : desk.signing()
            .pledge(who, desk.acts().quarantine().toSign(unit, evidence), desk.ticker().now())
            .then(
                pledge ->
                    desk.acts().quarantine().lift(desk.by(evidence), unit.id(), evidence, pledge));
  }

  private String about(UnitNow unit) {
    return screen.say(
        "dispensing.lift.about",
        dossier.sheet().name(),
        Integer.toString(unit.unit().content().n()),
        dossier.patient().displayName());
  }
}
