package org.givre.watch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmPoint;
import org.givre.alarm.Stake;
import org.givre.fx.StepList;
import org.givre.fx.StepList.Stage;
import org.givre.fx.StepList.Step;
import org.givre.fx.Texts;
import org.givre.probe.ChannelKind;
import org.givre.watch.AlarmGroup;

/** What to do first, in order; people before product. */
final class AlarmConduct {
  private AlarmConduct() {}

  static List<StepList.Step> steps(
      Texts texts, AlarmGroup group, Optional<String> room, List<Stake.Refuge> refuges) {
    List<Step> steps = new ArrayList<>();
    AlarmKind kind = group.lead().point().kind();
    room.ifPresent(is -> steps.add(step(texts, "watch.conduct.go", new Object[] {is}, Stage.NOW)));
    switch (kind) {
      case SILENCE -> {
        steps.add(step(texts, "watch.conduct.display", new Object[0], Stage.TO_COME));
        steps.add(step(texts, "watch.conduct.cable", new Object[0], Stage.TO_COME));
        steps.add(step(texts, "watch.conduct.round", new Object[0], Stage.TO_COME));
      }
      case HIGH, LOW -> {
        steps.add(step(texts, "watch.conduct.look", new Object[0], Stage.TO_COME));
        steps.add(step(texts, "watch.conduct.fill", new Object[0], Stage.TO_COME));
        move(texts, refuges, steps);
      }
      case TECHNICAL -> steps.add(step(texts, "watch.conduct.disk", new Object[0], Stage.TO_COME));
      default -> {
        steps.add(step(texts, "alarm.first." + kind.code(), new Object[0], Stage.TO_COME));
        if (kind == AlarmKind.RATE || kind == AlarmKind.RECOVERY) {
          move(texts, refuges, steps);
        }
      }
    }
    if (group.lead().point().kind() != AlarmKind.TECHNICAL) {
      steps.add(step(texts, "watch.conduct.call", new Object[0], Stage.TO_COME));
    }
    return steps;
  }

  private static void move(Texts texts, List<Stake.Refuge> refuges, List<Step> steps) {
    refuges.stream()
        .findFirst()
        .map(Stake.Refuge::name)
        .filter(name -> !name.isEmpty())
        .ifPresent(
            name ->
                steps.add(step(texts, "watch.conduct.move", new Object[] {name}, Stage.TO_COME)));
  }

  /** What the alarm means, in one or two sentences. */
  static String means(Texts texts, AlarmGroup group) {
    AlarmPoint point = group.lead().point();
    String machine = point.kind().code();
    return switch (point.kind()) {
      case SILENCE, TECHNICAL -> texts.say("alarm.means." + machine);
      case HIGH, LOW ->
          texts.say(
              "alarm.means."
                  + point.quantity().map(AlarmConduct::family).orElse("status")
                  + "."
                  + machine);
      default -> texts.say("alarm.means." + machine);
    };
  }

  private static String family(ChannelKind kind) {
    return switch (kind) {
      case LEVEL_MM, LEVEL_PERCENT -> "level";
      default -> kind.code();
    };
  }

  private static Step step(Texts texts, String key, Object[] places, Stage stage) {
    return new Step(stage, texts.say(key, places), texts.say(key + ".more", places));
  }
}
