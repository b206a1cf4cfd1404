package org.givre.dispensing.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.givre.custody.UnitId;
import org.givre.dispensing.ReleaseDossier;
import org.givre.dispensing.ThawRecord;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.EmptyPage;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.product.ClockState;
import org.givre.product.Clocks;

/** What waits and what is under way, each line ending with its act. */
final class TreatmentList {

  private final Screen screen;
  private final Consumer<UnitId> open;
  private final Said said;

  TreatmentList(Screen screen, Consumer<UnitId> open) {
    this.screen = screen;
    this.open = open;
    this.said = new Said(screen.texts());
  }

  Node view(TreatingBook.Lists lists) {
    if (lists.toRelease().isEmpty() && lists.underWay().isEmpty()) {
      Button stock =
          Buttons.primary(
              screen.texts(), "dispensing.empty.act", "fth-grid", () -> screen.nav().open("stock"));
      return new EmptyPage(screen.texts(), "fth-upload", "dispensing.empty", stock);
    }
    VBox view = new VBox(12);
    if (!lists.underWay().isEmpty()) {
      view.getChildren().add(underWay(lists.underWay()));
    }
    if (!lists.toRelease().isEmpty()) {
      view.getChildren().add(toRelease(lists.toRelease()));
    }
    return view;
  }

  private Card underWay(List<TreatingBook.Console> consoles) {
    Card card = Card.named(screen.texts(), "dispensing.list.under-way");
    card.count(Integer.toString(consoles.size()));
    List<Node> rows = new ArrayList<>();
    for (TreatingBook.Console console : consoles) {
      UnitId unit = console.record().unit().id();
      Node act = act("dispensing.list.go-on", "fth-arrow-right", unit, rows.isEmpty());
      rows.add(line(console.dossier(), detail(console.record()), state(console.record()), act));
    }
    return card.rows(rows.toArray(new Node[0]));
  }

  private Card toRelease(List<TreatingBook.ToRelease> lots) {
    Card card = Card.named(screen.texts(), "dispensing.list.to-release");
    card.count(Integer.toString(lots.size()));
    List<Node> rows = new ArrayList<>();
    for (TreatingBook.ToRelease lot : lots) {
      UnitId unit = lot.dossier().units().getFirst().id();
      boolean released = lot.released().isPresent();
      Node act =
          released
              ? act("dispensing.list.thaw", "mdoal-local_fire_department", unit, true)
              : act("dispensing.list.open", "fth-folder", unit, false);
      rows.add(line(lot.dossier(), planned(lot), badge(lot), act));
    }
    return card.rows(rows.toArray(new Node[0]));
  }

  private Node act(String key, String icon, UnitId unit, boolean first) {
    Runnable go = () -> open.accept(unit);
    Button button =
        first
            ? Buttons.primary(screen.texts(), key, icon, go)
            : Buttons.plain(screen.texts(), key, icon, go);
    button.getStyleClass().add("in-card");
    return button;
  }

  private HBox line(ReleaseDossier dossier, String detail, Node state, Node act) {
    String name = dossier.sheet().name() + ", " + dossier.patient().displayName();
    Label lot = Labels.code(dossier.lot().number());
    HBox second = Row.line(8, lot, Labels.caption(said.units(dossier) + " · " + detail));
    return Row.of(Row.twoLines(Labels.strong(name), second), state, act);
  }

  private String planned(TreatingBook.ToRelease lot) {
    Optional<Instant> infusion = lot.dossier().prescription().flatMap(p -> p.text().infusion());
    String when =
        infusion
            .map(at -> screen.say("dispensing.planned", screen.texts().formats().longDayHour(at)))
            .orElse(screen.say("dispensing.not-planned"));
    return lot.place().isEmpty() ? when : lot.place() + " · " + when;
  }

  private Badge badge(TreatingBook.ToRelease lot) {
    if (lot.released().isPresent()) {
      String at = screen.texts().formats().hour(lot.released().get().at());
      return new Badge(State.DONE, screen.say("dispensing.released-at", at));
    }
    long lacking = lot.dossier().conditions().stream().filter(c -> c.isLacking()).count();
    return lot.dossier().isComplete()
        ? Badge.quiet(State.NORMAL, fulfilled(lot.dossier()))
        : new Badge(State.LACKING, screen.say("dispensing.lacking", lacking));
  }

  private String fulfilled(ReleaseDossier dossier) {
    return screen.say("dispensing.fulfilled", dossier.fulfilled(), dossier.conditions().size());
  }

  private String detail(ThawRecord record) {
    return Clocks.governing(record.clocks())
        .map(
            clock ->
                screen.say(
                    "dispensing.until",
                    said.clockTitle(clock.rule(), record.sheet().clocks()),
                    screen.texts().formats().hour(clock.deadline())))
        .orElse(screen.say("custody.state." + record.unit().state().code()));
  }

  private Badge state(ThawRecord record) {
    boolean exceeded =
        record.clocks().stream()
            .anyMatch(
                c -> c instanceof ClockState.Exceeded || c instanceof ClockState.StartMissing);
    String word = screen.say("custody.state." + record.unit().state().code());
    return exceeded ? new Badge(State.CRITICAL, word) : new Badge(State.INFO, word);
  }
}
