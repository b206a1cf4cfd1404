package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.dispensing.ControlPoint;
import org.givre.dispensing.ReceptionFile;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.StepList;
import org.givre.label.Scan;
import org.givre.words.Formats;

/** One arrival: its steps at the left, the step at hand at the right. */
final class ArrivalPane {

  private static final double STEPS = 228;

  private final StepFrame frame;
  private final ReceptionProgress shown;
  private final StepPane pane;

  ArrivalPane(StepFrame frame, ReceptionProgress shown) {
    this.frame = frame;
    this.shown = shown;
    this.pane = pane(frame, shown);
  }

  StepPane pane() {
    return pane;
  }

  boolean scanned(Scan scan) {
    return pane.scanned(scan);
  }

  private static StepPane pane(StepFrame frame, ReceptionProgress step) {
    return switch (step) {
      case SHIPMENT -> new ShipmentStep(frame);
      case SEALS ->
          new ControlsStep(
              frame, step.key(), ControlPoint.SEALS, ControlPoint.UPRIGHT, ControlPoint.SHOCKS);
      case LOGGER -> new LoggerStep(frame);
      case DOCUMENTS -> new DocumentsStep(frame);
      case TANK -> new TankStep(frame);
      case OPENING -> new OpeningStep(frame);
      case DECISION, SIGNATURES -> new DecisionStep(frame);
    };
  }

  void show(PageFrame page, Hyperlink back) {
    Arrival arrival = frame.arrival();
    String number = arrival.file().decided().map(ReceptionFile.Decided::sheetNumber).orElse("");
    page.way(back, number.isEmpty() ? arrival.order().number() : number)
        .title(arrival.product().name() + ", " + arrival.patient())
        .line(line(arrival));
    Region right = pane.view();
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox both = new HBox(16, steps(), scrolled(right));
    both.getStyleClass().add("arrival");
    page.content(both);
  }

  private String line(Arrival arrival) {
    Formats formats = frame.screen().texts().formats();
    return arrival
        .file()
        .decided()
        .map(decided -> frame.say("reception.line.done", formats.dayHour(decided.at())))
        .orElseGet(
            () ->
                frame.say(
                    "reception.line",
                    shown.ordinal() + 1,
                    frame.say(shown.key()).toLowerCase(frame.screen().texts().now().locale())));
  }

  private static Region scrolled(Region right) {
    var scroll = PageFrame.scroll(right);
    scroll.setFitToHeight(true);
    return scroll;
  }

  private Region steps() {
    StepList list = new StepList();
    List<StepList.Step> steps = new ArrayList<>();
    for (ReceptionProgress step : ReceptionProgress.values()) {
      steps.add(new StepList.Step(stage(step), frame.say(step.key()), found(step)));
    }
    list.show(steps);
    list.onChoice(at -> frame.page().show(ReceptionProgress.values()[at]));
    VBox.setVgrow(list, Priority.ALWAYS);
    var note = Labels.wrapped(frame.say("reception.note"), "caption", "steps-note");
    VBox column = new VBox(list, Row.space(), note);
    column.setAlignment(Pos.TOP_LEFT);
    Card card = new Card();
    card.rows(column);
    VBox.setVgrow(column, Priority.ALWAYS);
    card.setMinWidth(STEPS);
    card.setPrefWidth(STEPS);
    card.setMaxWidth(STEPS);
    return card;
  }

  private StepList.Stage stage(ReceptionProgress step) {
    if (step == shown && frame.arrival().file().decided().isEmpty()) {
      return StepList.Stage.NOW;
    }
    return step.isDone(frame.arrival().seen()) ? StepList.Stage.DONE : StepList.Stage.TO_COME;
  }

  /** What was found, or what the step asks for. */
  private String found(ReceptionProgress step) {
    ReceptionFile file = frame.arrival().file();
    Formats formats = frame.screen().texts().formats();
    return switch (step) {
      case SHIPMENT ->
          frame.say(
              "reception.found.shipment",
              file.shipment().shipper(),
              formats.hour(file.shipment().arrived()));
      case SEALS -> control(ControlPoint.SEALS, step);
      case LOGGER -> control(ControlPoint.TEMPERATURE_RECORD, step);
      case DOCUMENTS -> frame.say("reception.found.documents", file.attachments().size());
      case TANK -> places(step);
      case OPENING -> frame.say("reception.asks.opening");
      case DECISION -> decision();
      case SIGNATURES -> frame.say("reception.asks.signatures");
    };
  }

  private String control(ControlPoint point, ReceptionProgress step) {
    return frame
        .arrival()
        .file()
        .control(point)
        .map(
            control ->
                control.found().isEmpty()
                    ? frame.say("reception." + finding(control.finding().name()))
                    : control.found())
        .orElse(asks(step));
  }

  private static String finding(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private String asks(ReceptionProgress step) {
    return frame.say("reception.asks." + step.name().toLowerCase(java.util.Locale.ROOT));
  }

  private String places(ReceptionProgress step) {
    List<String> held =
        frame.arrival().lines().stream()
            .flatMap(line -> line.held().or(line::stands).stream())
            .map(Arrival.Spot::name)
            .toList();
    return held.isEmpty() ? asks(step) : String.join(" · ", held);
  }

  private String decision() {
    return frame
        .arrival()
        .file()
        .decided()
        .map(d -> frame.say("reception.decision." + finding(d.decision().name())))
        .orElse(frame.say("reception.asks.decision"));
  }
}
