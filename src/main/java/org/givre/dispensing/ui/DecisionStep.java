package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Part;
import org.givre.access.Pledge;
import org.givre.access.TwoPersons;
import org.givre.dispensing.ControlPoint;
import org.givre.dispensing.ReceptionDecision;
import org.givre.dispensing.ReceptionFile;
import org.givre.fx.ActButton;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Row;
import org.givre.fx.SegmentedBar;
import org.givre.fx.SignaturePanel;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.fx.Target;
import org.givre.fx.Texts;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;
import org.givre.kernel.Refusal;

/** Into the stock, into quarantine, or refused; two persons sign beside what they decide on. */
final class DecisionStep implements StepPane {

  private final StepFrame frame;
  private final Texts texts;
  private final VBox view = new VBox(12);
  private final VBox against = new VBox(8);
  private final ActButton sign;
  private ReceptionDecision chosen;

  DecisionStep(StepFrame frame) {
    this.frame = frame;
    this.texts = frame.screen().texts();
    Button act = Buttons.primary(texts, "reception.sign", "fth-shield", this::sign);
    act.setId("sign-decision");
    this.sign = new ActButton(act);
    ReceptionFile file = frame.arrival().file();
    if (file.decided().isPresent()) {
      view.getChildren().addAll(decided(file.decided().get()), ShipperBack.card(frame));
    } else {
      view.getChildren().addAll(controls(), choice(), against, Row.space(), foot());
      boolean differs = !file.identity().differing().isEmpty();
      choose(differs ? ReceptionDecision.QUARANTINED : ReceptionDecision.STOCKED);
    }
  }

  @Override
  public Region view() {
    return view;
  }

  /** What could only be looked at once the shipper was open. */
  private Node controls() {
    return new ControlsStep(
            frame,
            "reception.controls",
            ControlPoint.INTEGRITY,
            ControlPoint.APPEARANCE,
            ControlPoint.COUNT)
        .stayingHere()
        .view();
  }

  private Node decided(ReceptionFile.Decided decided) {
    String who =
        decided.signatures().first().displayName()
            + ", "
            + decided.signatures().second().displayName();
    VBox pairs = new VBox(4);
    pairs
        .getChildren()
        .addAll(
            Row.pair(
                frame.say("reception.decision"),
                frame.say("reception.decision." + key(decided.decision()))),
            Row.pair(frame.say("reception.decided.at"), texts.formats().dayHour(decided.at())),
            Row.pair(frame.say("reception.decided.by"), who),
            Row.pair(frame.say("reception.decided.sheet"), decided.sheetNumber()),
            next(decided));
    return Card.named(texts, "reception.step.decision").content(pairs);
  }

  /** What one goes to from here: the sheet to print, the label, the unit in its place. */
  private Node next(ReceptionFile.Decided decided) {
    Button sheet =
        Buttons.primary(
            texts,
            "reception.decided.see-sheet",
            "fth-file-text",
            () ->
                frame.screen().nav().open(Target.of("documents", "sheet", decided.sheetNumber())));
    sheet.setId("see-sheet");
    HBox acts = Row.line(8, Row.space());
    frame.arrival().lines().stream()
        .findFirst()
        .ifPresent(
            line -> {
              Button unit =
                  Buttons.plain(
                      texts,
                      "reception.decided.see-unit",
                      "fth-grid",
                      () ->
                          frame
                              .screen()
                              .nav()
                              .open(Target.of("stock", "unit", line.unit().id().toString())));
              unit.setId("see-unit");
              acts.getChildren().add(unit);
            });
    acts.getChildren().add(sheet);
    acts.getStyleClass().add("decided-acts");
    return acts;
  }

  private Node choice() {
    SegmentedBar<ReceptionDecision> bar = new SegmentedBar<>();
    for (ReceptionDecision decision : ReceptionDecision.values()) {
      bar.choice(decision, texts, "reception.decision." + key(decision));
    }
    bar.onChoice(this::choose);
    bar.setId("decision");
    boolean differs = !frame.arrival().file().identity().differing().isEmpty();
    bar.choose(differs ? ReceptionDecision.QUARANTINED : ReceptionDecision.STOCKED);
    HBox line =
        Row.line(
            16,
            Labels.strong(frame.say("reception.decision.ask")),
            bar,
            Labels.of(exposure(), "muted"));
    return Card.named(texts, "reception.step.decision").content(line);
  }

  private String exposure() {
    return frame
        .arrival()
        .file()
        .exposure()
        .map(
            out ->
                frame.say(
                    "reception.decision.exposure",
                    Exposure.of(out, frame.arrival().marks()).text()))
        .orElse(frame.say("reception.decision.no-exposure"));
  }

  private Node foot() {
    HBox foot = new HBox(sign);
    foot.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    return foot;
  }

  private void choose(ReceptionDecision decision) {
    chosen = decision;
    frame
        .screen()
        .tasks()
        .run(() -> frame.desk().reception().against(frame.arrival().file(), decision, withReason()))
        .done(refusals -> judged(decision, refusals))
        .start();
  }

  /** A reason is asked for in the signature panel: its absence is not held against anybody yet. */
  private By withReason() {
    Reason later = new Reason(frame.say("reception.decision"));
    return new By(frame.desk().session(), frame.desk().ticker().now(), later);
  }

  private void judged(ReceptionDecision decision, List<Refusal> refusals) {
    if (decision != chosen) {
      return;
    }
    against.getChildren().setAll(refusals.isEmpty() ? clear(decision) : lacking(refusals));
    if (refusals.isEmpty()) {
      sign.allow();
    } else {
      sign.refuse(frame.say("reception.decision.lacking", refusals.size()));
    }
  }

  private Node clear(ReceptionDecision decision) {
    return Notice.of(
        State.NORMAL,
        frame.say("reception.decision.clear." + key(decision)),
        frame.say("reception.decision.after." + key(decision)));
  }

  /** Everything at once, a line each, with what to do about it. */
  private Node lacking(List<Refusal> refusals) {
    List<Node> rows = new ArrayList<>();
    for (Refusal refusal : refusals) {
      rows.add(
          Row.of(
              new StateShape(State.LACKING, 16),
              Labels.strong(texts.say(refusal)),
              Labels.of(texts.todo(refusal), "muted"),
              Row.space()));
    }
    rows.getLast().getStyleClass().add("last");
    return new Card().edge(State.ATTENTION).rows(rows.toArray(new Node[0]));
  }

  private void sign() {
    ReceptionDecision decision = chosen;
    boolean reason = decision != ReceptionDecision.STOCKED;
    SignaturePanel.ToSign what =
        new SignaturePanel.ToSign(
            frame.say("reception.sign.title." + key(decision)),
            frame.arrival().product().name() + ", " + frame.arrival().patient(),
            List.of(frame.say("reception.decision.after." + key(decision))),
            List.of(frame.say("reception.sign.first"), frame.say("reception.sign.second")),
            "reception.sign." + key(decision),
            reason ? SignaturePanel.Remark.REQUIRED : SignaturePanel.Remark.NONE);
    Consumer<ReceptionFile> done =
        file -> {
          frame
              .screen()
              .notices()
              .done(frame.say("reception.signed." + key(decision), frame.arrival().patient()));
          frame.page().onward();
        };
    SignaturePanel.open(frame.screen(), what, given -> decide(decision, given), done);
  }

  private Outcome<ReceptionFile> decide(ReceptionDecision decision, SignaturePanel.Given given) {
    Outcome<Pledge> first = pledge(decision, Part.FIRST, given.signed().getFirst());
    Outcome<Pledge> second = pledge(decision, Part.SECOND, given.signed().getLast());
    List<Refusal> refusals = new ArrayList<>(first.refusals());
    refusals.addAll(second.refusals());
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Outcome<TwoPersons> both = frame.desk().signing().together(first.orThrow(), second.orThrow());
    return both.then(
        persons ->
            frame
                .desk()
                .reception()
                .decide(
                    new By(
                        frame.desk().session(),
                        frame.desk().ticker().now(),
                        new Reason(given.remark())),
                    frame.id(),
                    decision,
                    persons));
  }

  private Outcome<Pledge> pledge(
      ReceptionDecision decision, Part part, SignaturePanel.Signed signed) {
    return frame
        .desk()
        .signing()
        .pledge(
            new Credentials(signed.login(), signed.password()),
            frame.desk().reception().toSign(frame.arrival().file(), decision, part),
            frame.desk().ticker().now());
  }

  private static String key(ReceptionDecision decision) {
    return decision.name().toLowerCase(Locale.ROOT);
  }
}
