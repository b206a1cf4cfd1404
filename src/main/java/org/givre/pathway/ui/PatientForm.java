package org.givre.pathway.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.givre.access.By;
import org.givre.fx.Field;
import org.givre.fx.Labels;
import org.givre.fx.Screen;
import org.givre.kernel.Outcome;
import org.givre.pathway.CaseAlreadyOpen;
import org.givre.pathway.CaseId;
import org.givre.pathway.IndicationMissing;
import org.givre.pathway.NewCase;
import org.givre.pathway.TreatmentCase;
import org.givre.patient.BirthNameMissing;
import org.givre.patient.BornInFuture;
import org.givre.patient.CorrectionReasonMissing;
import org.givre.patient.GivenNameMissing;
import org.givre.patient.Identity;
import org.givre.patient.Ins;
import org.givre.patient.InsMissing;
import org.givre.patient.InsNotHeld;
import org.givre.patient.InsNumbers;
import org.givre.patient.InsOid;
import org.givre.patient.InsStatus;
import org.givre.patient.InsTaken;
import org.givre.patient.IppTaken;
import org.givre.patient.MatriculeWrong;
import org.givre.patient.Patient;
import org.givre.patient.PatientFile;
import org.givre.patient.Sex;
import org.givre.patient.TestInsOutsideTraining;
import org.givre.patient.Traits;
import org.givre.patient.TraitsIncomplete;
import org.givre.product.ProductSheet;

/** A patient is created with a first case, or corrected with a reason. */
final class PatientForm {

  private final Screen screen;
  private final PatientsDesk desk;
  private final Consumer<CaseId> onCase;
  private final SideForm form;
  private Field<TextField> birthName;
  private Field<TextField> givenNames;
  private Field<TextField> born;
  private Field<ComboBox<Sex>> sex;
  private Field<TextField> birthPlace;
  private Field<TextField> usedName;
  private Field<TextField> ipp;
  private Field<ComboBox<InsStatus>> status;
  private Field<TextField> matricule;

  PatientForm(Screen screen, PatientsDesk desk, Consumer<CaseId> onCase) {
    this.screen = screen;
    this.desk = desk;
    this.onCase = onCase;
    this.form = new SideForm(screen);
  }

  void create() {
    screen
        .tasks()
        .run(() -> desk.products().allInForce(desk.ticker().now()))
        .done(this::create)
        .start();
  }

  private void create(List<ProductSheet> sheets) {
    form.add(Labels.heading(screen.say("pathway.card.identity")));
    identity(Optional.empty());
    form.add(Labels.heading(screen.say("pathway.form.treatment")));
    Field<ComboBox<ProductSheet>> product =
        form.choice("pathway.form.product", sheets, sheets.getFirst(), ProductSheet::name);
    Field<TextField> indication = form.text("pathway.form.indication", "");
    form.about(indication, IndicationMissing.class);
    form.about(product, CaseAlreadyOpen.class);
    form.open(
        "pathway.form.create.title",
        "",
        "pathway.form.create.act",
        () -> {
          checkBirth();
          if (indication.control().getText().isBlank()) {
            form.unreadable(indication, "refusal.IndicationMissing");
          }
        },
        () -> create(product.control().getValue(), indication.control().getText()),
        opened -> onCase.accept(opened.id()));
  }

  private Outcome<TreatmentCase> create(ProductSheet product, String indication) {
    By by = desk.by("");
    return desk.patients()
        .create(by, file(Set.of()))
        .then(
            patient ->
                desk.cases().open(by, new NewCase(patient.id(), product.product(), indication)));
  }

  void correct(Patient patient) {
    identity(Optional.of(patient));
    Field<TextField> why = form.text("custody.reason", "");
    form.about(why, CorrectionReasonMissing.class);
    form.open(
        "pathway.form.correct.title",
        patient.displayName(),
        "pathway.form.correct.act",
        this::checkBirth,
        () ->
            desk.patients()
                .correct(
                    desk.by(why.control().getText()), patient, file(patient.identity().marks())),
        corrected -> {
          screen.notices().done(screen.say("pathway.form.corrected", corrected.displayName()));
          onCase.accept(null);
        });
  }

  private void identity(Optional<Patient> known) {
    var formats = screen.texts().formats();
    birthName = form.text("audit.field.birth-name", known.map(Patient::birthName).orElse(""));
    givenNames =
        form.text(
            "audit.field.given-names",
            known.map(one -> String.join(", ", one.givenNames())).orElse(""));
    born =
        form.text(
            "audit.field.birth-date", known.map(one -> formats.day(one.birthDate())).orElse(""));
    born.control().setPromptText(screen.say("pathway.form.day"));
    sex =
        form.choice(
            "audit.field.sex",
            Arrays.asList(Sex.values()),
            known.map(Patient::sex).orElse(Sex.UNKNOWN),
            one -> screen.say("patient.sex." + one.code()));
    birthPlace =
        form.text(
            "pathway.form.birth-place",
            known.map(one -> one.file().traits().birthPlace()).orElse(""));
    usedName =
        form.text("audit.field.used-name", known.map(one -> one.file().usedName()).orElse(""));
    ipp = form.text("audit.field.ipp", known.map(Patient::ipp).orElse(""));
    status =
        form.choice(
            "audit.field.ins-status",
            Arrays.asList(InsStatus.values()),
            known.map(one -> one.identity().status()).orElse(InsStatus.PROVISIONAL),
            one -> screen.say("patient.status." + one.name()));
    matricule =
        form.text(
            "audit.field.ins",
            known.flatMap(one -> one.identity().ins()).map(Ins::matricule).orElse(""));
    form.about(birthName, BirthNameMissing.class);
    form.about(givenNames, GivenNameMissing.class);
    form.about(born, BornInFuture.class);
    form.about(ipp, IppTaken.class);
    form.about(status, TraitsIncomplete.class, InsNotHeld.class);
    form.about(
        matricule,
        InsMissing.class,
        MatriculeWrong.class,
        TestInsOutsideTraining.class,
        InsTaken.class);
  }

  private void checkBirth() {
    if (FormDates.day(born.control().getText()).isEmpty()) {
      form.unreadable(born, "pathway.form.day.wrong");
    }
  }

  private PatientFile file(Set<org.givre.patient.IdentityMark> marks) {
    Traits traits =
        new Traits(
            birthName.control().getText(),
            Arrays.asList(givenNames.control().getText().split(",")),
            FormDates.day(born.control().getText()).orElseThrow(),
            sex.control().getValue(),
            birthPlace.control().getText());
    String number = matricule.control().getText().strip();
    InsOid oid = desk.numbers() == InsNumbers.TRAINING ? InsOid.TEST : InsOid.NIR;
    Optional<Ins> ins = number.isEmpty() ? Optional.empty() : Optional.of(new Ins(number, oid));
    return new PatientFile(
        traits,
        usedName.control().getText(),
        ipp.control().getText(),
        new Identity(status.control().getValue(), marks, ins));
  }
}
