package org.givre.acquisition.ui;

import java.util.ArrayList;
import java.util.List;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Screen;
import org.givre.fx.StepList;
import org.givre.probe.ComparedSoFar;

/** Where the commissioning of a probe stands. */
final class StepsCard {

  private final Screen screen;
  private final StepList list = new StepList();
  private final Card card;

  /** What is done so far. */
  record Progress(
      boolean port,
      boolean read,
      boolean linked,
      boolean serves,
      ComparedSoFar compared,
      boolean verified) {}

  StepsCard(Screen screen) {
    this.screen = screen;
    list.getStyleClass().add("probe-steps");
    card =
        Card.named(screen.texts(), "acquisition.steps")
            .content(
                list, screen.texts().on(Labels.wrapped("", "caption"), "acquisition.steps.until"));
  }

  /** Dense: six steps beside a page of figures. */
  Card card() {
    return card;
  }

  void show(Progress at) {
    List<Boolean> done =
        List.of(
            at.port(),
            at.read(),
            at.linked(),
            at.serves(),
            at.compared().isEnough() || at.verified(),
            at.verified());
    List<String> names =
        List.of(
            screen.say("acquisition.steps.port"),
            screen.say("acquisition.steps.read"),
            screen.say("acquisition.steps.link"),
            screen.say("acquisition.steps.serve"),
            at.verified()
                ? screen.say("acquisition.steps.compared")
                : screen.say(
                    "acquisition.steps.compare", at.compared().count(), ComparedSoFar.NEEDED),
            screen.say("acquisition.steps.sign"));
    List<StepList.Step> steps = new ArrayList<>();
    boolean nowSeen = false;
    for (int nth = 0; nth < names.size(); nth++) {
      boolean isDone = done.get(nth);
      boolean isNow = !isDone && !nowSeen;
      nowSeen |= isNow;
      steps.add(
          new StepList.Step(
              isDone ? StepList.Stage.DONE : isNow ? StepList.Stage.NOW : StepList.Stage.TO_COME,
              names.get(nth),
              ""));
    }
    list.show(steps);
  }
}
