package org.givre.watch.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.givre.alarm.TankLimits;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.probe.ChannelKind;
import org.givre.watch.TankNow;
import org.givre.words.Formats;

/** What stands in the tank by product, with the margin of each to its own limit. */
final class StakeCard {

  private final Screen screen;
  private final Card card;
  private final GridPane grid = new GridPane();

  StakeCard(Screen screen) {
    this.screen = screen;
    this.card = Card.named(screen.texts(), "watch.fact.stake");
    grid.getStyleClass().add("stake-grid");
    int[] shares = {24, 36, 18, 22};
    for (int at = 0; at < shares.length; at++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(shares[at]);
      column.setHalignment(at < 2 ? HPos.LEFT : HPos.RIGHT);
      grid.getColumnConstraints().add(column);
    }
    card.rows(grid);
  }

  Card card() {
    return card;
  }

  /**
   * @param stood who stood here between two instants
   */
  void open(Runnable stock, Runnable stood) {
    HBox ways =
        Row.line(
            16,
            Buttons.link(screen.texts(), "watch.stake.open", stock),
            Buttons.link(screen.texts(), "watch.stake.stood", stood));
    ways.getStyleClass().add("stake-ways");
    card.rows(grid, ways);
  }

  void show(TankFacts facts, TankNow now, TankWords words) {
    card.count(words.stake(facts.stake().units(), facts.stake().patients()));
    grid.getChildren().clear();
    head("watch.stake.limit", "watch.stake.product", "watch.stake.units", "watch.stake.margin");
    Optional<Double> top =
        now.channel(ChannelKind.TEMP_TOP).map(TankCard::shown).flatMap(TankWords::number);
    List<TankLimits.ProductLimit> limits = facts.limits();
    for (int at = 0; at < limits.size(); at++) {
      row(at + 1, limits.get(at), top, words.formats());
    }
    if (limits.isEmpty()) {
      grid.add(Labels.caption(screen.say("watch.stake.nothing")), 0, 1, 4, 1);
    }
  }

  private void head(String... keys) {
    for (int at = 0; at < keys.length; at++) {
      Label name = cell(screen.say(keys[at]), "caption");
      grid.add(at < 2 ? name : right(name), at, 0);
    }
  }

  private void row(int row, TankLimits.ProductLimit limit, Optional<Double> top, Formats formats) {
    String weight = row == 1 ? "strong" : "plain";
    String margin =
        top.map(degrees -> limit.celsius() - degrees)
            .map(left -> left < 0 ? screen.say("watch.stake.beyond") : formats.kelvin(left))
            .orElse(Formats.DASH);
    Label said = cell(margin, weight);
    if (top.isPresent() && top.get() > limit.celsius()) {
      said.getStyleClass().addAll("critical-text", "strong");
    }
    grid.addRow(
        row,
        cell(formats.limit(limit.celsius()), weight),
        cell(limit.product(), "plain"),
        right(cell(formats.count(limit.units()), "plain")),
        right(said));
  }

  private static Label right(Label cell) {
    cell.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    return cell;
  }

  private static Label cell(String text, String style) {
    Label cell = Labels.of(text, style, "stake-cell");
    cell.setMaxWidth(Double.MAX_VALUE);
    return cell;
  }
}
