package org.givre.dispensing.ui;

import java.time.Duration;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.givre.dispensing.Deadlines;
import org.givre.fx.Card;
import org.givre.fx.ClockRing;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.product.ClockEvent;
import org.givre.product.ClockRule;
import org.givre.product.ClockState;

/**
 * One running clock: the ring of what is left, and the deadline in the largest type beside it.
 * Deadlines are rounded down: nobody is told a minute that is not there.
 */
final class ClockCard {

  private static final double LARGE = 228;
  private static final double SMALL = 118;

  /** The clock that ends first, or one of the others. */
  enum Rank {
    FIRST,
    OTHER
  }

  /** The clock's name, and what comes after it. */
  record Words(String title, String next) {}

  private final Screen screen;
  private final ClockState.Running clock;
  private final Said said;
  private final ClockRing ring;
  private final Card card = new Card();

  ClockCard(Screen screen, ClockState.Running clock, Rank rank, Words words) {
    this.screen = screen;
    this.clock = clock;
    this.said = new Said(screen.texts());
    boolean first = rank == Rank.FIRST;
    this.ring =
        new ClockRing(
            screen.look(),
            first ? LARGE : SMALL,
            first ? ClockRing.Rank.FIRST : ClockRing.Rank.OTHER);
    HBox body = new HBox(first ? 40 : 28, ring, first ? large() : small(words.next()));
    body.setAlignment(Pos.CENTER_LEFT);
    VBox all = new VBox(first ? 8 : 2, title(words.title()), body);
    all.getStyleClass().add("clock-card");
    card.rows(all);
    card.setId("clock-" + clock.rule().name());
  }

  Card card() {
    return card;
  }

  void tick(Instant now) {
    Duration left = clock.remaining(now);
    String caption =
        screen.say(left.isNegative() ? "dispensing.clock.over" : "dispensing.clock.left");
    ring.show(left, clock.rule().max(), state(left), caption);
  }

  static State state(Duration left) {
    if (left.isNegative()) {
      return State.CRITICAL;
    }
    return left.compareTo(Deadlines.FIRST_WARNING) <= 0 ? State.ATTENTION : State.NORMAL;
  }

  private HBox title(String name) {
    ClockRule rule = clock.rule();
    return Row.line(
        10, Labels.of(name, "strong", "card-name"), Labels.of(said.clockRule(rule), "muted"));
  }

  private VBox large() {
    Label deadline =
        Labels.figure(screen.texts().formats().hour(clock.deadline()), "deadline", "strong");
    HBox from = new HBox(40, from(), until());
    return new VBox(8, new VBox(0, caption("dispensing.clock.latest"), deadline), from, warnings());
  }

  private HBox small(String next) {
    Label deadline =
        Labels.figure(screen.texts().formats().hour(clock.deadline()), "figure-30", "strong");
    whole(deadline);
    HBox line =
        new HBox(
            28, new VBox(0, caption("dispensing.clock.latest"), deadline), fromHour(), until());
    if (!next.isEmpty()) {
      line.getChildren().add(new VBox(1, caption("dispensing.clock.next"), Labels.wrapped(next)));
    }
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Label caption(String key) {
    return whole(Labels.caption(screen.say(key)));
  }

  private static Label whole(Label label) {
    label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return label;
  }

  private VBox fromHour() {
    String at = screen.texts().formats().second(clock.since());
    return new VBox(1, caption("dispensing.clock.from"), whole(Labels.body(at)));
  }

  private VBox from() {
    String event = screen.say("product.event." + clock.rule().from().code());
    String at = screen.texts().formats().second(clock.since());
    return new VBox(1, caption("dispensing.clock.from"), whole(Labels.body(event + ", " + at)));
  }

  private VBox until() {
    String event = screen.say("product.event." + clock.rule().to().code());
    return new VBox(1, caption("dispensing.clock.until"), whole(Labels.body(event)));
  }

  /** What ends with the infusion comes after the hand-over: there is none left to block. */
  private String then() {
    return clock.rule().from() == ClockEvent.INFUSION_START
        ? "dispensing.clock.then.ward"
        : "dispensing.clock.then";
  }

  private VBox warnings() {
    String first = screen.texts().formats().hour(clock.deadline().minus(Deadlines.FIRST_WARNING));
    String second = screen.texts().formats().hour(clock.deadline().minus(Deadlines.SECOND_WARNING));
    return new VBox(
        1,
        caption("dispensing.clock.warns"),
        Labels.body(screen.say("dispensing.clock.warns.at", first, second)),
        Labels.wrapped(screen.say(then()), "caption"));
  }
}
