package org.givre.app.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.EmptyPage;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.words.Formats;

/**
 * What is due, grouped by when; each line ends with its act, blue only for the one first of all.
 */
public final class TodayPage implements Page {

  private static final double SIDE = 324;

  private final Screen screen;
  private final TodayDesk desk;
  private final Consumer<List<Due>> onDues;
  private final PageFrame frame;
  private final VBox groups = new VBox(4);
  private final TodaySide side;
  private List<Due> dues = List.of();
  private List<Expiring> expiring = List.of();

  /**
   * @param onDues told what is due, for the counts of the navigation
   */
  public TodayPage(Screen screen, TodayDesk desk, Consumer<List<Due>> onDues) {
    this.screen = screen;
    this.desk = desk;
    this.onDues = onDues;
    this.side = new TodaySide(screen);
    this.frame = PageFrame.titled(screen.texts(), "app.nav.today");
    Button print = Buttons.plain(screen.texts(), "app.today.print", "fth-printer", this::print);
    print.setId("today-print");
    frame.acts(print);
    side.setMinWidth(SIDE);
    side.setPrefWidth(SIDE);
    side.setMaxWidth(SIDE);
    groups.setMinWidth(0);
    HBox.setHgrow(groups, Priority.ALWAYS);
    HBox columns = new HBox(16, groups, side);
    frame.scrolling(columns);
    screen.texts().words().addListener((at, before, after) -> shown());
  }

  @Override
  public String key() {
    return "today";
  }

  @Override
  public Node view() {
    return frame;
  }

  @Override
  public void shown() {
    Formats formats = screen.texts().formats();
    frame.line(formats.longDay(today(formats)) + ", " + formats.hour(desk.ticker().now()));
    recount();
    screen.tasks().run(() -> desk.soon(screen.texts().now())).done(this::soon).start();
  }

  /** Looks again at what is due: an act was done on whatever page. */
  public void recount() {
    screen.tasks().run(() -> desk.due(screen.texts().now())).done(this::show).start();
  }

  /** The day on paper: for an outage, for a round. */
  private void print() {
    desk.printing().accept(new TodayPaper(screen, this::when).of(dues, expiring));
  }

  private LocalDate today(Formats formats) {
    return formats.local(desk.ticker().now()).toLocalDate();
  }

  /** The tanks as the watch sees them; the latest wins. */
  public void tanks(List<TankLine> lines, String age) {
    side.tanks(lines, age);
  }

  private void soon(List<Expiring> soon) {
    expiring = soon;
    side.show(today(screen.texts().formats()), dues, expiring);
  }

  private void show(List<Due> all) {
    dues = all;
    onDues.accept(all);
    groups.getChildren().clear();
    for (Due.Group group : Due.Group.values()) {
      List<Due> of = all.stream().filter(due -> due.group() == group).toList();
      if (!of.isEmpty()) {
        groups.getChildren().addAll(heading(group, of.size()), card(of));
      }
    }
    if (all.isEmpty()) {
      groups.getChildren().add(nothing());
    }
    side.show(today(screen.texts().formats()), dues, expiring);
  }

  private Node nothing() {
    return new EmptyPage(
        screen.texts(),
        "fth-check-square",
        "app.today.empty",
        Buttons.plain(
            screen.texts(),
            "app.today.tanks",
            "fth-thermometer",
            () -> screen.nav().open("tanks")));
  }

  private Node heading(Due.Group group, int count) {
    String counted = group == Due.Group.NOW || group == Due.Group.TODAY ? "acts" : "terms";
    HBox heading =
        Row.line(
            8,
            Labels.heading(screen.say(group.key())),
            Labels.caption(screen.say("app.today." + counted, count)));
    heading.getStyleClass().add("today-heading");
    return heading;
  }

  private Card card(List<Due> of) {
    List<HBox> rows = of.stream().map(this::row).toList();
    rows.getLast().getStyleClass().add("last");
    return new Card().rows(rows.toArray(new Node[0]));
  }

  private HBox row(Due due) {
    Label when = Labels.figure(when(due), "today-when");
    boolean late = due.tag().filter(tag -> tag.state() == State.ATTENTION).isPresent();
    if (due.day().isBefore(today(screen.texts().formats())) && late) {
      when.getStyleClass().add("attention-text");
    }
    Label detail = Labels.caption(due.detail());
    VBox words = Row.twoLines(Labels.strong(due.title()), detail);
    Button act =
        Buttons.plain(
            screen.texts(), "app.today.open", "", () -> screen.nav().open(due.act().target()));
    act.textProperty().unbind();
    act.setText("");
    act.setAccessibleText(due.act().verb() + " : " + due.title());
    act.getStyleClass().addAll("in-card", "today-act");
    if (due.main()) {
      act.getStyleClass().add("accent");
    }
    HBox verb =
        Row.line(4, new Label(due.act().verb()), Row.space(), Icons.of("fth-chevron-right", 14));
    verb.prefWidthProperty().bind(act.widthProperty().subtract(24));
    act.setGraphic(verb);
    HBox row = Row.of(when, Icons.of(due.icon(), 16), words);
    due.tag().ifPresent(tag -> row.getChildren().add(tag(tag)));
    row.getChildren().add(act);
    row.getStyleClass().add("today-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Region tag(Due.Tag tag) {
    return switch (tag.state()) {
      case NORMAL, DONE -> Badge.quiet(tag.state(), tag.word());
      case INFO, TO_DO -> Badge.chip(tag.word());
      default -> new Badge(tag.state(), tag.word());
    };
  }

  private String when(Due due) {
    Formats formats = screen.texts().formats();
    LocalDate today = today(formats);
    Optional<String> hour = due.hour().map(formats::hour);
    if (due.day().equals(today)) {
      return hour.orElse("");
    }
    return due.day().equals(today.minusDays(1))
        ? screen.say("app.today.yesterday")
        : due.day().isAfter(today.plusDays(7)) || due.day().isBefore(today)
            ? formats.shortDay(due.day())
            : formats.weekday(due.day());
  }
}
