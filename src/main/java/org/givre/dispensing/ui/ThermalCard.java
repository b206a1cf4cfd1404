package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.access.Pledge;
import org.givre.access.ToSign;
import org.givre.custody.UnitId;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.CurveCanvas;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.fx.Target;
import org.givre.kernel.Outcome;
import org.givre.measure.CurvePlan;
import org.givre.thermal.Excursion;
import org.givre.thermal.Judgement;
import org.givre.thermal.RecordedGap;
import org.givre.thermal.ThermalRecord;
import org.givre.thermal.Verdict;

/** How cold the units were: the verdict, the curve, and what nobody measured. */
final class ThermalCard {

  private static final double LEAST = -200;
  private static final double MOST = -140;
  private static final double ROOM_ABOVE_LIMIT = 10;

  private final Screen screen;
  private final TreatingDesk desk;
  private final TreatingBook.Dossier shown;
  private final Runnable again;
  private final Said said;

  ThermalCard(Screen screen, TreatingDesk desk, TreatingBook.Dossier shown, Runnable again) {
    this.screen = screen;
    this.desk = desk;
    this.shown = shown;
    this.again = again;
    this.said = new Said(screen.texts());
  }

  Card card() {
    List<Node> content = new ArrayList<>();
    for (ThermalRecord record : shown.dossier().thermal()) {
      content.add(verdict(record));
      if (content.size() == 1) {
        shown.curve().ifPresent(plan -> content.add(curve(plan, record)));
      }
      content.addAll(figures(record));
      content.addAll(acts(record));
    }
    return new Card().content(content.toArray(new Node[0]));
  }

  private HBox verdict(ThermalRecord record) {
    State state =
        switch (record.verdict()) {
          case Verdict.Conform v -> State.DONE;
          case Verdict.ConformWithJudgedGaps v -> State.DONE;
          case Verdict.ConformSinceTakeOver v -> State.DONE;
          case Verdict.AboveLimit v -> v.allowsRelease() ? State.ATTENTION : State.CRITICAL;
          case Verdict.NotProvable v -> State.UNKNOWN;
        };
    HBox line =
        Row.line(10, new StateShape(state, 20), Labels.of(said.verdict(record), "card-name"));
    line.setId("thermal-verdict");
    return line;
  }

  private Node curve(CurvePlan plan, ThermalRecord record) {
    CurveCanvas canvas = new CurveCanvas(screen.look(), CurveCanvas.Style.CARD);
    canvas.setPrefHeight(140);
    double most = Math.max(MOST, record.limit().value().degrees() + ROOM_ABOVE_LIMIT);
    canvas.show(plan, new CurveCanvas.Scale(LEAST, most), screen.texts().formats());
    canvas.setAccessibleText(
        screen.say(
            "thermal.curve", screen.texts().formats().limit(record.limit().value().degrees())));
    return canvas;
  }

  private List<Node> figures(ThermalRecord record) {
    String warmest =
        record
            .warmest()
            .map(
                w ->
                    screen.say(
                        "thermal.warmest.at",
                        screen.texts().formats().celsius(w.value().degrees()),
                        screen.texts().formats().shortDayHour(w.at())))
            .orElse("—");
    String limit = screen.texts().formats().limit(record.limit().value().degrees());
    VBox unmeasured = new VBox(2, Labels.of(screen.say("thermal.unmeasured"), "muted"));
    for (String line : said.unmeasured(record)) {
      unmeasured.getChildren().add(new HBox(8, Labels.of("•"), Labels.wrapped(line)));
    }
    VBox all =
        new VBox(
            0,
            Row.pair(screen.say("thermal.warmest"), warmest),
            Row.pair(screen.say("thermal.above", limit), said.above(record.above().getFirst())),
            unmeasured);
    all.getStyleClass().add("thermal-figures");
    return List.of(all);
  }

  /** Each gap and excursion that waits for a pharmacist. */
  private List<Node> acts(ThermalRecord record) {
    List<Node> acts = new ArrayList<>();
    if (record.beforeBlocks()) {
      Hyperlink before =
          Buttons.link(
              screen.texts(),
              "thermal.before.go",
              () -> screen.nav().open(Target.of("before-givre", "unit", record.unit().toString())));
      before.setId("judge-before");
      acts.add(before);
    }
    for (RecordedGap gap : record.gaps()) {
      if (gap.blocks() && gap.judgement().isEmpty()) {
        acts.add(judge(gap(record.unit(), gap)));
      }
    }
    for (Excursion excursion : record.excursions()) {
      if (excursion.blocks() && excursion.clearance().isEmpty()) {
        acts.add(judge(excursion(record.unit(), excursion)));
      }
    }
    return acts;
  }

  /** One thing to judge: what is signed, and the act. */
  private record Waiting(
      String id, String linkKey, String title, String about, ToSign what, Act act) {

    /** The judgement, once signed. */
    interface Act {
      Outcome<Judgement> judge(By by, Pledge pharmacist);
    }
  }

  private Waiting gap(UnitId unit, RecordedGap gap) {
    Judgement.Effect none = Judgement.Effect.NO_EFFECT;
    return new Waiting(
        "judge-gap",
        "thermal.judge",
        screen.say("thermal.judge.title"),
        screen.texts().formats().duration(gap.span().length()),
        desk.acts().judgements().toSign(unit, gap, none),
        (by, pledge) -> desk.acts().judgements().judge(by, unit, gap, none, pledge));
  }

  private Waiting excursion(UnitId unit, Excursion excursion) {
    Judgement.Effect none = Judgement.Effect.NO_EFFECT;
    String warmest =
        screen.say(
            "thermal.warmest.at",
            screen.texts().formats().celsius(excursion.warmest().value().degrees()),
            screen.texts().formats().shortDayHour(excursion.warmest().at()));
    return new Waiting(
        "judge-excursion",
        "thermal.clear",
        screen.say("thermal.clear.title"),
        warmest,
        desk.acts().judgements().toSign(unit, excursion, none),
        (by, pledge) -> desk.acts().judgements().judge(by, unit, excursion, none, pledge));
  }

  private Hyperlink judge(Waiting waiting) {
    Hyperlink link = Buttons.link(screen.texts(), waiting.linkKey(), () -> open(waiting));
    link.setId(waiting.id());
    return link;
  }

  private void open(Waiting waiting) {
    OneSigner.open(
        screen,
        desk,
        new OneSigner.Words(
            waiting.title(),
            waiting.about(),
            List.of(screen.say("thermal.judge.effect")),
            waiting.linkKey()),
        waiting.what(),
        waiting.act()::judge,
        done -> again.run());
  }
}
