package org.givre.app.settings;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Pledge;
import org.givre.access.ToSign;
import org.givre.custody.MoveSigning;
import org.givre.dispensing.RegisterSource;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SignaturePanel;
import org.givre.fx.State;
import org.givre.kernel.Outcome;

/** Rules that the texts leave to the site; a change is signed by two persons. */
final class RulesCard {

  private final Screen screen;
  private final SettingsDesk desk;
  private final Field<TextField> proofGap;
  private final Field<ComboBox<MoveSigning.Signers>> moves;
  private final Field<TextField> warn;
  private final Field<TextField> deviation;
  private final Field<ComboBox<RegisterSource>> register;
  private final VBox reasons = new VBox(8);
  private final Card card;

  RulesCard(Screen screen, SettingsDesk desk) {
    this.screen = screen;
    this.desk = desk;
    proofGap = Field.text(screen.texts(), "settings.rule.proof-gap");
    proofGap.control().setId("proof-gap");
    moves = new Field<>(screen.texts(), "settings.rule.moves", signers());
    warn = Field.text(screen.texts(), "settings.rule.exposure-warn");
    warn.control().setId("exposure-warn");
    deviation = Field.text(screen.texts(), "settings.rule.exposure-deviation");
    deviation.control().setId("exposure-deviation");
    register = new Field<>(screen.texts(), "settings.rule.register", sources(screen));
    Button act = Buttons.plain(screen.texts(), "settings.rules.change", "fth-shield", this::ask);
    act.setId("change-rules");
    card =
        Card.named(screen.texts(), "settings.rules")
            .content(
                new FormGrid(3).add(proofGap, moves, register, warn, deviation),
                screen.texts().on(Labels.wrapped("", "caption"), "settings.rules.why"),
                reasons,
                Row.line(12, Row.space(), act));
  }

  private static ComboBox<RegisterSource> sources(Screen screen) {
    ComboBox<RegisterSource> box = new ComboBox<>();
    box.setId("register-source");
    box.getItems().setAll(RegisterSource.values());
    screen
        .texts()
        .live(
            () ->
                box.setConverter(
                    new StringConverter<>() {
                      @Override
                      public String toString(RegisterSource source) {
                        return source == null
                            ? ""
                            : screen.say(
                                "settings.register." + source.name().toLowerCase(Locale.ROOT));
                      }

                      @Override
                      public RegisterSource fromString(String text) {
                        return null;
                      }
                    }));
    return box;
  }

  Node view() {
    return card;
  }

  void show(SiteRules rules) {
    proofGap.control().setText(String.valueOf(rules.proofGap().toMinutes()));
    moves.control().setValue(rules.moves());
    warn.control().setText(String.valueOf(rules.exposureWarn().toMinutes()));
    deviation.control().setText(String.valueOf(rules.exposureDeviation().toMinutes()));
    register.control().setValue(rules.register());
  }

  private ComboBox<MoveSigning.Signers> signers() {
    ComboBox<MoveSigning.Signers> box = new ComboBox<>();
    box.getItems().setAll(MoveSigning.Signers.values());
    box.setId("move-signers");
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(MoveSigning.Signers one) {
            return one == null ? "" : screen.say("settings.rule.moves." + one.name());
          }

          @Override
          public MoveSigning.Signers fromString(String text) {
            return box.getValue();
          }
        });
    return box;
  }

  private SiteRules typed() {
    return new SiteRules(
        Duration.ofMinutes(number(proofGap)),
        moves.control().getValue(),
        Duration.ofMinutes(number(warn)),
        Duration.ofMinutes(number(deviation)),
        register.control().getValue());
  }

  /** What is no number becomes one that the bounds refuse. */
  private static long number(Field<TextField> field) {
    String text = field.control().getText().strip();
    return text.matches("\\d{1,6}") ? Long.parseLong(text) : -1;
  }

  private void ask() {
    SiteRules rules = typed();
    var refusals = SettingsActs.outOfBounds(rules);
    reasons
        .getChildren()
        .setAll(
            refusals.stream()
                .map(
                    one ->
                        Notice.of(State.REFUSED, screen.texts().say(one), screen.texts().todo(one)))
                .toList());
    if (!refusals.isEmpty()) {
      return;
    }
    SignaturePanel.<SiteRules>open(
        screen,
        new SignaturePanel.ToSign(
            screen.say("settings.rules.title"),
            screen.say("settings.rules"),
            List.of(
                screen.say("settings.rules.then", rules.proofGap().toMinutes()),
                screen.say("settings.rules.moves." + rules.moves().name()),
                screen.say(
                    "settings.rules.then.exposure",
                    rules.exposureWarn().toMinutes(),
                    rules.exposureDeviation().toMinutes()),
                screen.say(
                    "settings.rules.then.register."
                        + rules.register().name().toLowerCase(Locale.ROOT))),
            List.of(screen.say("settings.rules.first"), screen.say("settings.rules.second")),
            "settings.rules.act",
            SignaturePanel.Remark.NONE),
        given -> sign(rules, given),
        signed -> {
          screen.notices().done(screen.say("settings.saved"));
          show(signed);
        });
  }

  private Outcome<SiteRules> sign(SiteRules rules, SignaturePanel.Given given) {
    By by = desk.by().get();
    ToSign what = SettingsActs.toSign(rules);
    return pledge(given.signed().getFirst(), what, by)
        .then(
            first ->
                pledge(given.signed().getLast(), what.asSecond(), by)
                    .then(second -> desk.signing().together(first, second)))
        .then(both -> desk.acts().changeRules(by, rules, both));
  }

  private Outcome<Pledge> pledge(SignaturePanel.Signed signed, ToSign what, By by) {
    return desk.signing().pledge(new Credentials(signed.login(), signed.password()), what, by.at());
  }
}
