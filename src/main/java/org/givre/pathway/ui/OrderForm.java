package org.givre.pathway.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.givre.access.By;
import org.givre.custody.Identifier;
import org.givre.custody.IdentifierType;
import org.givre.custody.LotHasNoUnit;
import org.givre.custody.LotKind;
import org.givre.custody.Millilitres;
import org.givre.custody.UnitContent;
import org.givre.fx.Field;
import org.givre.fx.Screen;
import org.givre.kernel.Outcome;
import org.givre.pathway.NewOrder;
import org.givre.pathway.Order;
import org.givre.pathway.OrderNumberMissing;
import org.givre.pathway.OrderNumberTaken;

/** An order with the units it announces. */
final class OrderForm {

  private static final int MOST_UNITS = 40;

  private final Screen screen;
  private final PatientsDesk desk;
  private final Runnable done;
  private final SideForm form;
  private Field<TextField> number;
  private Field<TextField> lot;
  private Field<TextField> count;
  private Field<TextField> volume;
  private Field<TextField> expiry;
  private Field<TextField> manufacturerPatient;
  private Field<TextField> apheresis;
  private Field<TextField> arrival;
  private Field<ComboBox<LotKind>> kind;

  OrderForm(Screen screen, PatientsDesk desk, Runnable done) {
    this.screen = screen;
    this.desk = desk;
    this.done = done;
    this.form = new SideForm(screen);
  }

  void open(CaseLine line) {
    number = form.text("pathway.form.order-number", "");
    kind =
        form.choice(
            "pathway.form.kind",
            List.of(LotKind.values()),
            LotKind.MEDICINE,
            one -> screen.say("custody.kind." + one.name()));
    manufacturerPatient = form.text("pathway.form.manufacturer-patient", "");
    apheresis = form.text("pathway.form.apheresis", "");
    lot = form.text("pathway.form.lot", "");
    count = form.text("pathway.form.units", "1");
    volume = form.text("pathway.form.volume", "");
    expiry = form.text("pathway.form.expiry", "");
    arrival = form.text("pathway.form.arrival", "");
    expiry.control().setPromptText(screen.say("pathway.form.day"));
    arrival.control().setPromptText(screen.say("pathway.form.day-hour"));
    form.about(number, OrderNumberMissing.class, OrderNumberTaken.class);
    form.about(count, LotHasNoUnit.class);
    form.open(
        "pathway.form.order.title",
        line.product().name() + " · " + line.patient().displayName(),
        "pathway.form.order.act",
        this::check,
        () -> place(line),
        order -> {
          screen.notices().done(screen.say("pathway.ordered", order.number()));
          done.run();
        });
  }

  private void check() {
    if (!count.control().getText().strip().matches("[1-9]\\d?")
        || Integer.parseInt(count.control().getText().strip()) > MOST_UNITS) {
      form.unreadable(count, "pathway.form.units.wrong");
    }
    if (!text(volume).isEmpty() && !text(volume).matches("\\d{1,4}([.,]\\d{1,2})?")) {
      form.unreadable(volume, "pathway.form.volume.wrong");
    }
    if (!text(expiry).isEmpty() && FormDates.day(text(expiry)).isEmpty()) {
      form.unreadable(expiry, "pathway.form.day.wrong");
    }
    if (!text(arrival).isEmpty() && FormDates.instant(text(arrival)).isEmpty()) {
      form.unreadable(arrival, "pathway.form.day-hour.wrong");
    }
  }

  private static String text(Field<TextField> field) {
    return field.control().getText().strip();
  }

  private Outcome<Order> place(CaseLine line) {
    By by = desk.by("");
    List<Identifier> announced = new ArrayList<>();
    announce(by, line, announced, IdentifierType.MANUFACTURER_PATIENT, text(manufacturerPatient));
    announce(by, line, announced, IdentifierType.APHERESIS, text(apheresis));
    NewOrder wanted =
        new NewOrder(
            text(number),
            text(lot),
            contents(),
            announced,
            text(arrival).isEmpty() ? Optional.<Instant>empty() : FormDates.instant(text(arrival)),
            kind.control().getValue());
    return desk.orders().place(by, line.treatment().id(), wanted);
  }

  private static void announce(
      By by, CaseLine line, List<Identifier> announced, IdentifierType type, String value) {
    if (!value.isEmpty()) {
      announced.add(
          new Identifier(
              type,
              line.product().holder(),
              value,
              Identifier.Entry.ANNOUNCED,
              by.actor(),
              by.at()));
    }
  }

  private List<UnitContent> contents() {
    int units = Integer.parseInt(text(count));
    Optional<Millilitres> each =
        text(volume).isEmpty()
            ? Optional.empty()
            : Optional.of(new Millilitres(new BigDecimal(text(volume).replace(',', '.'))));
    Optional<LocalDate> last =
        text(expiry).isEmpty() ? Optional.empty() : FormDates.day(text(expiry));
    List<UnitContent> contents = new ArrayList<>();
    for (int n = 1; n <= units; n++) {
      contents.add(new UnitContent(n, units, "", "", each, "", last));
    }
    return contents;
  }
}
