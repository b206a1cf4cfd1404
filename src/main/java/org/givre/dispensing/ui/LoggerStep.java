package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import org.givre.dispensing.ControlPoint;
import org.givre.dispensing.LoggerImport;
import org.givre.dispensing.ReceptionFile;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.kernel.Outcome;

/** The logger's file: taken in, its curve and verdict at once, while the shipper is closed. */
final class LoggerStep implements StepPane {

  private final StepFrame frame;
  private final ControlsStep controls;

  LoggerStep(StepFrame frame) {
    this.frame = frame;
    List<LoggerImport> taken = frame.arrival().file().lastLoggers();
    this.controls =
        new ControlsStep(
                frame,
                "reception.logger.points",
                ControlPoint.LOGGER,
                ControlPoint.TEMPERATURE_RECORD)
            .after(record(taken));
    if (!taken.isEmpty()) {
      LoggerSaid said = new LoggerSaid(frame.screen().texts());
      controls
          .suggesting(ControlPoint.LOGGER, said.number(taken.getLast()))
          .suggesting(ControlPoint.TEMPERATURE_RECORD, said.brief(taken.getLast().finding()));
    }
  }

  @Override
  public Region view() {
    return controls.view();
  }

  private Card record(List<LoggerImport> taken) {
    Card card = Card.named(frame.screen().texts(), "reception.logger.record");
    List<Node> content = new ArrayList<>();
    if (taken.isEmpty()) {
      content.add(Labels.wrapped(frame.say("reception.logger.how"), "muted"));
    }
    taken.forEach(each -> content.add(new LoggerCurve(frame, each).view()));
    card.content(content.toArray(new Node[0])).right(example(), choose(taken));
    return card;
  }

  private Button choose(List<LoggerImport> taken) {
    boolean first = taken.isEmpty();
    Button choose =
        first
            ? Buttons.primary(
                frame.screen().texts(), "reception.logger.import", "fth-file-plus", this::take)
            : Buttons.plain(
                frame.screen().texts(), "reception.logger.another", "fth-file-plus", this::take);
    choose.getStyleClass().add("in-card");
    choose.setId("import-logger");
    choose.setDisable(frame.arrival().file().decided().isPresent());
    return choose;
  }

  /** In an exercise, a file as the logger of its shipment would write it. */
  private Node example() {
    Optional<ArrivalDesk.Offered> offered =
        frame.desk().papers().example(ArrivalDesk.Wanted.LOGGER_FILE);
    Hyperlink take =
        Buttons.link(frame.screen().texts(), "reception.example.take", () -> take(offered));
    take.setId("take-example");
    boolean shown = offered.isPresent() && frame.arrival().file().loggers().isEmpty();
    take.setVisible(shown);
    take.setManaged(shown);
    return take;
  }

  private void take() {
    take(frame.desk().papers().choose(ArrivalDesk.Wanted.LOGGER_FILE));
  }

  private void take(Optional<ArrivalDesk.Offered> offered) {
    offered.ifPresent(
        file -> frame.act(() -> file.keep().get().then(this::take), frame.page()::again));
  }

  private Outcome<ReceptionFile> take(ArrivalDesk.Kept kept) {
    return frame.desk().loggers().take(frame.desk().by(), frame.id(), kept.name(), kept.digest());
  }
}
