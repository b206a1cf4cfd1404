package org.givre.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every alarm of the monitoring handbook's table §8.6, a story a row through the real watch: what
 * is told at its end is exactly what stands in the last column, nothing besides.
 */
class AlarmConditionsTest {

  private static final String ACTIVE = " active-unacknowledged";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // top probe
        "top warning: not at the limit | top=-160! 30m | ",
        "top warning: not before ten minutes | top=-161 25m; top=-159.5 9m | ",
        "top warning | top=-161 25m; top=-159.5 11m | temp-top/high warning",
        "top high: not before five minutes | top=-178 25m; top=-149 4m | ",
        "top high | top=-178 25m; top=-149 6m | temp-top/high critical",
        "top very high within two minutes | top=-178 25m; top=-139 2m | temp-top/high critical",
        "top high is latched | top=-178 25m; top=-149 6m; top=-178 8m "
            + "| temp-top/high critical latched-unacknowledged",
        // bottom probe
        "bottom warning | bottom=-194.6 5m; bottom=-189 16m | temp-bottom/high warning",
        "bottom critical | bottom=-194.6 5m; bottom=-184 6m | temp-bottom/high critical",
        // sensor
        "below 200: one reading is no alarm | top=-178 5m; top=BELOW_PHYSICS 30s | ",
        "below 200 is a broken sensor, never cold | top=-178 5m; top=BELOW_PHYSICS 1m "
            + "| temp-top/silence critical",
        "below 200 beside a good probe | top=-178 beside=-178.2 5m; top=BELOW_PHYSICS 1m "
            + "| temp-top/silence warning",
        "above 60 is a broken sensor | top=-178 5m; top=ABOVE_PHYSICS 1m "
            + "| temp-top/silence critical",
        "nothing heard for fifteen minutes | top=-178 5m; top=TIMEOUT 15m30s "
            + "| temp-top/silence warning",
        "nothing heard for thirty minutes | top=-178 5m; top=TIMEOUT 31m "
            + "| temp-top/silence critical",
        // frozen
        "frozen top: not before twelve hours | top=-178! 11h50m | ",
        "frozen top | top=-178! 12h5m | temp-top/frozen warning",
        "frozen top: one digit moves | top=-178! 12h5m; top=-178.1! 1m "
            + "| temp-top/frozen warning returned-unacknowledged",
        "frozen bottom: not before 72 hours | bottom=-194.6! 71h | ",
        "frozen bottom | bottom=-194.6! 72h5m | temp-bottom/frozen warning",
        "a live probe is never frozen | top=-178 13h | ",
        // spike
        "spike: up and back | top=-178 5m; top=-161 30s; top=-178 1m | temp-top/spike warning",
        "spike: down and back | bottom=-180 30s; bottom=-197 30s; bottom=-180 30s "
            + "| temp-bottom/spike warning",
        "spike: the warning goes by itself, unanswered | "
            + "top=-178 5m; top=-161 30s; top=-178 61m "
            + "| temp-top/spike warning returned-unacknowledged",
        "one probe's spike is nobody's opening | top=-178 beside=-170 5m | ",
        "what stays is no spike | bottom=-186 2m; bottom=-202 8m; bottom=-186 30s | ",
        "eleven kelvin and back are no spike | bottom=-194 5m; bottom=-183 30s; bottom=-194 1m | ",
        // two probes of one place
        "two probes disagree: not before fifteen minutes | top=-178 beside=-170 14m | ",
        "two probes disagree: the colder is doubted | top=-178 beside=-170 16m "
            + "| temp-top/disagree warning",
        "two probes four kelvin apart agree | top=-178 beside=-174 60m | ",
        // top and bottom
        "wide: not at sixty kelvin | top=-134.6! bottom=-194.6! 30s; top=-178 1m | ",
        "wide | top=-170 bottom=-231 16m | temp-top/wide warning",
        "swapped probes: not before fifteen minutes | top=-195 bottom=-192 14m | ",
        "swapped probes | top=-195 bottom=-192 16m | temp-top/swapped warning",
        // rate of rise
        "rate of rise | top=-178 15m; top=-178..-170 30m | temp-top/rate critical",
        "rate of rise: eight kelvin an hour are none | top=-178 15m; top=-178..-174 30m | ",
        "rate of rise: none while the lid is off | lid=0 top=-178 15m; "
            + "lid=1 top=-178..-176.5 4m30s | ",
        // level
        "level low | level=231 5m; level=180 16m | level-mm/low warning",
        "level very low | level=231 5m; level=99 16m | level-mm/low critical",
        "level high | level=231 5m; level=262 6m | level-mm/high warning",
        "level low in per cent | percent=71 5m; percent=39 16m | level-percent/low warning",
        "level very low in per cent | percent=71 5m; percent=29 16m | level-percent/low critical",
        // usage and fills
        "usage high: not before twelve hours | level=231 usage=1.6 11h | ",
        "usage high | level=231 usage=1.6 12h10m | level-mm/usage warning",
        "usage very high | level=231 usage=2.6 3h10m | level-mm/usage critical",
        "no refill for twice the usual | level=231 refill=2.1 1m | level-mm/no-refill warning",
        "no refill: 1.9 times the usual is none | level=231 refill=1.9 1m | ",
        "under its start and not filling | level=200 fill=0 31m30s "
            + "| level-mm/not-filling warning",
        "under its start and filling | level=200..232 fill=1 31m30s | ",
        "fill too long: not before an hour | level=205..250 fill=1 59m | ",
        "fill too long | level=205..250 fill=1 61m | fill/fill-long critical",
        "fills and does not rise | level=210 fill=1 16m | fill/no-rise critical",
        "fill ends, and its alarm with it | level=205..250 fill=1 61m; fill=0 1m "
            + "| fill/fill-long critical returned-unacknowledged",
        // lid
        "lid off for five minutes | lid=0 2m; lid=1 6m "
            + "| lid/high warning, tank/opening warning",
        "lid off for fifteen minutes | lid=0 2m; lid=1 16m "
            + "| lid/high critical, tank/opening critical",
        // controller and room
        "power gone: not before five minutes | power=1 2m; power=0 4m | ",
        "power gone | power=1 2m; power=0 6m | power/low warning",
        "power gone for half an hour | power=1 2m; power=0 31m | power/low critical",
        "controller's own alarm | status=0 2m; status=1 6m | status/high warning",
        "oxygen: 19.5 is enough | oxygen=20.9 2m; oxygen=19.5 5m | ",
        "oxygen low | oxygen=20.9 2m; oxygen=19.4 1m | oxygen/low warning",
        "oxygen dangerous | oxygen=20.9 2m; oxygen=17.9 1m | oxygen/low critical",
        // days
        "calibration due tomorrow | top=-178 calibration=-1 1m | ",
        "calibration due today | top=-178 calibration=0 1m | temp-top/calibration warning",
        "time to critical: there is time | top=-178 hold=0 1m | ",
        "time to critical: before they leave | top=-178 hold=1 1m | tank/time-left warning",
        "time to critical: nobody in time | top=-178 hold=2 1m | tank/time-left critical",
      })
  void isToldAsTheHandbookSays(String what, String story, String told) {
    List<String> expected =
        told == null
            ? List.of()
            : Arrays.stream(told.split(", ")).map(one -> complete(one.strip())).sorted().toList();

    assertThat(new TankStory(story).alarms()).isEqualTo(expected);
  }

  private static String complete(String told) {
    return told.split(" ").length == 2 ? told + ACTIVE : told;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "frozen | top=-178! 11h | top=-178! 65m | temp-top/frozen warning",
        "filling | level=205..228 fill=1 40m | level=228..245 fill=1 21m "
            + "| fill/fill-long critical",
        "top | top=-178 25m; top=-149 4m | top=-149 3m | temp-top/high critical",
        "oxygen | oxygen=20.9 2m; oxygen=17.9 1m | oxygen=17.9 30s | oxygen/low critical",
      })
  void countsOnAfterARestart(String what, String before, String after, String told) {
    TankStory story = new TankStory(before).restart().tell(after);

    assertThat(story.alarms()).containsExactly(complete(told));
  }

  @Test
  void row15_aFrozenProbeIsDoubtedFromThenOnAndBelievedAgainWhenItMoves() {
    TankStory story = new TankStory("top=-178! 11h50m");
    assertThat(story.readings()).allMatch(reading -> reading.value() instanceof Value.Good);

    story.tell("top=-178! 20m");
    assertThat(newest(story)).isEqualTo(new Value.Suspect(-178, "FROZEN"));

    story.tell("top=-178.1! 30s");
    assertThat(newest(story)).isEqualTo(new Value.Good(-178.1));
  }

  @Test
  void row15_aFrozenProbeProvesNoCold() {
    TankStory story = new TankStory("top=-159! 12h20m");
    assertThat(story.alarms())
        .containsExactlyInAnyOrder(
            "temp-top/high warning active-unacknowledged",
            "temp-top/frozen warning active-unacknowledged");

    story.tell("top=-159! 10m");
    assertThat(newest(story)).isInstanceOf(Value.Suspect.class);
    assertThat(story.alarms()).contains("temp-top/high warning active-unacknowledged");
  }

  @Test
  void row15_aSpikeAboveALimitIsJudgedAsItCame() {
    TankStory story = new TankStory("top=-178 25m; top=-139 2m; top=-178 1m");

    assertThat(story.alarms())
        .containsExactlyInAnyOrder(
            "temp-top/high critical active-unacknowledged",
            "temp-top/spike warning active-unacknowledged");
  }

  @Test
  void ofTwoProbesThatDisagreeOnlyTheColderIsDoubted() {
    TankStory story = new TankStory("top=-178 beside=-170 16m; top=-178 2m");

    assertThat(last(story, "top")).isInstanceOf(Value.Suspect.class);
    assertThat(last(story, "beside")).isInstanceOf(Value.Good.class);
  }

  private static Value newest(TankStory story) {
    return story.readings().getLast().value();
  }

  private static Value last(TankStory story, String channel) {
    return story.readings().stream()
        .filter(reading -> reading.channel().equals(TankStory.id(channel)))
        .map(Reading::value)
        .reduce((one, later) -> later)
        .orElseThrow();
  }
}
