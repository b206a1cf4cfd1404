package org.givre.deviation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.audit.Subject;
import org.givre.deviation.Deviation;
import org.givre.deviation.DeviationLacksWords;
import org.givre.deviation.Deviations;
import org.givre.deviation.EffectNotChosen;
import org.givre.deviation.FollowUp;
import org.givre.fx.ActButton;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;

/** One non-conformity: facts, what was done since, and its closing by who may. */
final class DeviationPane {

  private final Screen screen;
  private final DeviationDesk desk;
  private final Deviation deviation;
  private final List<FollowUp> followUps;
  private final Runnable again;
  private final VBox reasons = new VBox(8);

  DeviationPane(Screen screen, DeviationDesk desk, Deviations.Followed followed, Runnable again) {
    this.screen = screen;
    this.desk = desk;
    this.deviation = followed.deviation();
    this.followUps = followed.followUps();
    this.again = again;
  }

  Node view() {
    VBox all = new VBox(12, facts(), followUp());
    all.getChildren().add(deviation.isOpen() ? closing() : closed());
    return PageFrame.scroll(all);
  }

  private Card facts() {
    String head =
        screen.say(
            "deviation.numbered",
            Integer.toString(deviation.number()),
            screen.say("deviation.kind." + deviation.report().kind().key()));
    Badge badge =
        deviation.isOpen()
            ? new Badge(State.LACKING, screen.say("deviation.is-open"))
            : Badge.quiet(State.NORMAL, screen.say("deviation.is-closed"));
    Button sheet = Buttons.plain(screen.texts(), "deviation.sheet", "fth-file-text", this::sheet);
    sheet.setId("deviation-sheet");
    sheet.getStyleClass().add("in-card");
    VBox body =
        new VBox(
            8, Row.line(12, Labels.of(head, "strong", "card-name"), badge, Row.space(), sheet));
    body.getChildren().add(Labels.wrapped(deviation.report().what()));
    if (!deviation.report().immediateAction().isEmpty()) {
      body.getChildren()
          .add(
              Labels.wrapped(
                  screen.say("deviation.at-once", deviation.report().immediateAction()), "muted"));
    }
    body.getChildren()
        .add(
            Labels.caption(
                screen.say(
                    "deviation.opened",
                    screen.texts().formats().longDayHour(deviation.openedAt()),
                    desk.names().full(deviation.openedBy()))));
    deviation.report().subjects().forEach(about -> body.getChildren().add(about(about)));
    return new Card().content(body);
  }

  private Node about(Subject subject) {
    Optional<Target> page = desk.subjects().page(subject);
    if (page.isEmpty()) {
      return Labels.body(subject.label());
    }
    Hyperlink link = new Hyperlink(subject.label());
    link.getStyleClass().add("act-link");
    link.setOnAction(fired -> screen.nav().open(page.get()));
    return link;
  }

  private void sheet() {
    screen
        .tasks()
        .act(() -> desk.sheets().make(desk.by(), deviation.id()))
        .done(number -> screen.nav().open(Target.of("documents", "sheet", number)))
        .refused(refusals -> screen.notices().refused(refusals))
        .start();
  }

  private Card followUp() {
    List<Node> rows = new ArrayList<>();
    for (FollowUp done : followUps) {
      Node name = Labels.of(screen.say("deviation.follow-up." + done.kind().key()), "muted");
      ((Region) name).setMinWidth(170);
      String who =
          screen.texts().formats().shortDayHour(done.at()) + ", " + desk.names().brief(done.by());
      HBox row = Row.of(name, Row.twoLines(Labels.wrapped(done.words()), Labels.caption(who)));
      rows.add(row);
    }
    if (followUps.isEmpty()) {
      rows.add(Row.of(Labels.of(screen.say("deviation.follow-up.none"), "muted")));
    }
    if (deviation.isOpen()) {
      rows.add(adding());
    }
    Card card = Card.named(screen.texts(), "deviation.follow-up");
    return card.rows(rows.toArray(new Node[0]));
  }

  private Node adding() {
    ComboBox<FollowUp.Kind> kinds = new ComboBox<>();
    kinds.setId("follow-kind");
    kinds.getItems().setAll(FollowUp.Kind.values());
    kinds.setValue(FollowUp.Kind.TOLD);
    kinds.setConverter(new Named<>(kind -> screen.say("deviation.follow-up." + kind.key())));
    kinds.accessibleTextProperty().bind(screen.texts().of("deviation.follow-up.kind"));
    kinds.setMinWidth(180);
    TextField words = new TextField();
    words.setId("follow-words");
    screen.texts().prompt(words, "deviation.follow-up.words");
    words.accessibleTextProperty().bind(screen.texts().of("deviation.follow-up.words"));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button add =
        Buttons.plain(
            screen.texts(),
            "deviation.follow-up.add",
            "fth-plus",
            () -> act(() -> follow(kinds.getValue(), words.getText())));
    add.setId("follow-add");
    add.getStyleClass().add("in-card");
    return Row.of(kinds, words, add);
  }

  private Outcome<FollowUp> follow(FollowUp.Kind kind, String words) {
    return desk.deviations().follow(desk.by(), deviation.id(), kind, words);
  }

  private <T> void act(java.util.function.Supplier<Outcome<T>> what) {
    screen.tasks().act(what).done(done -> again.run()).refused(this::refused).start();
  }

  private void refused(List<Refusal> refusals) {
    reasons
        .getChildren()
        .setAll(
            refusals.stream()
                .map(
                    r ->
                        (Node)
                            Notice.of(State.REFUSED, screen.texts().say(r), screen.texts().todo(r)))
                .toList());
  }

  private Card closing() {
    ComboBox<Deviation.Effect> effects = new ComboBox<>();
    effects.setId("close-effect");
    effects.getItems().setAll(Deviation.Effect.values());
    effects.setConverter(
        new Named<>(
            effect ->
                screen.say(
                    "deviation.effect." + effect.name().toLowerCase(java.util.Locale.ROOT))));
    Field<TextField> decision = Field.text(screen.texts(), "deviation.close.decision");
    decision.control().setId("close-decision");
    Button close =
        Buttons.plain(
            screen.texts(),
            "deviation.close.act",
            "fth-check",
            () -> act(() -> close(effects.getValue(), decision.control().getText())));
    close.setId("deviation-close");
    ActButton act = new ActButton(close);
    if (!Rights.mayDo(desk.session().get().roles(), Permission.LIFT_QUARANTINE)) {
      act.refuse(screen.say("deviation.close.pharmacist"));
    } else if (deviation.openedBy().equals(desk.by().actor())) {
      act.refuse(screen.say("deviation.close.other"));
    }
    return Card.named(screen.texts(), "deviation.close")
        .content(
            new FormGrid(2)
                .add(new Field<>(screen.texts(), "deviation.close.effect", effects), decision),
            Labels.wrapped(screen.say("deviation.close.then"), "caption"),
            reasons,
            Row.line(12, Row.space(), act));
  }

  private Outcome<Deviation> close(Deviation.Effect effect, String decision) {
    if (effect != null) {
      return desk.deviations().close(desk.by(), deviation.id(), effect, decision);
    }
    List<Refusal> lacks = new ArrayList<>(List.of(new EffectNotChosen()));
    if (decision.isBlank()) {
      lacks.add(new DeviationLacksWords());
    }
    return Outcome.refused(lacks);
  }

  private Card closed() {
    Deviation.Closing closing = deviation.closing().orElseThrow();
    return Card.named(screen.texts(), "deviation.closed")
        .content(
            Labels.strong(
                screen.say(
                    "deviation.effect."
                        + closing.effect().name().toLowerCase(java.util.Locale.ROOT))),
            Labels.wrapped(closing.decision()),
            Labels.caption(
                screen.say(
                    "deviation.closed.by",
                    screen.texts().formats().longDayHour(closing.at()),
                    desk.names().full(closing.by()))));
  }
}
