package org.givre.document.ui;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.document.SheetNumber;
import org.givre.document.TankReview;
import org.givre.document.TankSheet;
import org.givre.document.TankSheet.Scope;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.fx.SignaturePanel;
import org.givre.kernel.Outcome;
import org.givre.storage.Tank;
import org.givre.words.Formats;

/** Asks for which tank and span a record is drawn up, and has it reviewed. */
final class TankSheetPanel {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
  private static final ZoneId ZONE = Formats.PARIS;

  private final Screen screen;
  private final TankSheetDesk desk;
  private final Consumer<SheetNumber> filed;
  private final Field<ComboBox<Tank>> tank;
  private final Field<ComboBox<Scope>> scope;
  private final Field<TextField> from;
  private final Field<TextField> until;
  private final Field<TextArea> words;
  private final Button file;

  TankSheetPanel(Screen screen, TankSheetDesk desk, Consumer<SheetNumber> filed) {
    this.screen = screen;
    this.desk = desk;
    this.filed = filed;
    tank = choice("document.tank.which", Tank::name);
    scope = choice("document.tank.scope", one -> screen.say("document.tank.scope." + one.name()));
    from = Field.text(screen.texts(), "document.tank.from");
    until = Field.text(screen.texts(), "document.tank.until");
    words = new Field<>(screen.texts(), "document.tank.words", new TextArea());
    words.control().setPrefRowCount(4);
    words.control().setWrapText(true);
    tank.control().setId("tank-sheet-tank");
    words.control().setId("tank-sheet-words");
    file = Buttons.plain(screen.texts(), "document.tank.file", "fth-file-text", this::file);
    file.setId("tank-sheet-file");
    scope.control().getItems().setAll(Scope.values());
    scope.control().valueProperty().addListener((at, before, after) -> suggest(after));
  }

  private <T> Field<ComboBox<T>> choice(String key, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T one) {
            return one == null ? "" : name.apply(one);
          }

          @Override
          public T fromString(String text) {
            return null;
          }
        });
    return new Field<>(screen.texts(), key, box);
  }

  void open(List<Tank> tanks, Optional<String> chosen) {
    tank.control().getItems().setAll(tanks);
    tank.control()
        .setValue(
            tanks.stream()
                .filter(one -> chosen.filter(one.id().toString()::equals).isPresent())
                .findFirst()
                .orElse(tanks.isEmpty() ? null : tanks.getFirst()));
    scope.control().setValue(Scope.MONTH);
    Button review =
        Buttons.primary(screen.texts(), "document.tank.review", "fth-shield", this::review);
    review.setId("tank-sheet-review");
    review.setDefaultButton(true);
    screen
        .panels()
        .show(
            new SidePanel(screen.say("document.tank.title"))
                .about(screen.say("document.tank.about"))
                .content(tank, scope, from, until, words, Row.line(8, Row.space(), file))
                .foot(
                    Buttons.plain(
                        screen.texts(), "document.tank.cancel", "", screen.panels()::close),
                    review));
  }

  /** The last whole span of its kind. */
  private void suggest(Scope now) {
    LocalDate today = LocalDate.ofInstant(desk.ticker().now(), ZONE);
    LocalDate first =
        switch (now) {
          case DAY -> today.minusDays(1);
          case WEEK -> today.minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case MONTH -> today.minusMonths(1).withDayOfMonth(1);
          case EXCURSION -> today;
        };
    from.control().setText(screen.texts().formats().day(first));
    until.control().setText(screen.texts().formats().day(today));
    until.setDisable(now != Scope.EXCURSION);
    Buttons.allow(
        file, now == Scope.EXCURSION ? screen.say("refusal.ReviewWithoutWords.todo") : "");
  }

  private Optional<LocalDate> day(Field<TextField> field) {
    try {
      LocalDate day = LocalDate.parse(field.control().getText().strip(), DAY);
      field.right();
      return Optional.of(day);
    } catch (DateTimeParseException unread) {
      field.wrong(screen.say("document.tank.day.form"));
      return Optional.empty();
    }
  }

  private void drawn(Consumer<TankSheet> then) {
    Optional<LocalDate> first = day(from);
    Optional<LocalDate> last = scope.control().getValue() == Scope.EXCURSION ? day(until) : first;
    Tank which = tank.control().getValue();
    if (first.isEmpty() || last.isEmpty() || which == null) {
      return;
    }
    LocalDate end =
        switch (scope.control().getValue()) {
          case DAY -> first.get().plusDays(1);
          case WEEK -> first.get().plusWeeks(1);
          case MONTH -> first.get().plusMonths(1);
          case EXCURSION -> last.get().plusDays(1);
        };
    Scope span = scope.control().getValue();
    Instant now = desk.ticker().now();
    Instant begins = first.get().atStartOfDay(ZONE).toInstant();
    Instant ends = end.atStartOfDay(ZONE).toInstant();
    Instant ended = ends.isAfter(now) ? now : ends;
    if (!begins.isBefore(ended)) {
      from.wrong(screen.say("document.tank.day.form"));
      return;
    }
    screen.tasks().run(() -> desk.review().draft(which, span, begins, ended)).done(then).start();
  }

  private void file() {
    By by = desk.by().get();
    drawn(
        draft -> screen.tasks().run(() -> desk.review().file(by, draft)).done(this::done).start());
  }

  private void done(SheetNumber number) {
    screen.panels().close();
    screen.notices().done(screen.say("document.tank.filed", number.text()));
    filed.accept(number);
  }

  private void review() {
    String said = words.control().getText();
    drawn(
        draft ->
            SignaturePanel.<SheetNumber>open(
                screen,
                new SignaturePanel.ToSign(
                    screen.say("document.tank.title"),
                    draft.tank(),
                    List.of(screen.say("document.tank.will.seen", draft.tank())),
                    List.of(screen.say("document.tank.signer")),
                    "document.tank.sign",
                    SignaturePanel.Remark.NONE),
                given -> signed(draft, said, given),
                this::done));
  }

  private Outcome<SheetNumber> signed(TankSheet draft, String said, SignaturePanel.Given given) {
    By by = desk.by().get();
    SignaturePanel.Signed one = given.signed().getFirst();
    return desk.signing()
        .pledge(
            new Credentials(one.login(), one.password()), TankReview.toSign(draft, said), by.at())
        .then(pledge -> desk.review().review(by, draft, said, pledge));
  }
}
