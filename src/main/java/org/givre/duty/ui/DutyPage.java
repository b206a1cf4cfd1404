package org.givre.duty.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.duty.Closure;
import org.givre.duty.Contact;
import org.givre.duty.ContactId;
import org.givre.duty.DutyPlan;
import org.givre.duty.OnCall;
import org.givre.duty.Replacement;
import org.givre.duty.Turn;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;

/** Who is told when nobody is at the pharmacy: people, weeks, replacements, closures. */
public final class DutyPage implements Page {

  /** How many weeks are added at once when the same turns go on. */
  private static final int REPEATED = 8;

  private static final int WEEKS_SHOWN = 10;

  private final Screen screen;
  private final DutyDesk desk;
  private final DutyPanels panels;
  private final VBox now = new VBox(8);
  private final Card contacts;
  private final Card weeks;
  private final Card replacements;
  private final Card closures;
  private final Region view;
  private DutyPlan plan;

  public DutyPage(Screen screen, DutyDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.panels = new DutyPanels(screen, desk, this::shown);
    Card today = Card.named(screen.texts(), "duty.now").content(now);
    contacts =
        Card.named(screen.texts(), "duty.contacts")
            .rows()
            .right(add("duty.contact.add", () -> panels.contact(plan, Optional.empty())));
    weeks =
        Card.named(screen.texts(), "duty.weeks")
            .rows()
            .right(
                add("duty.week.repeat", () -> change(p -> DutyChanges.repeated(p, REPEATED))),
                add("duty.week.add", () -> panels.turn(plan, Optional.empty())));
    replacements =
        Card.named(screen.texts(), "duty.replacements")
            .rows()
            .right(add("duty.replacement.add", () -> panels.replacement(plan)));
    closures =
        Card.named(screen.texts(), "duty.closures")
            .rows()
            .right(add("duty.closure.add", () -> panels.closure(plan)));
    HBox below = new HBox(12, replacements, closures);
    HBox.setHgrow(replacements, Priority.ALWAYS);
    HBox.setHgrow(closures, Priority.ALWAYS);
    HBox above = new HBox(12, contacts, weeks);
    HBox.setHgrow(contacts, Priority.ALWAYS);
    HBox.setHgrow(weeks, Priority.ALWAYS);
    weeks.setMinWidth(380);
    view = PageFrame.scroll(new VBox(12, today, above, below));
    screen
        .texts()
        .live(
            () -> {
              if (plan != null) {
                show(plan);
              }
            });
  }

  private Node add(String key, Runnable act) {
    Node link = Buttons.link(screen.texts(), key, act);
    link.setId(key);
    return link;
  }

  @Override
  public String key() {
    return "settings.duty";
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    screen.tasks().run(desk.duty()::inForce).done(this::show).start();
  }

  private void change(UnaryOperator<DutyPlan> how) {
    By by = desk.by().get();
    screen
        .tasks()
        .act(() -> desk.duty().change(by, how.apply(desk.duty().inForce())))
        .done(
            changed -> {
              screen.notices().done(screen.say("duty.saved"));
              show(changed);
            })
        .refused(screen.notices()::refused)
        .start();
  }

  private void show(DutyPlan current) {
    plan = current;
    boolean may = Rights.mayDo(desk.by().get().session().roles(), Permission.SET_RULES);
    for (Card card : java.util.List.of(contacts, weeks, replacements, closures)) {
      card.lookupAll(".hyperlink").forEach(link -> link.setDisable(!may));
    }
    now();
    contacts
        .body()
        .getChildren()
        .setAll(
            rows(current.contacts().stream().map(this::contact).toList(), "duty.contacts.none"));
    LocalDate from = LocalDate.ofInstant(desk.ticker().now(), desk.duty().zone()).minusDays(7);
    weeks
        .body()
        .getChildren()
        .setAll(
            rows(
                current.rota().turns().stream()
                    .filter(turn -> turn.monday().isAfter(from))
                    .limit(WEEKS_SHOWN)
                    .map(this::turn)
                    .toList(),
                "duty.weeks.none"));
    replacements
        .body()
        .getChildren()
        .setAll(
            rows(
                current.rota().replacements().stream()
                    .filter(one -> one.until().isAfter(desk.ticker().now()))
                    .map(this::replacement)
                    .toList(),
                "duty.replacements.none"));
    closures
        .body()
        .getChildren()
        .setAll(
            rows(
                current.closures().stream()
                    .filter(one -> one.until().isAfter(from))
                    .map(this::closure)
                    .toList(),
                "duty.closures.none"));
  }

  private java.util.List<Node> rows(java.util.List<Node> rows, String emptyKey) {
    return rows.isEmpty()
        ? java.util.List.of(Row.of(Labels.wrapped(screen.say(emptyKey), "muted")))
        : rows;
  }

  private void now() {
    Instant at = desk.ticker().now();
    OnCall onCall = plan.onCall(at, desk.duty().zone());
    now.getChildren()
        .setAll(
            Row.pair(screen.say("duty.now.first"), person(onCall.first())),
            Row.pair(screen.say("duty.now.second"), person(onCall.second())),
            Row.pair(
                screen.say("duty.now.staffed"),
                plan.hours(desk.duty().zone())
                    .next(at)
                    .map(
                        next ->
                            next.equals(at)
                                ? screen.say("duty.now.staffed.yes")
                                : screen.texts().formats().longDayHour(next))
                    .orElse("")));
    if (!plan.contacts().isEmpty()) {
      plan.hole(at, DutyPlan.FORESIGHT, desk.duty().zone())
          .ifPresent(
              hole ->
                  now.getChildren()
                      .add(
                          Notice.of(
                              State.ATTENTION,
                              screen.say("duty.hole", screen.texts().formats().longDayHour(hole)),
                              screen.say("duty.hole.todo"))));
    }
  }

  private String person(Optional<Contact> contact) {
    return contact
        .map(one -> one.phone().isEmpty() ? one.name() : one.name() + " · " + one.phone())
        .orElse(screen.say("duty.nobody"));
  }

  private String name(ContactId id) {
    return plan.contact(id).map(Contact::name).orElse("");
  }

  private Node contact(Contact contact) {
    DutyChanges.Role role = DutyChanges.Role.of(plan, contact.id());
    String addresses = String.join(" · ", contact.addresses());
    HBox row = Row.of(Row.twoLines(Labels.strong(contact.name()), Labels.caption(addresses)));
    if (role != DutyChanges.Role.TURNS) {
      row.getChildren().add(Badge.chip(screen.say(role.key())));
    }
    row.getChildren()
        .addAll(
            icon("duty.edit", "fth-edit-2", () -> panels.contact(plan, Optional.of(contact))),
            icon(
                "duty.remove",
                "fth-trash-2",
                () -> change(p -> DutyChanges.without(p, contact.id()))));
    return row;
  }

  private Button icon(String key, String icon, Runnable act) {
    Button button = Buttons.icon(screen.texts(), key, icon, act);
    button.setDisable(!Rights.mayDo(desk.by().get().session().roles(), Permission.SET_RULES));
    return button;
  }

  private Node turn(Turn turn) {
    String people =
        turn.second()
            .map(second -> screen.say("duty.week.two", name(turn.first()), name(second)))
            .orElse(name(turn.first()));
    boolean current =
        turn.monday().equals(org.givre.duty.Rota.week(desk.ticker().now(), desk.duty().zone()));
    HBox row =
        Row.of(
            Row.twoLines(
                Labels.strong(people),
                Labels.caption(
                    screen.say("duty.week.of", screen.texts().formats().day(turn.monday())))));
    if (current) {
      row.getChildren().add(Badge.chip(screen.say("duty.week.current")));
    }
    row.getChildren()
        .addAll(
            icon("duty.edit", "fth-edit-2", () -> panels.turn(plan, Optional.of(turn))),
            icon("duty.remove", "fth-trash-2", () -> change(p -> DutyChanges.without(p, turn))));
    return row;
  }

  private Node replacement(Replacement one) {
    var formats = screen.texts().formats();
    return Row.of(
        Row.twoLines(
            Labels.strong(screen.say("duty.replacement.of", name(one.by()), name(one.absent()))),
            Labels.caption(
                screen.say(
                    "duty.replacement.span",
                    formats.dayHour(one.from()),
                    formats.dayHour(one.until())))),
        icon("duty.remove", "fth-trash-2", () -> change(p -> DutyChanges.without(p, one))));
  }

  private Node closure(Closure one) {
    var formats = screen.texts().formats();
    String days =
        one.from().equals(one.until())
            ? formats.day(one.from())
            : screen.say("duty.closure.span", formats.day(one.from()), formats.day(one.until()));
    return Row.of(
        Row.twoLines(Labels.strong(days), Labels.caption(one.why())),
        icon("duty.remove", "fth-trash-2", () -> change(p -> DutyChanges.without(p, one))));
  }
}
