package org.givre.watch.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.care.Care;
import org.givre.care.Check;
import org.givre.care.CheckItem;
import org.givre.care.TankCare;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SegmentedBar;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;
import org.givre.kernel.Refusal;
import org.givre.storage.Tank;

/** Takes a tank into maintenance or out of service, and back through its checklist. */
final class CarePanels {

  private static final List<Integer> HOURS = List.of(2, 4, 8, 24);

  private final Screen screen;
  private final TankDesk desk;
  private final VBox wrong = new VBox(8);

  CarePanels(Screen screen, TankDesk desk) {
    this.screen = screen;
    this.desk = desk;
  }

  private By by(String reason) {
    By now = desk.by().get();
    return new By(now.session(), now.at(), new Reason(reason.strip()));
  }

  void maintain(Tank tank) {
    wrong.getChildren().clear();
    Field<TextField> owner = Field.text(screen.texts(), "watch.care.owner");
    Field<TextField> phone = Field.text(screen.texts(), "watch.care.phone");
    Field<TextField> reason = Field.text(screen.texts(), "watch.care.reason");
    owner.control().setId("care-owner");
    phone.control().setId("care-phone");
    reason.control().setId("care-reason");
    int[] hours = {4};
    SegmentedBar<Integer> length = new SegmentedBar<>();
    HOURS.forEach(
        each -> length.choice(each, screen.texts().formats().duration(Duration.ofHours(each))));
    length.choose(hours[0]).onChoice(chosen -> hours[0] = chosen);
    Button act =
        Buttons.primary(
            screen.texts(),
            "watch.care.maintain.act",
            "fth-tool",
            () -> {
              By by = by(reason.control().getText());
              TankCare.Worker worker =
                  new TankCare.Worker(
                      owner.control().getText().strip(),
                      phone.control().getText().strip(),
                      by.at().plus(Duration.ofHours(hours[0])));
              act(() -> desk.tending().care().maintain(by, tank, worker), "watch.care.maintained");
            });
    act.setId("care-act");
    show(
        new SidePanel(screen.say("watch.care.maintain.title", tank.name()))
            .about(screen.say("watch.care.maintain.about"))
            .content(
                SidePanel.afterwards(
                    screen.say("watch.panel.afterwards"),
                    List.of(
                        screen.say("watch.care.maintain.after.1"),
                        screen.say("watch.care.maintain.after.2"),
                        screen.say("watch.care.maintain.after.3"))),
                new FormGrid(2).add(owner, phone),
                reason,
                new VBox(4, Labels.of(screen.say("watch.care.end-in"), "field-name"), length),
                wrong),
        act);
  }

  void takeOut(Tank tank) {
    wrong.getChildren().clear();
    Field<TextField> reason = Field.text(screen.texts(), "watch.care.reason");
    Button act =
        Buttons.primary(
            screen.texts(),
            "watch.care.out.act",
            "fth-power",
            () -> {
              By by = by(reason.control().getText());
              act(() -> desk.tending().care().takeOut(by, tank), "watch.care.taken-out");
            });
    reason.control().setId("care-reason");
    act.setId("care-out");
    show(
        new SidePanel(screen.say("watch.care.out.title", tank.name()))
            .about(screen.say("watch.care.out.about"))
            .content(
                SidePanel.afterwards(
                    screen.say("watch.panel.afterwards"),
                    List.of(
                        screen.say("watch.care.out.after.1"),
                        screen.say("watch.care.out.after.2"))),
                reason,
                wrong),
        act);
  }

  /** Each line seen by the program where it can be, else ticked by the person. */
  void end(Tank tank, Care care) {
    wrong.getChildren().clear();
    Set<CheckItem> ticked = EnumSet.noneOf(CheckItem.class);
    Field<TextField> remark = Field.text(screen.texts(), "fx.sign.remark");
    List<Node> rows = new ArrayList<>();
    for (Check check : desk.tending().care().checklist(tank.id())) {
      rows.add(row(check, ticked));
    }
    VBox list = new VBox(rows.toArray(Node[]::new));
    list.getStyleClass().add("checklist");
    Button act =
        Buttons.primary(
            screen.texts(),
            "watch.care.end.act",
            "fth-check",
            () -> {
              By by = by(remark.control().getText());
              act(
                  () -> desk.tending().care().end(by, tank, Set.copyOf(ticked)),
                  "watch.care.ended");
            });
    act.setId("care-end");
    show(
        new SidePanel(screen.say("watch.care.end.title", tank.name()))
            .about(
                screen.say(
                    "watch.care.end.about",
                    screen.say("watch.care." + care.code()),
                    care.by().name(),
                    screen.texts().formats().shortDayHour(care.by().at())))
            .content(list, remark, wrong),
        act);
  }

  private Node row(Check check, Set<CheckItem> ticked) {
    String name = screen.say("care.check." + check.item().code());
    String word = screen.say("watch.check." + check.seen().code());
    String seen =
        check.detail().isEmpty() ? word : screen.say("watch.check.with", word, check.detail());
    if (check.seen() == Check.Seen.UNSEEN) {
      CheckBox box = new CheckBox(name);
      box.setId("check-" + check.item().code());
      box.setWrapText(true);
      box.selectedProperty()
          .addListener(
              (at, before, now) -> {
                if (now) {
                  ticked.add(check.item());
                } else {
                  ticked.remove(check.item());
                }
              });
      return Row.of(Row.twoLines(box, Labels.caption(seen)));
    }
    State state = check.seen() == Check.Seen.NO ? State.REFUSED : State.DONE;
    return Row.of(
        new StateShape(state, 18),
        Row.twoLines(Labels.wrapped(name, "strong"), Labels.caption(seen)));
  }

  private void show(SidePanel panel, Button act) {
    panel.foot(Buttons.plain(screen.texts(), "watch.panel.back", "", screen.panels()::close), act);
    screen.panels().show(panel);
  }

  private void act(java.util.function.Supplier<Outcome<Care>> what, String doneKey) {
    screen
        .tasks()
        .act(what)
        .done(
            care -> {
              screen.panels().close();
              screen.notices().done(screen.say(doneKey));
            })
        .refused(this::refused)
        .start();
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
}
