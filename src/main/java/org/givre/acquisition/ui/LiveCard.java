package org.givre.acquisition.ui;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.givre.acquisition.ExchangeResult;
import org.givre.acquisition.FrameParts;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.measure.Quantity;
import org.givre.measure.Value;
import org.givre.probe.DeviceProfile;

/** What the device answers now: each value beside its bytes, each frame as it went. */
final class LiveCard {

  private static final List<String> COLUMNS =
      List.of("point", "register", "type", "scale", "raw", "value", "state");

  private final Screen screen;
  private final ProbeWords words;
  private final Card card;
  private final GridPane table = new GridPane();
  private final VBox frames = new VBox(6);
  private final Button begin;
  private final VBox trouble = new VBox();
  private Runnable act = () -> {};
  private long asked;
  private long answered;
  private Duration spent = Duration.ZERO;

  LiveCard(Screen screen, ProbeWords words) {
    this.screen = screen;
    this.words = words;
    begin = Buttons.plain(screen.texts(), "acquisition.live.begin", "fth-play", () -> act.run());
    begin.setId("live-begin");
    table.getStyleClass().add("live-table");
    frames.getStyleClass().add("live-frames");
    trouble.getStyleClass().add("live-trouble");
    card = Card.named(screen.texts(), "acquisition.live").right(begin).rows(trouble, table, frames);
    idle();
  }

  Card card() {
    return card;
  }

  /** What the button does, and which word it carries. */
  void act(String key, Runnable then) {
    screen.texts().on(begin, key);
    act = then;
  }

  void noAct() {
    begin.setVisible(false);
    begin.setManaged(false);
  }

  void withAct() {
    begin.setVisible(true);
    begin.setManaged(true);
  }

  void reset() {
    asked = 0;
    answered = 0;
    spent = Duration.ZERO;
    idle();
  }

  private void idle() {
    card.count("");
    trouble.getChildren().clear();
    frames.getChildren().clear();
    table.getChildren().clear();
    table.add(Labels.wrapped(screen.say("acquisition.live.idle"), "muted"), 0, 0);
  }

  /** The port cannot be had, or nothing was heard yet. */
  void say(State state, String what, String then) {
    trouble.getChildren().setAll(Notice.of(state, what, then));
  }

  /** The latest of the device; {@code points} in the order of the result's readings. */
  void show(DeviceProfile profile, Map<String, Quantity> points, ExchangeResult result) {
    asked++;
    answered += result.isGood() ? 1 : 0;
    spent = spent.plus(result.took());
    long each = spent.toMillis() / asked;
    card.count(
        screen.say(
            "acquisition.live.count",
            answered,
            asked,
            each,
            screen.texts().formats().second(result.at())));
    trouble.getChildren().clear();
    if (!result.isGood()) {
      String hint = result.hint().isEmpty() ? "" : screen.say("acquisition.hint." + result.hint());
      say(State.UNKNOWN, words.fault(result.fault()), hint);
    }
    FrameParts parts = FrameParts.of(profile.conversation(), result);
    rows(profile, new LinkedHashMap<>(points), result, parts);
    frames(result, parts);
  }

  private void rows(
      DeviceProfile profile,
      Map<String, Quantity> points,
      ExchangeResult result,
      FrameParts parts) {
    table.getChildren().clear();
    for (int at = 0; at < COLUMNS.size(); at++) {
      cell(Labels.caption(screen.say("acquisition.live." + COLUMNS.get(at))), at, 0);
    }
    int line = 1;
    for (Map.Entry<String, Quantity> point : points.entrySet()) {
      if (line > result.readings().size()) {
        break;
      }
      Value value = result.readings().get(line - 1).value();
      var register = FrameParts.at(profile.conversation(), point.getKey());
      cell(Labels.strong(words.point(point.getKey())), 0, line);
      cell(Labels.code(words.register(profile, point.getKey())), 1, line);
      cell(Labels.body(words.type(register)), 2, line);
      cell(Labels.code(words.scale(register)), 3, line);
      cell(Labels.code(parts.bytes(point.getKey())), 4, line);
      Label number = value(point.getValue(), value);
      number.setId("live-" + point.getKey());
      cell(number, 5, line);
      cell(state(value), 6, line);
      line++;
    }
  }

  private void cell(Node node, int column, int line) {
    if (column >= 5) {
      GridPane.setHalignment(node, HPos.RIGHT);
    }
    if (node instanceof Label label) {
      label.setMinWidth(0);
    }
    GridPane.setHgrow(node, javafx.scene.layout.Priority.ALWAYS);
    table.add(node, column, line);
  }

  private Label value(Quantity quantity, Value value) {
    return switch (value) {
      case Value.Good good -> Labels.figure(words.amount(quantity, good.number()), "live-value");
      case Value.Suspect suspect ->
          Labels.figure(words.amount(quantity, suspect.number()), "live-value");
      case Value.Missing missing -> Labels.of("—", "unknown-text");
    };
  }

  /** Not yet compared is what every value is here: said once, below, and not of each. */
  private Node state(Value value) {
    return switch (value) {
      case Value.Good good -> Badge.quiet(State.NORMAL, screen.say("acquisition.live.good"));
      case Value.Suspect suspect ->
          suspect.why().equals("UNVERIFIED_PROFILE")
              ? Badge.quiet(State.NORMAL, screen.say("acquisition.live.read"))
              : new Badge(State.ATTENTION, words.doubt(suspect.why()));
      case Value.Missing missing -> new Badge(State.UNKNOWN, words.fault(missing.why()));
    };
  }

  private void frames(ExchangeResult result, FrameParts parts) {
    frames.getChildren().clear();
    String hour = screen.texts().formats().second(result.at());
    for (FrameParts.Frame frame : parts.frames()) {
      if (!frame.sent().isEmpty()) {
        frames.getChildren().add(line(hour, "acquisition.live.sent", frame.sent(), List.of()));
      }
      if (!frame.received().isEmpty()) {
        frames
            .getChildren()
            .add(line(hour, "acquisition.live.received", frame.received(), frame.spans()));
      }
    }
  }

  private Node line(String hour, String key, String hex, List<FrameParts.Span> spans) {
    FlowPane bytes = new FlowPane(3, 3);
    bytes.setPrefWrapLength(520);
    HBox.setHgrow(bytes, javafx.scene.layout.Priority.ALWAYS);
    int most = Math.min(hex.length() / 2, 48);
    for (int at = 0; at < most; at++) {
      bytes.getChildren().add(box(hex.substring(2 * at, 2 * at + 2), at, spans));
    }
    Label when = Labels.code(hour);
    when.setMinWidth(84);
    Label way = Labels.of(screen.say(key), "muted");
    way.setMinWidth(48);
    HBox line = Row.line(12, when, way, bytes);
    line.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    bytes.setMaxHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    String text = text(hex);
    if (!text.isEmpty()) {
      line.getChildren().add(Labels.code(text));
    }
    return line;
  }

  private static Label box(String two, int at, List<FrameParts.Span> spans) {
    Label box = Labels.of(two, "byte", "code");
    for (int nth = 0; nth < spans.size(); nth++) {
      FrameParts.Span span = spans.get(nth);
      if (at >= span.from() && at < span.from() + span.length()) {
        box.getStyleClass().addAll("of-point", "of-point-" + nth % 3);
      }
    }
    return box;
  }

  /** What a text instrument said, readable; empty where the bytes are no text. */
  private static String text(String hex) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at + 1 < hex.length(); at += 2) {
      int one = Integer.parseInt(hex.substring(at, at + 2), 16);
      if (one == '\r' || one == '\n') {
        continue;
      }
      if (one < ' ' || one > 126) {
        return "";
      }
      text.append((char) one);
    }
    return text.length() > 40 ? text.substring(0, 40) + "…" : text.toString();
  }
}
