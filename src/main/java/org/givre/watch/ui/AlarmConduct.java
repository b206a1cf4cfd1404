package org.givre.watch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.Stake;
import org.givre.fx.StepList;
import org.givre.fx.StepList.Stage;
import org.givre.fx.StepList.Step;
import org.givre.fx.Texts;
import org.givre.watch.AlarmGroup;

/** What to do first, in order; people before product. */
final class AlarmConduct {
  private AlarmConduct() {}

  static List<StepList.Step> steps(
      Texts texts, AlarmGroup group, Optional<String> room, List<Stake.Refuge> refuges) {
    List<Step> steps = new ArrayList<>();
    room.ifPresent(is -> steps.add(step(texts, "watch.conduct.go", new Object[] {is}, Stage.NOW)));
    switch (group.lead().point().kind()) {
      case SILENCE -> {
        steps.add(step(texts, "watch.conduct.display", new Object[0], Stage.TO_COME));
        steps.add(step(texts, "watch.conduct.cable", new Object[0], Stage.TO_COME));
        steps.add(step(texts, "watch.conduct.round", new Object[0], Stage.TO_COME));
      }
      case HIGH, LOW -> {
        steps.add(step(texts, "watch.conduct.look", new Object[0], Stage.TO_COME));
        steps.add(step(texts, "watch.conduct.fill", new Object[0], Stage.TO_COME));
        String where = refuges.stream().findFirst().map(Stake.Refuge::name).orElse("");
        if (!where.isEmpty()) {
          steps.add(step(texts, "watch.conduct.move", new Object[] {where}, Stage.TO_COME));
        }
      }
      case TECHNICAL -> {
        steps.add(step(texts, "watch.conduct.disk", new Object[0], Stage.TO_COME));
      }
    }
    if (group.lead().point().kind() != AlarmKind.TECHNICAL) {
      steps.add(step(texts, "watch.conduct.call", new Object[0], Stage.TO_COME));
    }
    return steps;
  }

  private static Step step(Texts texts, String key, Object[] places, Stage stage) {
    return new Step(stage, texts.say(key, places), texts.say(key + ".more", places));
  }
}
