package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.givre.dispensing.Attachment;
import org.givre.dispensing.Condition;
import org.givre.dispensing.ReleaseBar;
import org.givre.dispensing.ReleaseDossier;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Field;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.fx.Target;
import org.givre.kernel.Outcome;
import org.givre.product.CertificateKind;

/** The twelve conditions: fulfilled with their proof, or lacking with the way to get them. */
final class ConditionsCard {

  private static final double SHAPE = 18;

  private final Screen screen;
  private final TreatingDesk desk;
  private final ReleaseDossier dossier;
  private final Runnable again;
  private final Said said;

  ConditionsCard(Screen screen, TreatingDesk desk, TreatingBook.Dossier shown, Runnable again) {
    this.screen = screen;
    this.desk = desk;
    this.dossier = shown.dossier();
    this.again = again;
    this.said = new Said(screen.texts());
  }

  Card card() {
    List<Node> rows = new ArrayList<>();
    dossier.outside().forEach(r -> rows.add(outside(r)));
    dossier.conditions().stream().filter(c -> !isFolded(c)).map(this::row).forEach(rows::add);
    List<Condition> quiet = dossier.conditions().stream().filter(this::isFolded).toList();
    VBox others = new VBox();
    quiet.forEach(condition -> others.getChildren().add(row(condition)));
    if (!quiet.isEmpty()) {
      rows.add(fold(quiet.size(), others));
    }
    rows.add(others);
    Card card = Card.named(screen.texts(), "dispensing.needed");
    return card.right(badge()).rows(rows.toArray(new Node[0]));
  }

  /** Fulfilled and rarely asked for: one line, unfolded when wanted; what lacks is never folded. */
  private boolean isFolded(Condition condition) {
    boolean quiet =
        switch (condition.kind()) {
          case CONTAINER, SPECIFICATION, PRODUCT_SHEET -> true;
          default -> false;
        };
    return quiet && !condition.isLacking();
  }

  private Node fold(int count, VBox others) {
    others.setVisible(false);
    others.setManaged(false);
    String sheet =
        screen.say("dispensing.sheet-named", dossier.sheet().name(), dossier.sheet().version());
    Hyperlink unfold =
        Buttons.link(
            screen.texts(),
            "dispensing.unfold",
            () -> {
              others.setVisible(!others.isVisible());
              others.setManaged(others.isVisible());
            });
    return line(State.NORMAL, screen.say("dispensing.others", count), sheet, List.of(unfold));
  }

  private Badge badge() {
    String word =
        screen.say("dispensing.fulfilled", dossier.fulfilled(), dossier.conditions().size());
    return dossier.isComplete() ? Badge.quiet(State.NORMAL, word) : new Badge(State.LACKING, word);
  }

  private Node outside(org.givre.kernel.Refusal refusal) {
    Hyperlink stock =
        Buttons.link(screen.texts(), "dispensing.to-stock", () -> screen.nav().open("stock"));
    return line(
        State.LACKING, screen.texts().say(refusal), screen.texts().todo(refusal), List.of(stock));
  }

  private Node row(Condition condition) {
    State state =
        switch (condition.standing()) {
          case Condition.Fulfilled f -> State.NORMAL;
          case Condition.NotApplicable n -> State.INFO;
          case Condition.Lacking l -> State.LACKING;
        };
    String name = screen.say("dispensing.condition." + condition.kind().key());
    Node row = line(state, name, said.standing(condition), acts(condition));
    row.setId("condition-" + condition.kind().key());
    return row;
  }

  private static HBox line(State state, String name, String detail, List<Hyperlink> acts) {
    Label second = Labels.wrapped(detail, "caption");
    HBox row = Row.of(new StateShape(state, SHAPE), Row.twoLines(Labels.wrapped(name), second));
    VBox links = new VBox(2);
    links.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    acts.forEach(
        link -> {
          link.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
          links.getChildren().add(link);
        });
    if (!acts.isEmpty()) {
      links.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
      row.getChildren().add(links);
    }
    row.getStyleClass().add("condition");
    row.setAccessibleText(name + ", " + detail);
    return row;
  }

  /** Where the proof is seen, or how what lacks is got. */
  private List<Hyperlink> acts(Condition condition) {
    return switch (condition.kind()) {
      case NO_QUARANTINE -> new Unblocking(screen, desk, dossier, again).links();
      case SPECIFICATION -> specification(condition);
      default -> act(condition).stream().toList();
    };
  }

  private List<Hyperlink> specification(Condition condition) {
    if (!condition.isLacking()) {
      return List.of();
    }
    SpecificationPanel panel = new SpecificationPanel(screen, desk, dossier, again);
    boolean unread =
        condition.refusals().stream().anyMatch(ReleaseBar.SpecificationNotRead.class::isInstance);
    List<Hyperlink> links = new ArrayList<>();
    if (unread) {
      links.add(Buttons.link(screen.texts(), "dispensing.read-certificate", panel::conform));
    }
    Hyperlink out =
        Buttons.link(
            screen.texts(),
            unread ? "dispensing.oos.begin" : "dispensing.oos.go-on",
            panel::outOfSpecification);
    out.setId("out-of-specification");
    links.add(out);
    return links;
  }

  private Optional<Hyperlink> act(Condition condition) {
    boolean lacks = condition.isLacking();
    return switch (condition.kind()) {
      case IDENTITY, CONTAINER, BATCH_SHEET -> reception();
      case CERTIFICATES -> lacks ? Optional.of(attach(condition)) : Optional.empty();
      case PRESCRIPTION -> link("dispensing.to-patient", this::patient);
      case LYMPHODEPLETION ->
          lacks && dossier.treatment().isPresent()
              ? link("dispensing.lymphodepletion.write", this::lymphodepletion)
              : Optional.empty();
      case TOCILIZUMAB -> lacks ? link("dispensing.confirm", this::tocilizumab) : Optional.empty();
      case PRODUCT_SHEET ->
          link(
              "dispensing.to-sheet",
              () ->
                  screen
                      .nav()
                      .open(Target.of("settings", "product", dossier.sheet().product().code())));
      case NO_QUARANTINE, SPECIFICATION, TEMPERATURE, EXPIRY -> Optional.empty();
    };
  }

  private Optional<Hyperlink> link(String key, Runnable act) {
    return Optional.of(Buttons.link(screen.texts(), key, act));
  }

  private Optional<Hyperlink> reception() {
    return dossier
        .reception()
        .flatMap(
            file ->
                link(
                    "dispensing.see",
                    () ->
                        screen
                            .nav()
                            .open(Target.of("reception", "reception", file.id().toString()))));
  }

  private void patient() {
    screen.nav().open(Target.of("patients", "patient", dossier.patient().id().toString()));
  }

  private Hyperlink attach(Condition condition) {
    Optional<CertificateKind> wanted =
        condition.refusals().stream()
            .filter(ReleaseBar.CertificateMissing.class::isInstance)
            .map(r -> ((ReleaseBar.CertificateMissing) r).kind())
            .findFirst();
    return Buttons.link(screen.texts(), "dispensing.attach", () -> attach(wanted));
  }

  private void attach(Optional<CertificateKind> kind) {
    desk.files()
        .choose(ArrivalDesk.Wanted.PAPER)
        .ifPresent(
            offered ->
                screen
                    .tasks()
                    .act(() -> offered.keep().get().then(kept -> attach(kind, kept)))
                    .done(attached -> again.run())
                    .refused(refusals -> screen.notices().refused(refusals))
                    .start());
  }

  private Outcome<Attachment> attach(Optional<CertificateKind> kind, ArrivalDesk.Kept kept) {
    return desk.acts()
        .papers()
        .attach(desk.by(), dossier.lot().id(), kind, kept.name(), kept.digest());
  }

  private void lymphodepletion() {
    DatePicker first = new DatePicker();
    first.setId("lympho-first");
    DatePicker last = new DatePicker();
    last.setId("lympho-last");
    ActPanel.open(
        screen,
        new ActPanel.Head(
            screen.say("dispensing.lymphodepletion.title"),
            dossier.sheet().text(org.givre.product.SheetField.LYMPHODEPLETION),
            "dispensing.lymphodepletion.act"),
        List.of(
            new Field<>(screen.texts(), "dispensing.lymphodepletion.first", first),
            new Field<>(screen.texts(), "dispensing.lymphodepletion.last", last)),
        () ->
            first.getValue() == null || last.getValue() == null
                ? Outcome.refused(new ReleaseBar.LymphodepletionNotDone())
                : desk.acts()
                    .papers()
                    .lymphodepletion(
                        desk.by(),
                        dossier.treatment().orElseThrow().id(),
                        first.getValue(),
                        last.getValue()),
        done -> again.run());
  }

  private void tocilizumab() {
    Field<TextField> doses = Field.text(screen.texts(), "dispensing.doses");
    doses.control().setText(Integer.toString(dossier.sheet().tocilizumabDoses()));
    CheckBox another = new CheckBox(screen.say("dispensing.another-dose"));
    ActPanel.open(
        screen,
        new ActPanel.Head(
            screen.say("dispensing.tocilizumab.title"),
            dossier.patient().displayName(),
            "dispensing.tocilizumab.act"),
        List.of(doses, another),
        () ->
            desk.acts()
                .papers()
                .tocilizumab(
                    desk.by(),
                    dossier.treatment().orElseThrow().id(),
                    number(doses.control().getText()),
                    another.isSelected()),
        done -> again.run());
  }

  static int number(String typed) {
    return typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : 0;
  }
}
