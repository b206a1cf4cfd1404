package org.givre.pathway.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.access.Permission;
import org.givre.custody.Identifier;
import org.givre.custody.IdentifierType;
import org.givre.custody.ui.UnitLook;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.pathway.Order;
import org.givre.pathway.Prescription;
import org.givre.patient.Patient;
import org.givre.product.Container;
import org.givre.words.Formats;

/** One case: identity, order and prescription, units; at the right its stages. */
final class CaseView {

  private final Screen screen;
  private final PatientsDesk desk;
  private final Runnable refresh;

  CaseView(Screen screen, PatientsDesk desk, Runnable refresh) {
    this.screen = screen;
    this.desk = desk;
    this.refresh = refresh;
  }

  void show(PageFrame frame, CaseFile file, Hyperlink up) {
    Patient patient = file.line().patient();
    frame.way(up, patient.displayName());
    frame.title(patient.displayName());
    List<Node> beside = new ArrayList<>();
    beside.add(Badge.chip(screen.say("patient.status." + patient.identity().status().name())));
    new CaseCards(screen).exit(file).ifPresent(beside::add);
    frame.beside(beside.toArray(new Node[0]));
    frame.line(
        screen.say(
            "pathway.list.about",
            file.line().product().name(),
            file.line().treatment().indication()));
    frame.acts(acts(file).toArray(new Node[0]));
    HBox upper = new HBox(12, identity(file), order(file));
    upper.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
    CaseCards cards = new CaseCards(screen);
    VBox left = new VBox(12, upper, prescription(file), units(file), cards.sheets(file));
    HBox.setHgrow(left, Priority.ALWAYS);
    VBox right = new VBox(12, new StagesCard(screen, desk, refresh).card(file), cards.events(file));
    right.setMinWidth(320);
    right.setPrefWidth(320);
    HBox all = new HBox(12, left, right);
    frame.scrolling(all);
  }

  private List<Node> acts(CaseFile file) {
    List<Node> acts = new ArrayList<>();
    boolean open = file.line().treatment().isOpen();
    if (open) {
      acts.add(end(file));
    }
    if (file.orders().isEmpty()) {
      acts.add(
          act(
              Buttons.primary(
                  screen.texts(),
                  "pathway.act.order",
                  "fth-truck",
                  () -> new OrderForm(screen, desk, refresh).open(file.line())),
              Permission.VALIDATE_ORDER,
              open));
    } else if (file.prescription().isEmpty()) {
      acts.add(
          act(
              Buttons.primary(
                  screen.texts(), "pathway.act.prescribe", "fth-edit", () -> prescribe(file)),
              Permission.PATHWAY_DATES,
              open));
    } else if (!file.prescription().get().isValidated()) {
      acts.add(
          act(
              Buttons.primary(
                  screen.texts(),
                  "pathway.act.validate",
                  "fth-check",
                  () -> validate(file.prescription().get())),
              Permission.VALIDATE_ORDER,
              open));
    }
    return acts;
  }

  private Button end(CaseFile file) {
    Button end =
        Buttons.destructive(
            screen.texts(),
            "pathway.act.end",
            "fth-slash",
            () -> new EndCase(screen, desk, refresh).open(file));
    end.setId("end-case");
    desk.notAllowed(Permission.PATHWAY_DATES)
        .ifPresent(why -> Buttons.allow(end, screen.texts().say(why)));
    return end;
  }

  private Button act(Button button, Permission permission, boolean open) {
    button.setId("case-act");
    desk.notAllowed(permission).ifPresent(why -> Buttons.allow(button, screen.texts().say(why)));
    if (!open) {
      Buttons.allow(button, screen.say("refusal.CaseClosed"));
    }
    return button;
  }

  private void prescribe(CaseFile file) {
    new PrescriptionForm(screen, desk, refresh).open(file.line());
  }

  private void validate(Prescription prescription) {
    screen
        .tasks()
        .act(() -> desk.prescriptions().validate(desk.by(""), prescription.id()))
        .done(done -> screen.notices().done(screen.say("pathway.validated")))
        .refused(screen.notices()::refused)
        .andFinally(refresh)
        .start();
  }

  private Card identity(CaseFile file) {
    Patient patient = file.line().patient();
    Formats formats = screen.texts().formats();
    Card card = Card.named(screen.texts(), "pathway.card.identity");
    Hyperlink correct =
        Buttons.link(
            screen.texts(),
            "pathway.act.correct",
            () -> new PatientForm(screen, desk, id -> refresh.run()).correct(patient));
    correct.setDisable(desk.notAllowed(Permission.PATHWAY_DATES).isPresent());
    card.right(correct);
    VBox pairs = new VBox();
    pair(pairs, "audit.field.birth-name", patient.birthName());
    pair(pairs, "audit.field.given-names", String.join(", ", patient.givenNames()));
    pair(pairs, "audit.field.birth-date", formats.day(patient.birthDate()));
    pair(pairs, "audit.field.sex", screen.say("patient.sex." + patient.sex().code()));
    pair(pairs, "audit.field.ipp", patient.ipp());
    pairs
        .getChildren()
        .add(
            Row.pair(
                screen.say("pathway.card.ins"),
                patient
                    .shownIns()
                    .map(ins -> Labels.code(ins.spaced()))
                    .orElseGet(() -> Labels.of(screen.say("pathway.card.ins.not"), "muted"))));
    card.content(pairs);
    return card;
  }

  private Card order(CaseFile file) {
    Card card = Card.named(screen.texts(), "pathway.card.order");
    VBox pairs = new VBox();
    Formats formats = screen.texts().formats();
    if (file.orders().isEmpty()) {
      pairs.getChildren().add(Labels.wrapped(screen.say("pathway.card.order.none"), "muted"));
    }
    for (Order order : file.orders()) {
      pair(pairs, "audit.field.order", order.number());
      pair(pairs, "pathway.card.placed", formats.day(order.placed()));
      order.arrival().ifPresent(at -> pair(pairs, "pathway.card.arrival", formats.dayHour(at)));
    }
    file.identifiers().stream()
        .filter(id -> id.type() != IdentifierType.ORDER)
        .collect(
            java.util.stream.Collectors.toMap(
                id -> id.type() + " " + id.value(),
                id -> id,
                (first, again) -> first,
                java.util.LinkedHashMap::new))
        .values()
        .forEach(id -> pairs.getChildren().add(identifier(id)));
    card.content(pairs);
    return card;
  }

  private Node identifier(Identifier id) {
    return Row.pair(screen.say("custody.identifier." + id.type().name()), Labels.code(id.value()));
  }

  private Card prescription(CaseFile file) {
    Card card = Card.named(screen.texts(), "pathway.card.prescription");
    VBox pairs = new VBox();
    Optional<Prescription> found = file.prescription();
    if (found.isEmpty()) {
      pairs
          .getChildren()
          .add(Labels.wrapped(screen.say("pathway.card.prescription.none"), "muted"));
    } else {
      Prescription one = found.get();
      Formats formats = screen.texts().formats();
      card.right(
          one.isValidated()
              ? new Badge(State.DONE, screen.say("pathway.card.validated"))
              : new Badge(State.LACKING, screen.say("pathway.card.to-validate")));
      pair(
          pairs,
          "audit.field.prescriber",
          one.text().prescriber() + " · " + formats.day(one.text().signedOn()));
      pair(pairs, "audit.field.dose", one.text().dose());
      pair(pairs, "audit.field.ward", one.text().ward());
      one.text()
          .infusion()
          .ifPresent(at -> pair(pairs, "pathway.card.infusion", formats.longDayHour(at)));
    }
    card.content(pairs);
    return card;
  }

  private Card units(CaseFile file) {
    Card card = Card.named(screen.texts(), "pathway.card.units");
    card.count(Integer.toString(file.units().size()));
    VBox rows = new VBox();
    for (CaseFile.UnitLine unit : file.units()) {
      rows.getChildren().add(unit(file, unit));
    }
    if (rows.getChildren().isEmpty()) {
      card.content(Labels.wrapped(screen.say("pathway.card.units.none"), "muted"));
    } else {
      rows.getChildren().getLast().getStyleClass().add("last");
      card.rows(rows);
    }
    return card;
  }

  private Node unit(CaseFile file, CaseFile.UnitLine unit) {
    var content = unit.now().unit().content();
    boolean vial = file.line().product().container() == Container.VIAL;
    String part =
        screen.say(vial ? "custody.unit.vial" : "custody.unit.bag", content.n(), content.of());
    String expiry =
        content
            .expiry()
            .map(day -> screen.say("pathway.card.expiry", screen.texts().formats().day(day)))
            .orElse("");
    Hyperlink see =
        Buttons.link(
            screen.texts(),
            "pathway.act.stock",
            () -> screen.nav().open(Target.of("stock", "unit", unit.now().id().toString())));
    see.setDisable(unit.now().position().isEmpty());
    return Row.of(
        Icons.of("fth-package", 14),
        Row.twoLines(
            Labels.strong(file.line().product().name() + ", " + part),
            Labels.caption(unit.place().isEmpty() ? expiry : unit.place() + " · " + expiry)),
        Badge.quiet(
            UnitLook.shape(unit.now().state()),
            screen.say("custody.state." + unit.now().state().code())),
        see);
  }

  private void pair(VBox pairs, String key, String value) {
    if (!value.isEmpty()) {
      pairs.getChildren().add(Row.pair(screen.say(key), value));
    }
  }
}
