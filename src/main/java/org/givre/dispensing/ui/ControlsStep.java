package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.dispensing.Control;
import org.givre.dispensing.ControlPoint;
import org.givre.dispensing.ReceptionFile;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.SegmentedBar;
import org.givre.fx.Texts;
import org.givre.kernel.Outcome;

/**
 * A step made of control points: each conform, not conform or without object, and what was found.
 */
final class ControlsStep implements StepPane {

  private final StepFrame frame;
  private final List<Point> points = new ArrayList<>();
  private final VBox view = new VBox(12);
  private final Card card;
  private final Button keep;
  private final Node foot;
  private Runnable kept;

  ControlsStep(StepFrame frame, String nameKey, ControlPoint... points) {
    this.frame = frame;
    this.kept = frame.page()::onward;
    this.keep =
        Buttons.primary(frame.screen().texts(), "reception.keep", "fth-arrow-right", this::keep);
    keep.setId("keep-controls");
    this.card = Card.named(frame.screen().texts(), nameKey);
    List<Node> rows = new ArrayList<>();
    for (ControlPoint point : points) {
      Point row = new Point(point);
      this.points.add(row);
      rows.add(row.view);
    }
    card.rows(rows.toArray(new Node[0]));
    this.foot = foot();
    view.getChildren().addAll(card, foot);
  }

  @Override
  public Region view() {
    return view;
  }

  /** What is looked at before the points are judged. */
  ControlsStep after(Node before) {
    view.getChildren().addFirst(before);
    return this;
  }

  /** Words for a point that nobody has written yet, from what the program read. */
  ControlsStep suggesting(ControlPoint point, String words) {
    points.stream().filter(each -> each.point == point).forEach(each -> each.suggest(words));
    return this;
  }

  /** More of the same step, between the points and its foot. */
  ControlsStep with(Node more) {
    view.getChildren().add(1, more);
    return this;
  }

  /** The points are part of a step that has its own way on. */
  ControlsStep stayingHere() {
    kept = frame.page()::again;
    keep.getStyleClass().remove("accent");
    keep.getStyleClass().add("in-card");
    keep.setGraphic(null);
    view.getChildren().remove(foot);
    card.right(keep);
    keep.textProperty().bind(frame.screen().texts().of("reception.keep-points"));
    return this;
  }

  private Node foot() {
    HBox foot = Row.line(12, Row.space(), keep);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }

  private void keep() {
    boolean complete = points.stream().map(Point::isComplete).reduce(true, Boolean::logicalAnd);
    if (!complete) {
      return;
    }
    List<Supplier<Outcome<ReceptionFile>>> acts = new ArrayList<>();
    points.stream().filter(Point::isChanged).forEach(point -> acts.add(point.act()));
    frame.acts(acts, kept);
  }

  /** One point: its name, what was found, and how it is. */
  private final class Point {

    private final ControlPoint point;
    private final Optional<Control> before;
    private final TextField found = new TextField();
    private final Label lacking = Labels.caption("");
    private final SegmentedBar<Control.Finding> finding = new SegmentedBar<>();
    private final HBox view;
    private Control.Finding chosen;

    Point(ControlPoint point) {
      this.point = point;
      this.before = frame.arrival().file().control(point);
      Texts texts = frame.screen().texts();
      Label name =
          Labels.wrapped(capital(frame.say("dispensing.control." + point.key())), "strong");
      texts.prompt(found, "reception.found." + point.key());
      found.accessibleTextProperty().bind(name.textProperty());
      found.setId("found-" + point.key());
      finding
          .choice(Control.Finding.CONFORM, texts, "reception.conform")
          .choice(Control.Finding.NOT_CONFORM, texts, "reception.not-conform")
          .choice(Control.Finding.NOT_APPLICABLE, texts, "reception.not-applicable")
          .onChoice(this::choose);
      finding.setId("finding-" + point.key());
      before.ifPresent(this::show);
      lacking.getStyleClass().add("critical-text");
      lacking.setManaged(false);
      HBox.setHgrow(found, Priority.ALWAYS);
      VBox names = new VBox(1, name, lacking);
      names.setAlignment(Pos.CENTER_LEFT);
      names.setMinWidth(190);
      names.setPrefWidth(190);
      names.setMaxWidth(190);
      view = Row.of(names, found, finding);
    }

    /** The point's name stands alone here; elsewhere it is part of a sentence. */
    private static String capital(String name) {
      return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void show(Control control) {
      chosen = control.finding();
      finding.choose(chosen);
      found.setText(control.found());
    }

    private void suggest(String words) {
      if (before.isEmpty() && !words.isEmpty()) {
        found.setText(words);
      }
    }

    private void choose(Control.Finding now) {
      chosen = now;
      say("");
    }

    private void say(String what) {
      lacking.setText(what);
      lacking.setManaged(!what.isEmpty());
    }

    private boolean isComplete() {
      boolean unsaid = chosen == Control.Finding.NOT_CONFORM && found.getText().isBlank();
      if (chosen == null) {
        say(frame.say("reception.choose"));
      } else if (unsaid) {
        say(frame.say("reception.say-what"));
      } else {
        say("");
      }
      return chosen != null && !unsaid;
    }

    private boolean isChanged() {
      return before
          .map(b -> b.finding() != chosen || !b.found().equals(found.getText().strip()))
          .orElse(true);
    }

    private Supplier<Outcome<ReceptionFile>> act() {
      Control.Finding what = chosen;
      String words = found.getText().strip();
      return () ->
          frame.desk().reception().control(frame.desk().by(), frame.id(), point, what, words);
    }
  }
}
