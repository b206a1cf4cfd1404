package org.givre.pathway.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.givre.access.Permission;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.pathway.Stage;
import org.givre.pathway.StageReached;
import org.givre.pathway.TreatmentCase;

/** The stages of a case with their dates, and the next one that is written by hand. */
final class StagesCard {

  /** Stages that no act of the pharmacy writes by itself. */
  private static final List<Stage> BY_HAND =
      List.of(
          Stage.BOARD_APPROVED,
          Stage.ACCESS_GRANTED,
          Stage.APHERESIS_DONE,
          Stage.MATERIAL_SHIPPED,
          Stage.MANUFACTURING,
          Stage.PRODUCT_SHIPPED,
          Stage.LYMPHODEPLETION,
          Stage.FOLLOW_UP,
          Stage.CLOSED);

  private final Screen screen;
  private final PatientsDesk desk;
  private final Runnable refresh;

  StagesCard(Screen screen, PatientsDesk desk, Runnable refresh) {
    this.screen = screen;
    this.desk = desk;
    this.refresh = refresh;
  }

  Card card(CaseFile file) {
    TreatmentCase one = file.line().treatment();
    Card card = Card.named(screen.texts(), "pathway.card.stages");
    VBox stages = new VBox(2);
    for (Stage stage : Stage.values()) {
      stages.getChildren().add(line(one, stage));
    }
    next(one).ifPresent(stage -> stages.getChildren().add(button(one, stage)));
    card.content(stages);
    return card;
  }

  private Node line(TreatmentCase one, Stage stage) {
    Optional<StageReached> reached = one.reached(stage);
    var name =
        Labels.of(
            screen.say("pathway.stage." + stage.name()), reached.isPresent() ? "strong" : "muted");
    return Row.line(
        10,
        new StateShape(reached.isPresent() ? State.DONE : State.TO_DO, 14),
        name,
        Row.space(),
        Labels.caption(reached.map(at -> screen.texts().formats().day(at.on())).orElse("")));
  }

  private static Optional<Stage> next(TreatmentCase one) {
    return one.isOpen()
        ? BY_HAND.stream()
            .filter(stage -> one.reached(stage).isEmpty())
            .filter(stage -> stage.compareTo(one.stage()) > 0)
            .findFirst()
        : Optional.empty();
  }

  private Node button(TreatmentCase one, Stage stage) {
    Button button = new Button();
    screen.texts().on(button, "pathway.act.reach", screen.say("pathway.stage." + stage.name()));
    button.setId("reach");
    button.getStyleClass().add("act");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(fired -> reach(one, stage));
    desk.notAllowed(Permission.PATHWAY_DATES)
        .ifPresent(why -> Buttons.allow(button, screen.texts().say(why)));
    VBox place = new VBox(button);
    place.getStyleClass().add("stage-act");
    return place;
  }

  private void reach(TreatmentCase one, Stage stage) {
    screen
        .tasks()
        .act(() -> desk.cases().reach(desk.by(""), one.id(), stage, desk.ticker().now()))
        .done(
            done ->
                screen
                    .notices()
                    .done(
                        screen.say("pathway.reached", screen.say("pathway.stage." + stage.name()))))
        .refused(screen.notices()::refused)
        .andFinally(refresh)
        .start();
  }
}
