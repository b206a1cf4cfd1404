package org.givre.deviation.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.audit.Subject;
import org.givre.deviation.Deviation;
import org.givre.deviation.DeviationFacts.Which;
import org.givre.deviation.DeviationId;
import org.givre.deviation.Deviations;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Labels;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SegmentedBar;
import org.givre.fx.State;
import org.givre.fx.Target;

/** Non-conformities: the list at the left, one with its follow-up and its closing at the right. */
public final class DeviationsPage implements Page {

  public static final String KEY = "deviations";

  private static final int MOST = 300;

  private final Screen screen;
  private final DeviationDesk desk;
  private final PageFrame frame;
  private final ListView<Deviation> list = new ListView<>();
  private final TextField words = new TextField();
  private final VBox place = new VBox();
  private Which which = Which.OPEN;
  private Optional<DeviationId> wanted = Optional.empty();

  public DeviationsPage(Screen screen, DeviationDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.frame = PageFrame.titled(screen.texts(), "deviation.page");
    Button report =
        Buttons.primary(
            screen.texts(),
            "deviation.report.open",
            "fth-alert-triangle",
            () -> ReportPanel.open(screen, desk, List.of(), this::reported));
    report.setId("deviation-new");
    frame.acts(report);
    VBox left = new VBox(12, filters(), list);
    left.setPrefWidth(440);
    left.setMinWidth(380);
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(place, Priority.ALWAYS);
    frame.content(new HBox(12, left, place));
    list.setId("deviation-list");
    list.getStyleClass().addAll("givre-card", "journal-list");
    list.setCellFactory(any -> new Line());
    list.setPlaceholder(screen.texts().on(Labels.wrapped("", "muted"), "deviation.empty"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((at, before, chosen) -> choose(chosen));
    screen.texts().live(this::said);
  }

  private Node filters() {
    SegmentedBar<Which> bar = new SegmentedBar<>();
    bar.choice(Which.OPEN, screen.texts(), "deviation.filter.open")
        .choice(Which.ALL, screen.texts(), "deviation.filter.all");
    bar.choose(which);
    bar.onChoice(
        chosen -> {
          which = chosen;
          look();
        });
    words.setId("deviation-words");
    screen.texts().prompt(words, "deviation.search");
    words.accessibleTextProperty().bind(screen.texts().of("deviation.search"));
    PauseTransition rest = new PauseTransition(javafx.util.Duration.millis(300));
    rest.setOnFinished(over -> look());
    words.textProperty().addListener((at, before, after) -> rest.playFromStart());
    HBox.setHgrow(words, Priority.ALWAYS);
    return Row.line(8, bar, words);
  }

  private void said() {
    frame.line(screen.say("deviation.page.line"));
    list.refresh();
    choose(list.getSelectionModel().getSelectedItem());
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Node view() {
    return frame;
  }

  @Override
  public void shown() {
    look();
  }

  /** To one of them, or to a new one about a unit, a lot, a patient. */
  @Override
  public void open(Target target) {
    if (target.kind().equals("deviation")) {
      wanted = Optional.of(new DeviationId(UUID.fromString(target.id())));
      which = Which.ALL;
      look();
    } else if (!target.isWholePage()) {
      screen
          .tasks()
          .run(() -> desk.subjects().named(target.kind(), target.id()))
          .done(this::about)
          .start();
    }
  }

  private void about(Optional<Subject> subject) {
    ReportPanel.open(screen, desk, subject.stream().toList(), this::reported);
  }

  private void reported(Deviation deviation) {
    wanted = Optional.of(deviation.id());
    look();
  }

  private void look() {
    Which asked = which;
    String text = words.getText();
    screen.tasks().run(() -> desk.deviations().list(asked, text, MOST)).done(this::show).start();
  }

  private void show(List<Deviation> found) {
    Deviation chosen = list.getSelectionModel().getSelectedItem();
    Optional<DeviationId> keep =
        wanted.isPresent() ? wanted : Optional.ofNullable(chosen).map(Deviation::id);
    wanted = Optional.empty();
    list.getItems().setAll(found);
    found.stream()
        .filter(one -> keep.equals(Optional.of(one.id())))
        .findFirst()
        .or(() -> found.stream().findFirst())
        .ifPresentOrElse(
            one -> list.getSelectionModel().select(one),
            () -> list.getSelectionModel().clearSelection());
  }

  private void choose(Deviation deviation) {
    if (deviation == null) {
      place.getChildren().clear();
      return;
    }
    screen
        .tasks()
        .run(() -> desk.deviations().find(deviation.id()))
        .done(found -> found.ifPresent(this::show))
        .start();
  }

  private void show(Deviations.Followed followed) {
    Node pane = new DeviationPane(screen, desk, followed, this::look).view();
    VBox.setVgrow(pane, Priority.ALWAYS);
    place.getChildren().setAll(pane);
  }

  /** One line of the list. */
  private final class Line extends ListCell<Deviation> {
    @Override
    protected void updateItem(Deviation item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty || item == null ? null : line(item));
    }

    private Node line(Deviation item) {
      String head =
          screen.say(
              "deviation.numbered",
              Integer.toString(item.number()),
              screen.say("deviation.kind." + item.report().kind().key()));
      String about = item.report().subjects().stream().map(Subject::label).findFirst().orElse("");
      String day = screen.texts().formats().shortDayHour(item.openedAt());
      Badge badge =
          item.isOpen()
              ? new Badge(State.LACKING, screen.say("deviation.is-open"))
              : Badge.quiet(State.NORMAL, screen.say("deviation.is-closed"));
      return Row.line(
          8,
          Row.twoLines(
              Labels.strong(head), Labels.caption(about.isEmpty() ? day : day + " · " + about)),
          badge);
    }
  }
}
