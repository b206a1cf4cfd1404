package org.givre.watch.ui;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.givre.access.By;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Notice;
import org.givre.fx.Screen;
import org.givre.fx.SegmentedBar;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.kernel.Reason;
import org.givre.kernel.Refusal;
import org.givre.probe.ChannelKind;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.watch.HandReadings;
import org.givre.watch.TankNow;

/** Consigns by hand: a fill, or what a device's display shows. Marked so, with who. */
final class TypedPanel {

  /** What is consigned. */
  enum What {
    FILL("watch.typed.fill"),
    LEVEL("watch.typed.level"),
    TOP("watch.typed.top"),
    BOTTOM("watch.typed.bottom");

    private final String key;

    What(String key) {
      this.key = key;
    }
  }

  private final Screen screen;
  private final TankDesk desk;
  private final Runnable done;
  private final SidePanel panel;
  private final ComboBox<Tank> tank = new ComboBox<>();
  private final Field<TextField> hour;
  private final Field<TextField> minutes;
  private final Field<TextField> before;
  private final Field<TextField> after;
  private final Field<TextField> number;
  private final Field<TextField> note;
  private final VBox wrong = new VBox(8);
  private final VBox fields = new VBox(12);
  private final Button act;
  private What what = What.FILL;

  TypedPanel(
      Screen screen, TankDesk desk, List<Tank> tanks, Optional<TankId> chosen, Runnable done) {
    this.screen = screen;
    this.desk = desk;
    this.done = done;
    this.panel = new SidePanel(screen.say("watch.typed.title"));
    this.hour = Field.text(screen.texts(), "watch.typed.hour");
    this.minutes = Field.text(screen.texts(), "watch.typed.minutes");
    this.before = Field.text(screen.texts(), "watch.typed.before");
    this.after = Field.text(screen.texts(), "watch.typed.after");
    this.number = Field.text(screen.texts(), "watch.typed.number");
    this.note = Field.text(screen.texts(), "watch.typed.note");
    this.act = Buttons.primary(screen.texts(), "watch.typed.keep", "fth-check", this::keep);
    tank.getItems().setAll(tanks);
    tank.setConverter(new Named());
    tank.setValue(
        tanks.stream()
            .filter(one -> chosen.map(one.id()::equals).orElse(true))
            .findFirst()
            .orElse(null));
    tank.valueProperty().addListener((at, before, now) -> unit());
    hour.control().setText(screen.texts().formats().hour(desk.ticker().now()));
    panel.about(screen.say("watch.typed.about"));
    panel.content(choice(), new Field<>(screen.texts(), "watch.typed.tank", tank), fields, wrong);
    panel.foot(
        Buttons.plain(screen.texts(), "watch.typed.cancel", "", () -> screen.panels().close()),
        act);
    choose(What.FILL);
  }

  Region panel() {
    return panel;
  }

  private HBox choice() {
    SegmentedBar<What> choice = new SegmentedBar<>();
    for (What each : What.values()) {
      choice.choice(each, screen.texts(), each.key);
    }
    return choice.choose(what).onChoice(this::choose);
  }

  private void choose(What other) {
    what = other;
    FormGrid grid = new FormGrid(2);
    if (what == What.FILL) {
      grid.add(hour, minutes, before, after);
    } else {
      grid.add(hour, number);
    }
    fields.getChildren().setAll(grid, note);
    unit();
    wrong.getChildren().clear();
  }

  /** In the unit that this tank's own display shows. */
  private void unit() {
    number.say(State.INFO, screen.say("watch.typed.unit", TankWords.unit(kind())));
  }

  private ChannelKind kind() {
    return switch (what) {
      case LEVEL -> levelKind();
      case BOTTOM -> ChannelKind.TEMP_BOTTOM;
      case TOP, FILL -> ChannelKind.TEMP_TOP;
    };
  }

  private ChannelKind levelKind() {
    return Optional.ofNullable(tank.getValue())
        .flatMap(chosen -> desk.now().get().tank(chosen.id()))
        .flatMap(TankNow::level)
        .map(now -> now.channel().kind())
        .orElse(ChannelKind.LEVEL_PERCENT);
  }

  private void keep() {
    wrong.getChildren().clear();
    List.of(hour, minutes, before, after, number).forEach(Field::right);
    unit();
    Optional<Instant> at = at();
    if (at.isEmpty()) {
      hour.wrong(screen.say("watch.typed.hour.wrong"));
      return;
    }
    By now = desk.by().get();
    By by = new By(now.session(), now.at(), new Reason(note.control().getText()));
    if (what == What.FILL) {
      fill(by, at.get());
    } else {
      reading(by, at.get());
    }
  }

  private void fill(By by, Instant at) {
    Optional<Double> length = number(minutes);
    if (length.isEmpty() || length.get() <= 0 || length.get() > 600) {
      minutes.wrong(screen.say("watch.typed.minutes.wrong"));
      return;
    }
    if (isWrong(before) || isWrong(after)) {
      return;
    }
    HandReadings.Filled filled =
        new HandReadings.Filled(
            at, Duration.ofMinutes(length.get().longValue()), level(before), level(after));
    Tank of = tank.getValue();
    screen
        .tasks()
        .act(() -> desk.hand().fill(by, of, filled))
        .done(kept -> kept(screen.say("watch.typed.fill.done", of.name())))
        .refused(this::refused)
        .start();
  }

  private boolean isWrong(Field<TextField> field) {
    boolean wrongNumber = !field.control().getText().isBlank() && number(field).isEmpty();
    if (wrongNumber) {
      field.wrong(screen.say("watch.typed.number.wrong"));
    }
    return wrongNumber;
  }

  private static OptionalDouble level(Field<TextField> field) {
    return number(field).map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  private void reading(By by, Instant at) {
    Optional<Double> value = number(number);
    if (value.isEmpty()) {
      number.wrong(screen.say("watch.typed.number.wrong"));
      return;
    }
    ChannelKind kind = kind();
    Tank of = tank.getValue();
    screen
        .tasks()
        .act(() -> desk.hand().type(by, of, new HandReadings.Seen(kind, value.get(), at)))
        .done(kept -> kept(screen.say("watch.typed.done", of.name())))
        .refused(this::refused)
        .start();
  }

  private void kept(String sentence) {
    screen.panels().close();
    screen.notices().done(sentence);
    done.run();
  }

  private void refused(List<Refusal> refusals) {
    wrong
        .getChildren()
        .setAll(
            refusals.stream()
                .map(
                    no -> Notice.of(State.REFUSED, screen.texts().say(no), screen.texts().todo(no)))
                .toList());
  }

  /** Today at that hour, or yesterday when it has not come yet. */
  private Optional<Instant> at() {
    try {
      String text = hour.control().getText().strip().replace('h', ':');
      LocalTime time = LocalTime.parse(text.length() == 4 ? "0" + text : text);
      ZonedDateTime now = screen.texts().formats().local(desk.ticker().now());
      ZonedDateTime today = now.with(time);
      boolean isLater = today.isAfter(now.plusMinutes(1));
      Instant then = (isLater ? today.minusDays(1) : today).toInstant();
      return Optional.of(then.isAfter(now.toInstant()) ? now.toInstant() : then);
    } catch (DateTimeException noHour) {
      return Optional.empty();
    }
  }

  /** Reads −178,4 as well as -178.4. */
  private static Optional<Double> number(Field<TextField> field) {
    String text = field.control().getText().strip().replace('\u2212', '-').replace(',', '.');
    NumberFormat format = NumberFormat.getInstance(java.util.Locale.ROOT);
    ParsePosition end = new ParsePosition(0);
    Number value = format.parse(text, end);
    return value == null || end.getIndex() < text.length()
        ? Optional.empty()
        : Optional.of(value.doubleValue());
  }

  /** Shows a tank by its name. */
  private static final class Named extends StringConverter<Tank> {
    @Override
    public String toString(Tank tank) {
      return tank == null ? "" : tank.name();
    }

    @Override
    public Tank fromString(String name) {
      throw new UnsupportedOperationException("tanks are chosen, not typed");
    }
  }
}
