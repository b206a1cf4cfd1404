package org.givre.pathway.ui;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.givre.fx.Field;
import org.givre.fx.Screen;
import org.givre.kernel.Outcome;
import org.givre.pathway.DoseMissing;
import org.givre.pathway.PrescriberMissing;
import org.givre.pathway.Prescription;
import org.givre.pathway.PrescriptionText;
import org.givre.pathway.RppsWrong;
import org.givre.pathway.SignedInFuture;
import org.givre.pathway.WardMissing;

/** A prescription, copied from the physician's. */
final class PrescriptionForm {

  private final Screen screen;
  private final PatientsDesk desk;
  private final Runnable done;
  private final SideForm form;
  private Field<TextField> prescriber;
  private Field<TextField> rpps;
  private Field<TextField> signedOn;
  private Field<TextField> dose;
  private Field<TextField> weight;
  private Field<TextField> ward;
  private Field<TextField> infusion;

  PrescriptionForm(Screen screen, PatientsDesk desk, Runnable done) {
    this.screen = screen;
    this.desk = desk;
    this.done = done;
    this.form = new SideForm(screen);
  }

  void open(CaseLine line) {
    prescriber = form.text("pathway.form.prescriber", "");
    rpps = form.text("pathway.form.rpps", "");
    signedOn = form.text("pathway.form.signed-on", "");
    dose = form.text("pathway.form.dose", "");
    weight = form.text("pathway.form.weight", "");
    ward = form.text("pathway.form.ward", "");
    infusion = form.text("pathway.form.infusion", "");
    signedOn.control().setPromptText(screen.say("pathway.form.day"));
    infusion.control().setPromptText(screen.say("pathway.form.day-hour"));
    form.about(prescriber, PrescriberMissing.class);
    form.about(rpps, RppsWrong.class);
    form.about(signedOn, SignedInFuture.class);
    form.about(dose, DoseMissing.class);
    form.about(ward, WardMissing.class);
    form.open(
        "pathway.form.prescription.title",
        line.product().name() + " · " + line.patient().displayName(),
        "pathway.form.prescription.act",
        this::check,
        () -> enter(line),
        entered -> {
          screen.notices().done(screen.say("pathway.prescribed"));
          done.run();
        });
  }

  private void check() {
    if (FormDates.day(text(signedOn)).isEmpty()) {
      form.unreadable(signedOn, "pathway.form.day.wrong");
    }
    if (!text(weight).isEmpty() && !text(weight).matches("\\d{1,3}([.,]\\d{1,2})?")) {
      form.unreadable(weight, "pathway.form.weight.wrong");
    }
    if (!text(infusion).isEmpty() && FormDates.instant(text(infusion)).isEmpty()) {
      form.unreadable(infusion, "pathway.form.day-hour.wrong");
    }
  }

  private static String text(Field<TextField> field) {
    return field.control().getText().strip();
  }

  private Outcome<Prescription> enter(CaseLine line) {
    PrescriptionText written =
        new PrescriptionText(
            text(prescriber),
            text(rpps),
            FormDates.day(text(signedOn)).orElseThrow(),
            text(dose),
            text(weight).isEmpty()
                ? Optional.empty()
                : Optional.of(new BigDecimal(text(weight).replace(',', '.'))),
            text(ward),
            "",
            text(infusion).isEmpty() ? Optional.empty() : FormDates.instant(text(infusion)));
    return desk.prescriptions().enter(desk.by(""), line.treatment().id(), written);
  }
}
