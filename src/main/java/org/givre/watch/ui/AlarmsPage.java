package org.givre.watch.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.givre.alarm.AlarmId;
import org.givre.alarm.KeptEvent;
import org.givre.fx.Badge;
import org.givre.fx.Card;
import org.givre.fx.EmptyPage;
import org.givre.fx.ExportButton;
import org.givre.fx.Labels;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SegmentedBar;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.fx.Target;
import org.givre.storage.TankId;
import org.givre.watch.AlarmGroup;
import org.givre.watch.WatchSnapshot;
import org.givre.words.Formats;

/** Alarmes: what is open, the most urgent first; one alarm with facts, conduct, stake, answer. */
public final class AlarmsPage implements Page {

  public static final String KEY = "alarms";
  private static final int HISTORY = 200;
  private static final int MONTHS = 3;

  /** What the list shows. */
  private enum Shown {
    OPEN,
    SILENCED,
    HISTORY,
    MONTHS
  }

  private final Screen screen;
  private final TankDesk desk;
  private final TankWords words;
  private final Map<TankId, String> names = new HashMap<>();
  private final StackPane view = new StackPane();
  private final PageFrame frame;
  private final VBox list = new VBox();
  private final SegmentedBar<Shown> choice = new SegmentedBar<>();
  private final AlarmPane pane;
  private final SilencedList silenced;
  private Shown shown = Shown.OPEN;
  private List<String> listed = List.of();
  private Optional<AlarmId> open = Optional.empty();
  private boolean visible;

  public AlarmsPage(Screen screen, TankDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.words = new TankWords(screen.texts(), id -> names.getOrDefault(id, ""), desk.line());
    this.frame = PageFrame.titled(screen.texts(), "watch.alarms.title");
    this.pane = new AlarmPane(screen, desk, words, this::showList);
    this.silenced = new SilencedList(screen, desk, words);
    choice
        .choice(Shown.OPEN, screen.texts(), "watch.alarms.open")
        .choice(Shown.SILENCED, screen.texts(), "watch.alarms.silenced")
        .choice(Shown.HISTORY, screen.texts(), "watch.alarms.history")
        .choice(Shown.MONTHS, screen.texts(), "watch.alarms.months")
        .choose(shown)
        .onChoice(
            which -> {
              shown = which;
              refresh();
            });
    frame.acts(choice, ExportButton.of(screen, new AlarmExport(screen, desk)::table));
    view.getChildren().setAll(frame);
    screen.texts().words().addListener((at, before, after) -> refresh());
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    visible = true;
    refresh();
  }

  @Override
  public void hidden() {
    visible = false;
  }

  /** A whole page is the alarm that waits longest, or the list when none waits. */
  @Override
  public void open(Target target) {
    if (target.kind().equals("silenced")) {
      shown = Shown.SILENCED;
      choice.choose(shown);
      listed = List.of();
      showList();
      return;
    }
    List<AlarmGroup> groups = AlarmGroup.of(desk.now().get().alarms());
    Optional<AlarmGroup> wanted =
        target.isWholePage()
            ? groups.stream().filter(AlarmGroup::isUnanswered).findFirst()
            : groups.stream()
                .filter(
                    group ->
                        group.members().stream()
                            .anyMatch(is -> is.id().value().toString().equals(target.id())))
                .findFirst();
    wanted.ifPresentOrElse(this::showAlarm, this::showList);
  }

  public void show(WatchSnapshot snapshot) {
    if (!visible) {
      return;
    }
    if (open.isPresent()) {
      find(snapshot).ifPresentOrElse(group -> pane.show(group, snapshot), this::showList);
    } else if (shown == Shown.OPEN) {
      list(snapshot);
    } else if (shown == Shown.SILENCED) {
      silenced(snapshot);
    }
  }

  private void silenced(WatchSnapshot snapshot) {
    List<String> said = List.of(silenced.said(snapshot));
    if (said.equals(listed)) {
      return; // a button that is being clicked must stay the same button
    }
    listed = said;
    frame.line(screen.say("watch.silenced.line", snapshot.held()));
    frame.scrolling(silenced.view(snapshot));
  }

  private Optional<AlarmGroup> find(WatchSnapshot snapshot) {
    return AlarmGroup.of(snapshot.alarms()).stream()
        .filter(group -> group.members().stream().anyMatch(is -> open.equals(Optional.of(is.id()))))
        .findFirst();
  }

  private void refresh() {
    listed = List.of();
    screen
        .tasks()
        .run(() -> desk.tanks().tanks())
        .done(
            tanks -> {
              tanks.forEach(tank -> names.put(tank.id(), tank.name()));
              find(desk.now().get()).ifPresent(group -> pane.show(group, desk.now().get()));
              if (shown == Shown.HISTORY) {
                history();
              } else if (shown == Shown.MONTHS) {
                months(tanks.size());
              } else {
                show(desk.now().get());
              }
            })
        .start();
  }

  private void showList() {
    open = Optional.empty();
    view.getChildren().setAll(frame);
    if (shown == Shown.OPEN) {
      list(desk.now().get());
    } else if (shown == Shown.SILENCED) {
      silenced(desk.now().get());
    }
  }

  private void showAlarm(AlarmGroup group) {
    open = Optional.of(group.lead().id());
    view.getChildren().setAll(pane.view());
    pane.open(group, desk.now().get());
  }

  private void list(WatchSnapshot snapshot) {
    List<AlarmGroup> groups = AlarmGroup.of(snapshot.alarms());
    frame.line(screen.say("watch.alarms.line", groups.size()));
    if (groups.isEmpty()) {
      listed = List.of();
      frame.content(new EmptyPage(screen.texts(), "fth-bell", "watch.alarms.empty"));
      return;
    }
    List<String> said =
        groups.stream()
            .map(group -> words.sentence(group) + words.standing(group, snapshot.at()))
            .toList();
    if (said.equals(listed)) {
      return; // a button that is being clicked must stay the same button
    }
    listed = said;
    list.getChildren().setAll(groups.stream().map(group -> row(group, snapshot)).toList());
    Card card = new Card();
    card.rows(list);
    frame.scrolling(card);
  }

  private Region row(AlarmGroup group, WatchSnapshot snapshot) {
    Label what = Labels.strong(words.sentence(group));
    Label more = Labels.caption(words.standing(group, snapshot.at()));
    Badge badge = new Badge(TankWords.state(group), words.word(group));
    badge.setGraphic(null);
    HBox row =
        Row.of(
            new StateShape(TankWords.state(group), 20),
            Row.twoLines(what, more),
            badge,
            org.givre.fx.Buttons.plain(
                screen.texts(), "watch.alarms.see", "", () -> showAlarm(group)));
    row.getStyleClass().add("alarm-row");
    row.setOnMouseClicked(click -> showAlarm(group));
    return row;
  }

  private void history() {
    listed = List.of();
    screen.tasks().run(() -> desk.alarms().newest(HISTORY)).done(this::history).start();
  }

  private void months(int tanks) {
    listed = List.of();
    LocalDate today = LocalDate.ofInstant(desk.ticker().now(), Formats.PARIS);
    screen
        .tasks()
        .run(() -> counted(today))
        .done(
            months -> {
              frame.line(screen.say("watch.counts.line"));
              frame.scrolling(
                  new MonthCounts(screen, id -> names.getOrDefault(id, ""))
                      .show(months, tanks, today));
            })
        .start();
  }

  private List<MonthCounts.Month> counted(LocalDate today) {
    List<MonthCounts.Month> months = new ArrayList<>();
    for (int back = 0; back < MONTHS; back++) {
      LocalDate first = today.withDayOfMonth(1).minusMonths(back);
      months.add(
          new MonthCounts.Month(
              first,
              desk.alarms()
                  .counts(MonthCounts.begin(first), MonthCounts.begin(first.plusMonths(1)))));
    }
    return months;
  }

  private void history(List<KeptEvent> events) {
    frame.line(screen.say("watch.alarms.history.line", events.size()));
    VBox rows = new VBox();
    for (KeptEvent kept : events) {
      rows.getChildren().add(historyRow(kept));
    }
    Card card = new Card();
    card.rows(rows);
    frame.scrolling(card);
  }

  private Region historyRow(KeptEvent kept) {
    String tank = kept.point().tank().map(id -> names.getOrDefault(id, "")).orElse("");
    String quantity =
        kept.point()
            .quantity()
            .map(kind -> screen.say("watch.channel." + kind.code()))
            .orElseGet(
                () ->
                    kept.point().name().isEmpty()
                        ? ""
                        : screen.say("watch.technical." + kept.point().name()));
    String who =
        kept.event().by().isEmpty()
            ? kept.event().words()
            : kept.event().by() + ", " + kept.event().words();
    Label at = Labels.caption(screen.texts().formats().shortDayHour(kept.event().at()));
    at.setMinWidth(96);
    HBox row =
        Row.of(
            at,
            Row.twoLines(
                Labels.of(
                    String.join(
                        " · ",
                        java.util.stream.Stream.of(
                                tank,
                                quantity,
                                screen.say("alarm.act." + kept.event().act().code()))
                            .filter(part -> !part.isEmpty())
                            .toList())),
                Labels.caption(who)));
    HBox.setHgrow(row, Priority.ALWAYS);
    return row;
  }

  /** The state of an open alarm, for tests. */
  Optional<State> openState() {
    return find(desk.now().get()).map(TankWords::state);
  }
}
