package org.givre.watch.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.givre.fx.Buttons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.history.Curves;
import org.givre.measure.CurvePlan;
import org.givre.measure.Quantity;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.givre.storage.Tank;
import org.givre.words.Formats;

/** One reading of each channel as it came: exact instant, quality, source, profile, raw frame. */
final class ReadingPanel {

  private final Screen screen;
  private final TankDesk desk;
  private final TankLookup lookup;

  ReadingPanel(Screen screen, TankDesk desk, TankLookup lookup) {
    this.screen = screen;
    this.desk = desk;
    this.lookup = lookup;
  }

  private record Found(Curves.Line line, Optional<Reading> reading) {}

  /** The warmest of the pixel column that was clicked. */
  void open(Tank tank, CurvePlan plan, Instant at) {
    int column = (int) plan.place(at);
    Instant from = plan.at(column);
    Instant to = plan.at(column + 1.0);
    boolean narrow = Duration.between(from, to).compareTo(Duration.ofSeconds(30)) < 0;
    Instant first = narrow ? at.minusSeconds(15) : from;
    Instant last = narrow ? at.plusSeconds(15) : to;
    screen
        .tasks()
        .run(
            () ->
                lookup.lines(tank).stream()
                    .map(
                        line -> new Found(line, desk.charts().warmest(line.channel(), first, last)))
                    .toList())
        .done(found -> show(tank, found))
        .start();
  }

  private void show(Tank tank, List<Found> found) {
    SidePanel panel = new SidePanel(screen.say("watch.reading.title", tank.name()));
    panel.about(screen.say("watch.reading.about"));
    List<Node> blocks = new ArrayList<>();
    found.forEach(one -> blocks.add(block(one)));
    panel.content(blocks.toArray(Node[]::new));
    panel.foot(
        Buttons.plain(screen.texts(), "watch.reading.close", "", () -> screen.panels().close()),
        Row.space());
    screen.panels().show(panel);
  }

  private Node block(Found found) {
    VBox block = new VBox(4, Labels.heading(found.line().name()));
    found
        .reading()
        .ifPresentOrElse(
            reading -> block.getChildren().addAll(lines(found.line(), reading)),
            () -> block.getChildren().add(Labels.caption(screen.say("watch.reading.none"))));
    return block;
  }

  private List<Node> lines(Curves.Line line, Reading reading) {
    Formats formats = screen.texts().formats();
    List<Node> lines = new ArrayList<>();
    lines.add(pair("watch.reading.at", formats.stamp(reading.at())));
    lines.add(pair("watch.reading.value", value(line, reading.value(), formats)));
    lines.add(pair("watch.reading.source", screen.say("watch.source." + reading.source().code())));
    if (!reading.profileRevision().isEmpty()) {
      lines.add(pair("watch.reading.profile", reading.profileRevision()));
    }
    Label frame =
        reading.raw().isEmpty()
            ? Labels.caption(screen.say("watch.reading.no-frame"))
            : Labels.wrapped(spaced(reading.raw()), "code");
    lines.add(Labels.of(screen.say("watch.reading.frame"), "muted"));
    lines.add(frame);
    return lines;
  }

  private Node pair(String key, String value) {
    return Row.pair(screen.say(key), value);
  }

  private String value(Curves.Line line, Value value, Formats formats) {
    return switch (value) {
      case Value.Good good -> number(line, good.number(), formats);
      case Value.Suspect doubt ->
          number(line, doubt.number(), formats)
              + " · "
              + EventWords.fault(screen.texts(), doubt.why());
      case Value.Missing missing -> EventWords.fault(screen.texts(), missing.why());
    };
  }

  private static String number(Curves.Line line, double number, Formats formats) {
    boolean degrees = line.quantity() == Quantity.TEMPERATURE;
    int decimals = number * 10 == Math.rint(number * 10) ? 1 : 2;
    return degrees
        ? formats.number(number, decimals) + Formats.NARROW + "°C"
        : formats.withUnit(number, 0, line.quantity() == Quantity.LEVEL_MM ? "mm" : "%");
  }

  /** Bytes apart, as instruments' manuals print them; a line of text stays as it is. */
  static String spaced(String raw) {
    return raw.matches("([0-9A-F]{2})+") ? raw.replaceAll("(..)(?!$)", "$1 ") : raw;
  }
}
