package org.givre.app.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.givre.app.window.FrameState;
import org.givre.fx.Page;
import org.givre.fx.PrintedList;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.fx.Theme;
import org.givre.kernel.HandTicker;
import org.givre.words.Formats;
import org.givre.words.Words;
import org.junit.jupiter.api.Test;

class TodayPageTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:42:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final HandTicker ticker = new HandTicker(NOW);

  @Test
  void thePictureShowsWhatIsDueByWhenWithItsAct() {
    ScreenPictures.page("aujourdhui", TodayPageTest::warned, this::page, page -> {});
    ScreenPictures.page("aujourdhui-vide", this::empty);
  }

  @Test
  void theSoonestComesFirstAndTheCountIsOfTodayOnly() {
    Words words = Words.french();
    TodayDesk desk = desk();
    List<Due> dues = desk.due(words);
    assertThat(dues).extracting(Due::group).isSorted();
    assertThat(dues).filteredOn(Due::main).hasSize(1);
    assertThat(TodayDesk.waiting(dues)).isEqualTo(5);
    AtomicInteger count = new AtomicInteger();
    ScreenPictures.onWindow(
        () -> {
          Screen screen = ScreenPictures.screen(words, Theme.LIGHT);
          TodayPage page = new TodayPage(screen, desk, due -> count.set(TodayDesk.waiting(due)));
          page.shown();
          return page;
        });
    assertThat(count).hasValue(5);
  }

  @Test
  void whatIsOverBelongsToNow() {
    assertThat(Due.Group.of(TODAY.minusDays(1), TODAY)).isEqualTo(Due.Group.NOW);
    assertThat(Due.Group.of(TODAY, TODAY)).isEqualTo(Due.Group.TODAY);
    assertThat(Due.Group.of(TODAY.plusDays(7), TODAY)).isEqualTo(Due.Group.WEEK);
    assertThat(Due.Group.of(TODAY.plusDays(8), TODAY)).isEqualTo(Due.Group.LATER);
  }

  private Page page(Screen screen) {
    TodayPage page = new TodayPage(screen, desk(), count -> {});
    page.tanks(tanks(screen.texts().now()), screen.say("app.today.read", "8 s"));
    return page;
  }

  private Page empty(Screen screen) {
    return new TodayPage(
        screen,
        new TodayDesk(List.of(), (words, now) -> List.of(), PrintedList.nowhere(), ticker),
        count -> {});
  }

  private static FrameState warned(Words words) {
    FrameState quiet = ScreenPictures.quiet(words);
    return new FrameState(
        quiet.site(),
        quiet.person(),
        new FrameState.Alarms(
            State.ATTENTION, words.of("app.alarm.chip.answered", 1), Optional.empty()),
        quiet.counts(),
        quiet.status());
  }

  private static List<TankLine> tanks(Words words) {
    Formats formats = new Formats(words.locale(), Formats.PARIS);
    Target target = Target.page("tanks");
    return List.of(
        new TankLine(
            State.NORMAL, "Cuve 1", formats.celsius(-178.4), words.of("app.tank.normal"), target),
        new TankLine(
            State.ATTENTION,
            "Cuve 2",
            formats.celsius(-171.2),
            words.of("app.tank.low-level"),
            target),
        new TankLine(
            State.UNKNOWN, "Cuve Quarantaine", Formats.DASH, words.of("app.tank.unknown"), target),
        new TankLine(
            State.NORMAL,
            "Cuve Secours",
            formats.celsius(-188.3),
            words.of("app.tank.normal"),
            target));
  }

  private TodayDesk desk() {
    return new TodayDesk(List.of(this::dues), this::expiring, printed::add, ticker);
  }

  private final List<PrintedList> printed = new ArrayList<>();

  private List<Expiring> expiring(Words words, Instant now) {
    return List.of(
        new Expiring("Abecma, SPECIMEN Élise", TODAY.plusDays(18), 18, Target.page("stock")),
        new Expiring("Kymriah, ÉBAUCHE Katia", TODAY.plusDays(57), 57, Target.page("stock")));
  }

  private List<Due> dues(Words words, Instant now) {
    List<Due> dues = new ArrayList<>();
    dues.add(
        due(
            words,
            Due.Group.TODAY,
            0,
            "10:30",
            "arrival",
            "fth-download",
            "Carvykti",
            "CROQUIS Chloé"));
    dues.add(
        due(
            words,
            Due.Group.NOW,
            0,
            "13:00",
            "release",
            "fth-shield",
            "Yescarta",
            "EXEMPLE Alice"));
    dues.add(
        due(
            words,
            Due.Group.TODAY,
            0,
            "13:00",
            "infusion",
            "mdoal-local_fire_department",
            "Yescarta",
            "EXEMPLE Alice"));
    dues.add(
        due(
            words,
            Due.Group.NOW,
            -1,
            "",
            "prescription",
            "fth-file-text",
            "Abecma",
            "SPECIMEN Élise"));
    dues.add(
        due(
            words,
            Due.Group.WEEK,
            2,
            "09:00",
            "infusion",
            "mdoal-local_fire_department",
            "Abecma",
            "SPECIMEN Élise"));
    dues.add(due(words, Due.Group.WEEK, 0, "", "quarantine", "fth-lock", "Kymriah", "CANEVAS Léo"));
    dues.add(fill(words));
    dues.add(
        due(words, Due.Group.LATER, 9, "09:00", "arrival", "fth-download", "Kymriah", "TRAME Zoé"));
    return dues;
  }

  private static Due fill(Words words) {
    return new Due(
        Due.Group.TODAY,
        TODAY,
        Optional.of(Instant.parse("2026-11-24T16:00:00Z")),
        "fth-droplet",
        words.of("app.today.due.fill", "la cuve 2"),
        words.of("app.today.due.fill.detail", "38 %"),
        "Cuve 2",
        Optional.of(new Due.Tag(State.ATTENTION, words.of("app.today.due.fill.tag"))),
        new Due.Act(words.of("app.today.due.fill.act"), Target.page("tanks")),
        false);
  }

  private static Due due(
      Words words,
      Due.Group group,
      int inDays,
      String hour,
      String what,
      String icon,
      String product,
      String patient) {
    LocalDate day = TODAY.plusDays(inDays);
    String key = "app.today.due." + what;
    Optional<Due.Tag> tag =
        switch (what) {
          case "infusion" ->
              Optional.of(new Due.Tag(State.LACKING, words.of("app.today.due.waits-release")));
          case "prescription" ->
              Optional.of(new Due.Tag(State.ATTENTION, words.of("app.today.late")));
          case "release" -> Optional.of(new Due.Tag(State.NORMAL, "12 / 12"));
          default -> Optional.empty();
        };
    return new Due(
        group,
        day,
        hour.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(day + "T" + hour + ":00Z")),
        icon,
        words.of(key, product, patient),
        words.of(key + ".detail", 1, "Hématologie 3"),
        product + ", " + patient,
        tag,
        new Due.Act(words.of(key + ".act"), Target.page("dispensing")),
        what.equals("release"));
  }
}
