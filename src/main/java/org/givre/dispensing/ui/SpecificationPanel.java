package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.givre.access.Part;
import org.givre.custody.LotId;
import org.givre.dispensing.Papers;
import org.givre.dispensing.ReleaseDossier;
import org.givre.dispensing.SpecificationFinding;
import org.givre.dispensing.SpecificationFinding.OutOfSpecification;
import org.givre.fx.Field;
import org.givre.fx.Screen;

/**
 * The certificate read against the specification: conform, or out of specification with a file of
 * its own that fills piece by piece, until a pharmacist and a second person decide.
 */
final class SpecificationPanel {

  private final Screen screen;
  private final TreatingDesk desk;
  private final ReleaseDossier dossier;
  private final Runnable again;
  private final List<Field<TextField>> pieces = new ArrayList<>();

  SpecificationPanel(Screen screen, TreatingDesk desk, ReleaseDossier dossier, Runnable again) {
    this.screen = screen;
    this.desk = desk;
    this.dossier = dossier;
    this.again = again;
  }

  private LotId lot() {
    return dossier.lot().id();
  }

  private Papers papers() {
    return desk.acts().papers();
  }

  void conform() {
    Field<TextField> parameters = Field.text(screen.texts(), "dispensing.parameters");
    parameters.control().setId("parameters");
    ActPanel.open(
        screen,
        new ActPanel.Head(
            screen.say("dispensing.specification.title"),
            screen.say("dispensing.specification.about"),
            "dispensing.specification.act"),
        List.of(parameters),
        () ->
            papers()
                .specification(
                    desk.by(),
                    lot(),
                    SpecificationFinding.Result.CONFORM,
                    ConditionsCard.number(parameters.control().getText()),
                    OutOfSpecification.NONE),
        done -> again.run());
  }

  /** Fills the file; once it is complete, two persons decide. */
  void outOfSpecification() {
    screen.tasks().run(() -> papers().specification(lot())).done(this::fill).start();
  }

  private void fill(Optional<SpecificationFinding> last) {
    OutOfSpecification file =
        last.filter(f -> f.result() == SpecificationFinding.Result.OUT_OF_SPECIFICATION)
            .map(SpecificationFinding::file)
            .orElse(OutOfSpecification.NONE);
    pieces.clear();
    piece("parameter", file.parameter());
    piece("value", file.value());
    piece("specification", file.specification());
    piece("letter", file.companyLetter());
    piece("physician", file.physicianDecision());
    piece("informed", file.patientInformed());
    piece("pharmacist", file.pharmacistDecision());
    piece("notification", file.notification());
    if (file.isComplete()) {
      decide();
      return;
    }
    ActPanel.open(
        screen,
        new ActPanel.Head(
            screen.say("dispensing.oos.title"),
            screen.say("dispensing.oos.about", dossier.lot().number()),
            "dispensing.oos.keep"),
        new ArrayList<Node>(pieces),
        () ->
            papers()
                .specification(
                    desk.by(), lot(), SpecificationFinding.Result.OUT_OF_SPECIFICATION, 0, typed()),
        done -> again.run());
  }

  private void piece(String key, String text) {
    Field<TextField> field = Field.text(screen.texts(), "dispensing.oos." + key);
    field.control().setId("oos-" + key);
    field.control().setText(text);
    pieces.add(field);
  }

  private OutOfSpecification typed() {
    List<String> texts = pieces.stream().map(p -> p.control().getText().strip()).toList();
    return new OutOfSpecification(
        texts.get(0),
        texts.get(1),
        texts.get(2),
        texts.get(3),
        texts.get(4),
        texts.get(5),
        texts.get(6),
        texts.get(7));
  }

  private void decide() {
    TwoSigners.Words words =
        new TwoSigners.Words(
            screen.say("dispensing.oos.decide.title"),
            screen.say("dispensing.oos.about", dossier.lot().number()),
            List.of(screen.say("dispensing.oos.after.1"), screen.say("dispensing.oos.after.2")),
            new ArrayList<Node>(pieces),
            screen.say("dispensing.sign.pharmacist"),
            screen.say("dispensing.sign.second"),
            screen.say("dispensing.sign.second.hint"),
            "dispensing.oos.decide");
    TwoSigners.open(
        screen,
        new TwoSigners.With(desk.signing(), desk.ticker()),
        words,
        () -> papers().toDecide(lot(), typed(), Part.FIRST),
        both -> papers().decide(desk.by(), lot(), typed(), both),
        done -> again.run());
  }
}
