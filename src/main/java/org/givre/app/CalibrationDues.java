package org.givre.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.givre.app.today.Due;
import org.givre.app.today.DueSource;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.probe.Calibration;
import org.givre.probe.Channel;
import org.givre.storage.TankId;
import org.givre.words.Formats;
import org.givre.words.Words;

/**
 * Probes whose calibration comes due: a notice from three months before, in sight from one month
 * before, and every day once the day has come (monitoring handbook §12).
 */
final class CalibrationDues implements DueSource {

  private static final int NOTICE_MONTHS = 3;
  private static final int WARNING_MONTHS = 1;

  private final Supplier<List<Channel>> channels;
  private final Function<Channel, List<Calibration>> calibrations;
  private final Function<TankId, String> names;

  CalibrationDues(
      Supplier<List<Channel>> channels,
      Function<Channel, List<Calibration>> calibrations,
      Function<TankId, String> names) {
    this.channels = channels;
    this.calibrations = calibrations;
    this.names = names;
  }

  @Override
  public List<Due> due(Words words, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, Formats.PARIS);
    List<Due> dues = new ArrayList<>();
    for (Channel channel : channels.get()) {
      calibrations.apply(channel).stream()
          .map(Calibration::due)
          .max(LocalDate::compareTo)
          .filter(due -> !due.isAfter(today.plusMonths(NOTICE_MONTHS)))
          .ifPresent(due -> dues.add(due(words, channel, due, today)));
    }
    return dues;
  }

  private Due due(Words words, Channel channel, LocalDate due, LocalDate today) {
    Formats formats = new Formats(words.locale(), Formats.PARIS);
    String tank = names.apply(channel.tank());
    String probe = words.of("probe.kind." + channel.kind().code());
    boolean over = !due.isAfter(today);
    boolean soon = !due.isAfter(today.plusMonths(WARNING_MONTHS));
    Optional<Due.Tag> tag =
        over
            ? Optional.of(new Due.Tag(State.ATTENTION, words.of("app.today.due.calibration.over")))
            : soon
                ? Optional.of(new Due.Tag(State.INFO, words.of("app.today.due.calibration.month")))
                : Optional.empty();
    return new Due(
        over ? Due.Group.NOW : Due.Group.of(due, today),
        due,
        Optional.empty(),
        "fth-crosshair",
        words.of("app.today.due.calibration", tank, probe),
        words.of(
            over ? "app.today.due.calibration.since" : "app.today.due.calibration.detail",
            formats.day(due)),
        words.of("app.today.due.calibration", tank, probe),
        tag,
        new Due.Act(
            words.of("app.today.due.calibration.act"),
            Target.of("settings", "probes", channel.tank().toString())),
        false);
  }
}
