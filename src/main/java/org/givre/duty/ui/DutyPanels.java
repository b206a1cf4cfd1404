package org.givre.duty.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.givre.duty.Closure;
import org.givre.duty.Contact;
import org.givre.duty.ContactId;
import org.givre.duty.DutyPlan;
import org.givre.duty.Replacement;
import org.givre.duty.Turn;
import org.givre.fx.Field;
import org.givre.fx.Screen;
import org.givre.kernel.Outcome;

/** The panels that add to the plan or change it. */
final class DutyPanels {

  private final Screen screen;
  private final DutyDesk desk;
  private final Runnable changed;

  DutyPanels(Screen screen, DutyDesk desk, Runnable changed) {
    this.screen = screen;
    this.desk = desk;
    this.changed = changed;
  }

  /** On the window's thread: a version is a dozen rows. */
  private Outcome<DutyPlan> change(UnaryOperator<DutyPlan> how) {
    return desk.duty().change(desk.by().get(), how.apply(desk.duty().inForce()));
  }

  void contact(DutyPlan plan, Optional<Contact> known) {
    DutyForm form = new DutyForm(screen);
    Field<TextField> name = form.text("duty.name", known.map(Contact::name).orElse(""));
    Field<TextField> mail = form.text("duty.mail", known.map(Contact::mail).orElse(""));
    Field<TextField> sms = form.text("duty.sms", known.map(Contact::sms).orElse(""));
    Field<TextField> phone = form.text("duty.phone", known.map(Contact::phone).orElse(""));
    DutyChanges.Role role =
        known.map(one -> DutyChanges.Role.of(plan, one.id())).orElse(DutyChanges.Role.TURNS);
    Field<ComboBox<DutyChanges.Role>> does =
        form.choice(
            "duty.role", List.of(DutyChanges.Role.values()), role, one -> screen.say(one.key()));
    form.open(
        known.isPresent() ? "duty.contact.edit" : "duty.contact.new",
        "duty.save",
        () -> {
          Contact contact =
              new Contact(
                  known.map(Contact::id).orElseGet(ContactId::fresh),
                  name.control().getText(),
                  phone.control().getText(),
                  mail.control().getText(),
                  sms.control().getText());
          return Optional.of(change(p -> DutyChanges.with(p, contact, does.control().getValue())));
        },
        changed);
  }

  private String name(DutyPlan plan, Optional<ContactId> id) {
    return id.flatMap(plan::contact).map(Contact::name).orElse(screen.say("duty.nobody"));
  }

  private Field<ComboBox<Optional<ContactId>>> person(
      DutyForm form, String key, DutyPlan plan, Optional<ContactId> now) {
    List<Optional<ContactId>> all = new ArrayList<>();
    all.add(Optional.empty());
    plan.contacts().forEach(one -> all.add(Optional.of(one.id())));
    return form.choice(key, all, now, id -> name(plan, id));
  }

  void turn(DutyPlan plan, Optional<Turn> known) {
    DutyForm form = new DutyForm(screen);
    LocalDate today = LocalDate.ofInstant(desk.ticker().now(), desk.duty().zone());
    LocalDate monday = known.map(Turn::monday).orElseGet(() -> DutyChanges.nextFree(plan, today));
    Field<TextField> week = form.text("duty.week.monday", screen.texts().formats().day(monday));
    Field<ComboBox<Optional<ContactId>>> first =
        person(form, "duty.first", plan, known.map(Turn::first));
    Field<ComboBox<Optional<ContactId>>> second =
        person(form, "duty.second", plan, known.flatMap(Turn::second));
    form.open(
        "duty.week.edit",
        "duty.save",
        () ->
            form.day(week)
                .flatMap(
                    day ->
                        chosen(first)
                            .map(
                                one ->
                                    change(
                                        p ->
                                            DutyChanges.with(
                                                p,
                                                new Turn(
                                                    day.minusDays(
                                                        day.getDayOfWeek().getValue() - 1L),
                                                    one,
                                                    second.control().getValue()))))),
        changed);
  }

  private Optional<ContactId> chosen(Field<ComboBox<Optional<ContactId>>> field) {
    Optional<ContactId> value = field.control().getValue();
    if (value.isEmpty()) {
      field.wrong(screen.say("duty.choose"));
    } else {
      field.right();
    }
    return value;
  }

  void replacement(DutyPlan plan) {
    DutyForm form = new DutyForm(screen);
    Field<ComboBox<Optional<ContactId>>> absent =
        person(form, "duty.absent", plan, Optional.empty());
    Field<ComboBox<Optional<ContactId>>> by = person(form, "duty.stand-in", plan, Optional.empty());
    Field<TextField> from =
        form.text("duty.from", screen.texts().formats().dayHour(desk.ticker().now()));
    Field<TextField> until = form.text("duty.until", "");
    form.open(
        "duty.replacement.new",
        "duty.save",
        () -> {
          Optional<LocalDateTime> begins = form.hour(from);
          Optional<LocalDateTime> ends = form.hour(until);
          Optional<ContactId> who = chosen(absent);
          Optional<ContactId> other = chosen(by);
          if (begins.isEmpty() || ends.isEmpty() || who.isEmpty() || other.isEmpty()) {
            return Optional.<Outcome<DutyPlan>>empty();
          }
          Replacement one =
              new Replacement(
                  begins.get().atZone(desk.duty().zone()).toInstant(),
                  ends.get().atZone(desk.duty().zone()).toInstant(),
                  who.get(),
                  other.get());
          return Optional.of(change(p -> DutyChanges.with(p, one)));
        },
        changed);
  }

  void closure(DutyPlan plan) {
    DutyForm form = new DutyForm(screen);
    Field<TextField> from = form.text("duty.closure.from", "");
    Field<TextField> until = form.text("duty.closure.until", "");
    Field<TextField> why = form.text("duty.closure.why", "");
    form.open(
        "duty.closure.new",
        "duty.save",
        () -> {
          Optional<LocalDate> begins = form.day(from);
          Optional<LocalDate> ends = form.day(until);
          if (begins.isEmpty() || ends.isEmpty()) {
            return Optional.<Outcome<DutyPlan>>empty();
          }
          Closure one = new Closure(begins.get(), ends.get(), why.control().getText().strip());
          return Optional.of(change(p -> DutyChanges.with(p, one)));
        },
        changed);
  }
}
