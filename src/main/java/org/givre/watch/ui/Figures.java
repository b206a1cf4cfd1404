package org.givre.watch.ui;

import java.time.Instant;
import java.util.Optional;
import org.givre.fx.ReadingLabel;
import org.givre.fx.Texts;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.givre.watch.ChannelNow;
import org.givre.watch.TankNow;
import org.givre.words.Formats;

/** The three figures of a tank with what stands under each. */
record Figures(Texts texts, TankFacts facts, TankNow now, Instant at) {

  /** In nitrogen a bottom probe reads so; warmer and the liquid is gone. */
  private static final double LIQUID = -190;

  void show(ReadingLabel top, ReadingLabel bottom, ReadingLabel level) {
    Optional<ChannelNow> high = now.channel(ChannelKind.TEMP_TOP);
    Optional<ChannelNow> low = now.channel(ChannelKind.TEMP_BOTTOM);
    show(top, high, 1, high.map(this::underTop).orElse(""));
    show(bottom, low, 1, low.map(this::underBottom).orElse(""));
    show(level, now.level(), 0, now.level().map(this::underLevel).orElse(""));
  }

  private void show(ReadingLabel label, Optional<ChannelNow> channel, int decimals, String under) {
    label.show(
        texts.formats(),
        channel.map(TankCard::shown).orElse(new Value.Missing("")),
        decimals,
        channel.map(is -> TankWords.unit(is.channel().kind())).orElse(""),
        under);
  }

  private String underTop(ChannelNow channel) {
    return number(channel)
        .map(
            degrees ->
                facts.strictest().isEmpty() && facts.stake().units() == 0
                    ? texts.say("watch.under.ready")
                    : margin(degrees))
        .orElse(last(channel));
  }

  private String margin(double degrees) {
    Formats formats = texts.formats();
    double margin = facts.limit() - degrees;
    return texts.say(
        margin >= 0 ? "watch.under.margin" : "watch.under.beyond",
        formats.kelvin(Math.abs(margin)),
        formats.number(facts.limit(), 0));
  }

  private String underBottom(ChannelNow channel) {
    return number(channel)
        .map(
            degrees -> texts.say(degrees < LIQUID ? "watch.under.liquid" : "watch.under.no-liquid"))
        .orElse(last(channel));
  }

  private String underLevel(ChannelNow channel) {
    if (number(channel).isEmpty()) {
      return last(channel);
    }
    return facts
        .forecast()
        .map(
            is ->
                texts.say(
                    "watch.under.per-day",
                    texts.formats().withUnit(-is.perDay(), 1, facts.level().unit())))
        .orElse("");
  }

  private static Optional<Double> number(ChannelNow channel) {
    return TankWords.number(TankCard.shown(channel));
  }

  /** The last known value, said to be the last; never in place of the current one. */
  private String last(ChannelNow channel) {
    ChannelKind kind = channel.channel().kind();
    Formats formats = texts.formats();
    return channel
        .lastValue()
        .map(Reading::value)
        .flatMap(TankWords::number)
        .map(
            number ->
                texts.say(
                    "watch.under.last",
                    channel.channel().isTemperature()
                        ? formats.celsius(number)
                        : formats.withUnit(number, 0, TankWords.unit(kind))))
        .orElse(texts.say("watch.under.never"));
  }
}
