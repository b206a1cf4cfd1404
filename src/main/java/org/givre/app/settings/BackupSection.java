package org.givre.app.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.backup.BackupFailed;
import org.givre.backup.BackupLog;
import org.givre.fx.ActButton;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Reasons;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.fx.Tables;
import org.givre.kernel.Outcome;
import org.givre.settings.BackupSettings;
import org.givre.settings.Settings;
import org.givre.words.Formats;

/** Backups: how they stand, one now, the restore tried, the key's code, the rules, those made. */
public final class BackupSection implements Page {

  private static final double ROWS = 280;
  private static final int SHORT_DIGEST = 12;

  private final Screen screen;
  private final BackupDesk desk;
  private final VBox state = new VBox(8);
  private final TableView<BackupLog.Line> made;
  private final Field<TextField> at;
  private final Field<TextField> second;
  private final Field<TextField> days;
  private final Field<TextField> months;
  private final Reasons reasons;
  private final ActButton now;
  private final ActButton drill;
  private final ActButton code;
  private final ActButton save;
  private final Region view;

  public BackupSection(Screen screen, BackupDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.reasons = new Reasons(screen.texts());
    at = field("backup.page.at", "backup-at");
    second = field("backup.page.second", "backup-second");
    days = field("backup.page.days", "backup-days");
    months = field("backup.page.months", "backup-months");
    now =
        act(
            Buttons.primary(screen.texts(), "backup.page.now", "fth-save", this::backUp),
            "backup-now");
    drill =
        act(
            Buttons.plain(screen.texts(), "backup.page.drill", "fth-rotate-ccw", this::drill),
            "backup-drill");
    code =
        act(
            Buttons.plain(screen.texts(), "backup.page.code", "fth-key", this::code),
            "backup-code");
    save =
        act(
            Buttons.plain(screen.texts(), "backup.page.save", "fth-save", this::save),
            "backup-save");
    made = Tables.of(screen.texts(), "backup.page.empty");
    made.setId("backups");
    made.setPrefHeight(ROWS);
    columns();
    view = PageFrame.scroll(new VBox(12, standing(), rules(), history()));
    screen.texts().live(made::refresh);
  }

  private Field<TextField> field(String key, String id) {
    Field<TextField> field = Field.text(screen.texts(), key);
    field.control().setId(id);
    return field;
  }

  private static ActButton act(Button button, String id) {
    button.setId(id);
    return new ActButton(button);
  }

  private Card standing() {
    return Card.named(screen.texts(), "backup.page.name")
        .content(
            state,
            screen.texts().on(Labels.wrapped("", "caption"), "backup.page.how"),
            reasons,
            Row.line(12, code, Row.space(), drill, now));
  }

  private Card rules() {
    return Card.named(screen.texts(), "backup.page.rules")
        .content(
            new FormGrid(3).add(at, days, months).wide(second), Row.line(12, Row.space(), save));
  }

  private Card history() {
    return Card.named(screen.texts(), "backup.page.done").content(made);
  }

  private void columns() {
    column("backup.column.at", 150, line -> formats().shortDayHour(line.at()));
    column("backup.column.kind", 160, line -> screen.say("backup.kind." + line.kind()));
    made.getColumns()
        .add(Tables.number(screen.texts(), "backup.column.size", 90, line -> size(line.bytes())));
    made.getColumns()
        .add(
            Tables.number(
                screen.texts(), "backup.column.entries", 90, l -> formats().count(l.entries())));
    column("backup.column.second", 110, line -> screen.say("backup.short." + line.second()));
    made.getColumns()
        .add(
            Tables.code(
                screen.texts(),
                "backup.column.digest",
                140,
                line -> line.digest().hex().substring(0, SHORT_DIGEST)));
    made.getColumns().forEach(column -> column.setSortable(false));
    Tables.onOpen(made, this::open);
  }

  private void column(String key, double width, Function<BackupLog.Line, String> text) {
    made.getColumns().add(Tables.text(screen.texts(), key, width, text));
  }

  private Formats formats() {
    return screen.texts().formats();
  }

  private String size(long bytes) {
    return formats().withUnit(bytes / 1_048_576.0, 1, screen.say("backup.page.megabytes"));
  }

  /** Where it lies, and for a drill its signed record. */
  private void open(BackupLog.Line line) {
    var record = Labels.code(line.record());
    record.setWrapText(true);
    screen
        .panels()
        .show(
            new SidePanel(screen.say("backup.kind." + line.kind()))
                .about(formats().longDayHour(line.at()))
                .content(
                    Labels.wrapped(line.file()),
                    Labels.wrapped(screen.say("backup.column.digest"), "caption"),
                    Labels.wrapped(line.digest().hex(), "code"),
                    record)
                .foot(
                    Buttons.plain(screen.texts(), "fx.close", "", screen.panels()::close),
                    Row.space()));
  }

  private void look() {
    screen.tasks().run(desk.known()::get).done(this::show).start();
  }

  private void show(BackupDesk.Known known) {
    made.getItems().setAll(known.newest());
    state.getChildren().setAll(last(known));
    if (!known.second()) {
      state.getChildren().add(Notice.of(State.ATTENTION, screen.say("backup.second.lacking"), ""));
    }
    known
        .failed()
        .map(why -> Notice.of(State.ATTENTION, screen.say("backup.failed." + why.code()), ""))
        .ifPresent(state.getChildren()::add);
  }

  private Node last(BackupDesk.Known known) {
    if (known.last().isEmpty()) {
      return Notice.of(
          known.late() ? State.ATTENTION : State.INFO, screen.say("backup.page.empty"), "");
    }
    String when = formats().longDayHour(known.last().get());
    String age = formats().age(Duration.between(known.last().get(), known.now()));
    return known.late()
        ? Notice.of(
            State.ATTENTION,
            screen.say("backup.status.late", when),
            screen.say("backup.page.last", when, age))
        : Notice.of(State.NORMAL, screen.say("backup.page.last", when, age), "");
  }

  private void backUp() {
    By by = desk.by().get();
    run(now, () -> desk.doing().backUp(by));
  }

  private void drill() {
    By by = desk.by().get();
    run(drill, () -> desk.doing().drill(by));
  }

  private void run(ActButton button, java.util.function.Supplier<Outcome<String>> what) {
    reasons.clear();
    button.button().setDisable(true);
    screen
        .tasks()
        .act(what)
        .done(key -> screen.notices().done(screen.say(key)))
        .refused(reasons::show)
        .failed(this::failed)
        .andFinally(
            () -> {
              button.button().setDisable(false);
              look();
            })
        .start();
  }

  private void failed(Throwable failure) {
    String key =
        failure instanceof BackupFailed known
            ? "backup.failed." + known.why().code()
            : "app.failure";
    screen.notices().tell(State.ATTENTION, screen.say(key), "");
  }

  private void code() {
    By by = desk.by().get();
    screen
        .tasks()
        .act(() -> desk.codeOf().shownTo(by))
        .done(this::show)
        .refused(reasons::show)
        .start();
  }

  private void show(String secret) {
    var written = Labels.code(secret);
    written.setWrapText(true);
    written.setId("key-code");
    screen
        .panels()
        .show(
            new SidePanel(screen.say("backup.page.code.title"))
                .content(
                    Labels.wrapped(screen.say("backup.page.code.why")),
                    written,
                    Labels.wrapped(screen.say("backup.page.code.shown"), "caption"))
                .foot(
                    Buttons.plain(screen.texts(), "fx.close", "", screen.panels()::close),
                    Row.space()));
  }

  private void save() {
    if (!isHour() | !isNumber(days, 2, 90) | !isNumber(months, 1, 120) | !isFolder()) {
      return;
    }
    BackupSettings rules =
        new BackupSettings(
            LocalTime.parse(at.control().getText().strip()),
            second.control().getText().strip(),
            Integer.parseInt(days.control().getText().strip()),
            Integer.parseInt(months.control().getText().strip()));
    By by = desk.by().get();
    reasons.clear();
    screen
        .tasks()
        .act(() -> desk.acts().changeBackups(by, rules))
        .done(settings -> screen.notices().done(screen.say("backup.page.saved")))
        .refused(reasons::show)
        .start();
  }

  private boolean isHour() {
    boolean hour = at.control().getText().strip().matches("([01]\\d|2[0-3]):[0-5]\\d");
    return say(at, hour, screen.say("backup.page.wrong-hour"));
  }

  private boolean isNumber(Field<TextField> field, int least, int most) {
    String typed = field.control().getText().strip();
    boolean right =
        typed.matches("\\d{1,3}")
            && Integer.parseInt(typed) >= least
            && Integer.parseInt(typed) <= most;
    return say(
        field,
        right,
        screen.say("backup.page.wrong-number", String.valueOf(least), String.valueOf(most)));
  }

  /** A folder that is not there is not made: an unmounted disk must not fill the one below. */
  private boolean isFolder() {
    String typed = second.control().getText().strip();
    return say(second, typed.isEmpty() || isThere(typed), screen.say("backup.page.wrong-folder"));
  }

  private static boolean isThere(String typed) {
    try {
      return Files.isDirectory(Path.of(typed));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  private static boolean say(Field<TextField> field, boolean right, String wrong) {
    if (right) {
      field.right();
    } else {
      field.wrong(wrong);
    }
    return right;
  }

  private void show(Settings settings) {
    at.control().setText(settings.backup().at().toString());
    second.control().setText(settings.backup().second());
    days.control().setText(String.valueOf(settings.backup().days()));
    months.control().setText(String.valueOf(settings.backup().months()));
  }

  @Override
  public String key() {
    return "settings.backups";
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    boolean may = Rights.mayDo(desk.by().get().session().roles(), Permission.BACK_UP);
    for (ActButton each : new ActButton[] {now, drill, code, save}) {
      if (may) {
        each.allow();
      } else {
        each.refuse(screen.say("backup.page.not-yours"));
      }
    }
    screen.tasks().run(desk.file()::read).done(this::show).start();
    look();
  }
}
