package org.givre.dispensing.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.givre.dispensing.Register;
import org.givre.dispensing.RegisterLine;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Labels;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.Tables;
import org.givre.fx.Target;

/** The dispensing register of a year; a cancelled line keeps its number and says why. */
public final class RegisterPage implements Page {

  public static final String KEY = "register";

  private final Screen screen;
  private final TreatingDesk desk;
  private final PageFrame frame;
  private final TableView<Register.Named> table;
  private final Label shownYear = Labels.of("", "heading");
  private final Button cancel;
  private int year;

  public RegisterPage(Screen screen, TreatingDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.frame = PageFrame.titled(screen.texts(), "dispensing.register.page");
    this.table = Tables.of(screen.texts(), "dispensing.register.empty");
    table.setId("register");
    columns();
    cancel =
        Buttons.destructive(
            screen.texts(), "dispensing.register.cancel", "fth-slash", this::cancel);
    cancel.setId("register-cancel");
    Button sheet =
        Buttons.primary(screen.texts(), "dispensing.register.sheet", "fth-file-text", this::sheet);
    sheet.setId("register-sheet");
    HBox years =
        Row.line(
            4,
            Buttons.icon(
                screen.texts(), "dispensing.register.before", "fth-chevron-left", () -> go(-1)),
            shownYear,
            Buttons.icon(
                screen.texts(), "dispensing.register.after", "fth-chevron-right", () -> go(1)));
    frame.beside(years).acts(cancel, sheet).content(new VBox(table));
    VBox.setVgrow(table, javafx.scene.layout.Priority.ALWAYS);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((at, before, chosen) -> allow(chosen));
    Tables.onOpen(table, this::open);
    screen.texts().live(table::refresh);
  }

  private void columns() {
    List.of(
            Tables.<Register.Named>code(
                screen.texts(),
                "dispensing.register.number",
                108,
                named -> named.line().number().written()),
            Tables.<Register.Named>text(
                screen.texts(),
                "dispensing.register.at",
                136,
                named -> screen.texts().formats().dayHour(named.line().at())),
            Tables.<Register.Named>text(
                screen.texts(),
                "dispensing.register.patient",
                192,
                named -> named.patient() + " · " + named.ipp()),
            Tables.<Register.Named>text(
                screen.texts(), "dispensing.product", 82, Register.Named::product),
            Tables.<Register.Named>code(screen.texts(), "dispensing.lot", 100, Register.Named::lot),
            Tables.<Register.Named>number(
                screen.texts(),
                "dispensing.register.units",
                64,
                named -> Integer.toString(named.line().units())),
            Tables.<Register.Named>text(
                screen.texts(),
                "dispensing.register.for",
                190,
                named -> named.line().prescriber() + ", " + named.line().ward()),
            Tables.<Register.Named>text(
                screen.texts(),
                "dispensing.register.by",
                82,
                named -> Said.brief(named.line().operator().name())))
        .forEach(column -> table.getColumns().add(column));
    table
        .getColumns()
        .add(Tables.node(screen.texts(), "dispensing.register.state", 196, this::state));
  }

  private Node state(Register.Named named) {
    if (!named.line().cancelled()) {
      return Badge.quiet(State.NORMAL, screen.say("dispensing.register.holds"));
    }
    Label why = Labels.caption(named.line().cancelledWhy());
    return Row.line(8, new Badge(State.REFUSED, screen.say("dispensing.register.cancelled")), why);
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
    year = desk.acts().register().yearOf(desk.ticker().now());
    look();
  }

  private void go(int by) {
    year += by;
    look();
  }

  private void look() {
    int wanted = year;
    Hyperlink up =
        Buttons.link(screen.texts(), "dispensing.title", () -> screen.nav().open(TreatingPage.KEY));
    frame.way(up, screen.say("dispensing.register.page"));
    shownYear.setText(Integer.toString(wanted));
    allow(null);
    screen
        .tasks()
        .run(() -> desk.acts().register().year(wanted))
        .done(
            lines -> {
              if (wanted == year) {
                table.getItems().setAll(lines);
                frame.line(screen.say("dispensing.register.line", lines.size()));
              }
            })
        .start();
  }

  private void allow(Register.Named chosen) {
    boolean may = chosen != null && !chosen.line().cancelled();
    Buttons.allow(cancel, may ? "" : screen.say("dispensing.register.choose"));
  }

  private void open(Register.Named named) {
    screen.nav().open(Target.of("patients", "patient", named.line().patient().toString()));
  }

  private void cancel() {
    Register.Named chosen = table.getSelectionModel().getSelectedItem();
    RegisterLine line = chosen.line();
    OneSigner.open(
        screen,
        desk,
        new OneSigner.Words(
            screen.say("dispensing.register.cancel.title", line.number().written()),
            chosen.product() + ", " + chosen.patient(),
            List.of(
                screen.say("dispensing.register.cancel.after.1"),
                screen.say("dispensing.register.cancel.after.2")),
            "dispensing.register.cancel.act"),
        desk.acts().register().toCancel(line),
        (because, pledge) -> desk.acts().register().cancel(because, line, pledge),
        done -> look());
  }

  private void sheet() {
    screen
        .tasks()
        .act(() -> desk.acts().register().sheet(desk.by(), year))
        .done(number -> screen.nav().open(Target.of("documents", "sheet", number)))
        .refused(refusals -> screen.notices().refused(refusals))
        .start();
  }
}
