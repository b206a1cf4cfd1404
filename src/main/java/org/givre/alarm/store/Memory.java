package org.givre.alarm.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.AlarmState;
import org.givre.alarm.Answer;
import org.givre.alarm.Hearing;
import org.givre.alarm.KeptState;
import org.givre.alarm.Latch;
import org.givre.alarm.LimitState;
import org.givre.alarm.Occurrence;
import org.givre.alarm.OpenExcursion;
import org.givre.alarm.Overlay;
import org.givre.alarm.SilencePhase;
import org.givre.alarm.SilenceState;
import org.givre.alarm.StepTimer;
import org.givre.kernel.ActorId;

/** All that a machine remembers, to a text and back, without any loss. */
final class Memory {
  private Memory() {}

  static String text(KeptState kept) {
    Fields fields = new Fields();
    overlay(fields, kept.overlay());
    switch (kept) {
      case KeptState.OfLimit limit -> limit(fields, limit.state());
      case KeptState.OfSilence silence -> silence(fields, silence.state());
    }
    return fields.asText();
  }

  private static void limit(Fields fields, LimitState state) {
    alarm(fields, state.alarm());
    fields
        .put("hearing", state.hearing().code())
        .put("at", state.at())
        .put("readAt", state.readAt())
        .put("heardAt", state.heardAt())
        .put("unknownSince", state.unknownSince());
    state.lastGood().ifPresent(value -> fields.put("lastGood", value));
    state
        .excursion()
        .ifPresent(
            open ->
                fields
                    .put("excursion.since", open.since())
                    .put("excursion.worst", open.worst())
                    .put("excursion.worstAt", open.worstAt()));
    fields.put("timers", state.timers().size());
    for (int i = 0; i < state.timers().size(); i++) {
      StepTimer timer = state.timers().get(i);
      fields
          .put("timer." + i + ".run", timer.run())
          .put("timer." + i + ".on", timer.on())
          .put("timer." + i + ".off", timer.off())
          .put("timer." + i + ".clear", timer.clear())
          .put("timer." + i + ".reached", timer.reached());
    }
  }

  static LimitState limit(Fields fields) {
    List<StepTimer> timers = new ArrayList<>();
    for (int i = 0; i < fields.count("timers"); i++) {
      timers.add(
          new StepTimer(
              StepTimer.Run.valueOf(fields.text("timer." + i + ".run")),
              fields.duration("timer." + i + ".on"),
              fields.duration("timer." + i + ".off"),
              Boolean.parseBoolean(fields.text("timer." + i + ".clear")),
              Boolean.parseBoolean(fields.text("timer." + i + ".reached"))));
    }
    return new LimitState(
        alarm(fields),
        timers,
        Hearing.ofCode(fields.text("hearing")),
        fields.instant("at"),
        fields.instant("readAt"),
        fields.instant("heardAt"),
        fields.has("lastGood")
            ? OptionalDouble.of(fields.number("lastGood"))
            : OptionalDouble.empty(),
        fields.has("unknownSince") ? Optional.of(fields.instant("unknownSince")) : Optional.empty(),
        excursion(fields));
  }

  private static Optional<OpenExcursion> excursion(Fields fields) {
    return fields.has("excursion.since")
        ? Optional.of(
            new OpenExcursion(
                fields.instant("excursion.since"),
                fields.number("excursion.worst"),
                fields.instant("excursion.worstAt")))
        : Optional.empty();
  }

  private static void silence(Fields fields, SilenceState state) {
    alarm(fields, state.alarm());
    fields
        .put("phase", state.phase().code())
        .put("cause", state.cause())
        .put("at", state.at())
        .put("readAt", state.readAt())
        .put("heardAt", state.heardAt())
        .put("countedFrom", state.countedFrom())
        .put("faults", state.faultsInRow())
        .put("readings", state.readingsInRow());
  }

  static SilenceState silence(Fields fields) {
    return new SilenceState(
        alarm(fields),
        SilencePhase.ofCode(fields.text("phase")),
        fields.text("cause"),
        fields.instant("at"),
        fields.instant("readAt"),
        fields.instant("heardAt"),
        fields.instant("countedFrom"),
        fields.count("faults"),
        fields.count("readings"));
  }

  private static void alarm(Fields fields, AlarmState alarm) {
    fields.put("state", alarm.code());
    alarm.happening().ifPresent(occurrence -> occurrence(fields, occurrence));
    alarm.answered().ifPresent(answer -> answer(fields, "answer", answer));
    switch (alarm) {
      case AlarmState.Pending pending ->
          fields.put("level", pending.level().code()).put("since", pending.since());
      case AlarmState.ReturnedUnacknowledged now -> fields.put("returned", now.returned());
      case AlarmState.LatchedUnacknowledged now -> fields.put("returned", now.returned());
      case AlarmState.LatchedAcknowledged now -> fields.put("returned", now.returned());
      case AlarmState.Normal now -> {}
      case AlarmState.ActiveUnacknowledged now -> {}
      case AlarmState.ActiveAcknowledged now -> {}
    }
  }

  private static AlarmState alarm(Fields fields) {
    return switch (fields.text("state")) {
      case "normal" -> AlarmState.NORMAL;
      case "pending" ->
          new AlarmState.Pending(AlarmLevel.ofCode(fields.text("level")), fields.instant("since"));
      case "active-unacknowledged" -> new AlarmState.ActiveUnacknowledged(occurrence(fields));
      case "active-acknowledged" ->
          new AlarmState.ActiveAcknowledged(occurrence(fields), answer(fields, "answer"));
      case "returned-unacknowledged" ->
          new AlarmState.ReturnedUnacknowledged(occurrence(fields), fields.instant("returned"));
      case "latched-unacknowledged" ->
          new AlarmState.LatchedUnacknowledged(occurrence(fields), fields.instant("returned"));
      case "latched-acknowledged" ->
          new AlarmState.LatchedAcknowledged(
              occurrence(fields), fields.instant("returned"), answer(fields, "answer"));
      default -> throw new IllegalStateException("alarm state " + fields.text("state"));
    };
  }

  private static void occurrence(Fields fields, Occurrence occurrence) {
    fields
        .put("raised", occurrence.raised())
        .put("sounded", occurrence.sounded())
        .put("step", occurrence.step())
        .put("level", occurrence.level().code())
        .put("count", occurrence.count())
        .put("worst", occurrence.worst())
        .put("worstAt", occurrence.worstAt())
        .put("latch", occurrence.latch());
  }

  private static Occurrence occurrence(Fields fields) {
    return new Occurrence(
        fields.instant("raised"),
        fields.instant("sounded"),
        fields.count("step"),
        AlarmLevel.ofCode(fields.text("level")),
        fields.count("count"),
        fields.number("worst"),
        fields.instant("worstAt"),
        Latch.valueOf(fields.text("latch")));
  }

  private static void answer(Fields fields, String name, Answer answer) {
    fields
        .put(name + ".who", answer.who().value())
        .put(name + ".name", answer.name())
        .put(name + ".at", answer.at())
        .put(name + ".comment", answer.comment());
  }

  private static Answer answer(Fields fields, String name) {
    return new Answer(
        new ActorId(fields.uuid(name + ".who")),
        fields.text(name + ".name"),
        fields.instant(name + ".at"),
        fields.text(name + ".comment"));
  }

  private static void overlay(Fields fields, Overlay overlay) {
    switch (overlay) {
      case Overlay.None none -> fields.put("overlay", "none");
      case Overlay.Shelved shelved -> {
        fields.put("overlay", "shelved").put("overlay.until", shelved.until());
        answer(fields, "overlay.by", shelved.by());
      }
      case Overlay.Suppressed held ->
          fields
              .put("overlay", "suppressed")
              .put("overlay.until", held.until())
              .put("overlay.cause", held.cause());
      case Overlay.Inhibited inhibited -> {
        fields.put("overlay", "inhibited").put("overlay.until", inhibited.until());
        answer(fields, "overlay.by", inhibited.by());
        fields.put("overlay.second", inhibited.second()).put("overlay.told", inhibited.told());
      }
      case Overlay.Maintained maintained -> {
        fields.put("overlay", "maintained").put("overlay.until", maintained.until());
        answer(fields, "overlay.by", maintained.by());
      }
      case Overlay.OutOfService out -> {
        fields.put("overlay", "out-of-service");
        answer(fields, "overlay.by", out.by());
      }
    }
  }

  static Overlay overlay(Fields fields) {
    return switch (fields.text("overlay")) {
      case "shelved" ->
          new Overlay.Shelved(fields.instant("overlay.until"), answer(fields, "overlay.by"));
      case "suppressed" ->
          new Overlay.Suppressed(fields.instant("overlay.until"), fields.text("overlay.cause"));
      case "inhibited" ->
          new Overlay.Inhibited(
              fields.instant("overlay.until"),
              answer(fields, "overlay.by"),
              fields.has("overlay.second") ? fields.text("overlay.second") : "",
              fields.has("overlay.told") && Boolean.parseBoolean(fields.text("overlay.told")));
      case "maintained" ->
          new Overlay.Maintained(fields.instant("overlay.until"), answer(fields, "overlay.by"));
      case "out-of-service" -> new Overlay.OutOfService(answer(fields, "overlay.by"));
      default -> Overlay.NONE;
    };
  }
}
