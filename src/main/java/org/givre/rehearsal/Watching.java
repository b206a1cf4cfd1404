package org.givre.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.givre.alarm.AlarmCommentMissing;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.AlarmState;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.givre.watch.ChannelNow;

/** Readings, an excursion with its alarm, a lost line, a restart. */
final class Watching {

  private static final Duration SOON = Duration.ofSeconds(15);

  /** Between the limits of the two products: -150 °C is passed, -120 °C is not. */
  private static final double BETWEEN_THE_LIMITS = -139;

  private static final double COLD_AGAIN = -176;

  private final Play play;

  Watching(Play play) {
    this.play = play;
  }

  String readings() {
    StringBuilder seen = new StringBuilder();
    for (ChannelKind kind :
        List.of(ChannelKind.TEMP_TOP, ChannelKind.TEMP_BOTTOM, ChannelKind.LEVEL_MM)) {
      Reading reading = Check.within(play.ticker, SOON, kind.code(), () -> good(kind));
      Check.that(!reading.raw().isEmpty(), kind.code() + " without its raw frame");
      seen.append(kind.code())
          .append(' ')
          .append(number(((Value.Good) reading.value()).number()))
          .append(kind.quantity().unit())
          .append(", ");
    }
    return seen + "raw frames kept";
  }

  private Optional<Reading> good(ChannelKind kind) {
    return play.channel(kind)
        .flatMap(ChannelNow::last)
        .filter(reading -> reading.value() instanceof Value.Good);
  }

  String alarm() {
    play.simulated.warmTo(BETWEEN_THE_LIMITS, 3);
    AlarmNow alarm =
        Check.within(
            play.ticker,
            Duration.ofSeconds(25),
            "alarm on the top probe",
            () -> play.topAlarm().filter(now -> now.state().isUnanswered() && now.value() > -150));
    Check.that(alarm.sounds(play.ticker.now()), "the alarm does not sound");
    return alarm.state().code() + ", " + number(alarm.value()) + " °C > " + number(alarm.limit());
  }

  String acknowledgement() {
    AlarmId alarm = play.topAlarm().orElseThrow().id();
    Check.refused(
        play.doors.alarms().acknowledge(play.cast.technician(""), alarm),
        AlarmCommentMissing.class);
    Check.done(
        play.doors
            .alarms()
            .acknowledge(play.cast.technician("Couvercle refermé, je surveille."), alarm));
    Check.within(
        play.ticker,
        SOON,
        "acknowledged",
        () -> play.topAlarm().filter(now -> now.state().answered().isPresent()));
    return "refused without a comment, then acknowledged";
  }

  String lineLost() {
    AlarmState before = play.topAlarm().orElseThrow().state();
    play.line.unplug();
    Check.within(
        play.ticker,
        SOON,
        "missing after the cable was pulled",
        () ->
            play.channel(ChannelKind.TEMP_TOP)
                .flatMap(ChannelNow::last)
                .filter(reading -> reading.value() instanceof Value.Missing));
    Instant away = play.ticker.now();
    Check.that(
        play.topAlarm().filter(now -> now.state().isActive()).isPresent(),
        "loss of data changed " + before.code());
    Reading back =
        Check.within(
            play.ticker,
            Duration.ofSeconds(20),
            "readings after the cable came back",
            () -> good(ChannelKind.TEMP_TOP).filter(reading -> reading.at().isAfter(away)));
    return "back after "
        + Duration.between(away, back.at()).toSeconds()
        + " s without a click; the alarm stood";
  }

  String restart() {
    AlarmNow before = play.topAlarm().orElseThrow();
    play.stagehand.close();
    play.open();
    play.cast.signIn();
    AlarmNow after = Check.within(play.ticker, SOON, "the alarm after a restart", play::topAlarm);
    Check.that(
        after.id().equals(before.id()) && after.state().code().equals(before.state().code()),
        before.state().code() + " became " + after.state().code());
    Instant open = play.ticker.now();
    Check.within(
        play.ticker,
        SOON,
        "readings after a restart",
        () -> good(ChannelKind.TEMP_TOP).filter(reading -> reading.at().isAfter(open)));
    return "alarm as it was: " + after.state().code();
  }

  String alarmOver() {
    play.simulated.warmTo(COLD_AGAIN, 2);
    AlarmNow latched =
        Check.within(
            play.ticker,
            Duration.ofSeconds(30),
            "latched once cold again",
            () -> play.topAlarm().filter(now -> now.isOpen() && !now.state().isActive()));
    String state = latched.state().code();
    answerAgain(latched);
    Check.done(
        play.doors
            .alarms()
            .reset(play.cast.by("Retour à la normale, cause connue."), latched.id()));
    Check.within(
        play.ticker,
        SOON,
        "reset",
        () -> play.topAlarm().isEmpty() ? Optional.of(state) : Optional.empty());
    return state + ", then reset by the pharmacist";
  }

  private void answerAgain(AlarmNow latched) {
    if (latched.state().isUnanswered()) {
      Check.done(
          play.doors.alarms().acknowledge(play.cast.by("Vu, la cuve est froide."), latched.id()));
      Check.within(
          play.ticker,
          SOON,
          "acknowledged",
          () -> play.topAlarm().filter(now -> !now.state().isUnanswered()));
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
