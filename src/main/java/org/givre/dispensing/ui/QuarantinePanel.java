package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.givre.custody.Identifier;
import org.givre.custody.IdentifierType;
import org.givre.dispensing.ReceptionFile;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.SidePanel;
import org.givre.fx.Texts;
import org.givre.kernel.Outcome;

/**
 * Where the identity differs, the units go into the quarantine tank at once: what is known of them
 * is written down as it was read on the cassette, and the clock stops with the last one.
 */
final class QuarantinePanel {

  private final StepFrame frame;
  private final Map<Arrival.Line, ComboBox<Arrival.Spot>> chosen = new LinkedHashMap<>();

  private QuarantinePanel(StepFrame frame) {
    this.frame = frame;
  }

  static void open(StepFrame frame) {
    QuarantinePanel panel = new QuarantinePanel(frame);
    frame
        .screen()
        .tasks()
        .run(() -> frame.desk().book().quarantinePlaces(frame.arrival().product()))
        .done(panel::show)
        .start();
  }

  private void show(List<Arrival.Spot> free) {
    Texts texts = frame.screen().texts();
    VBox content = new VBox(12);
    content
        .getChildren()
        .add(
            SidePanel.afterwards(
                frame.say("fx.sign.afterwards"),
                List.of(
                    frame.say("reception.quarantine.after"),
                    frame.say("reception.decision.after.quarantined"))));
    int next = 0;
    for (Arrival.Line line : frame.arrival().lines()) {
      if (!line.isPlaced()) {
        content.getChildren().add(choice(line, free, next));
        next++;
      }
    }
    Button put = Buttons.primary(texts, "reception.quarantine.act", "fth-lock", this::put);
    put.setId("put-in-quarantine");
    Buttons.allow(put, free.size() < next ? frame.say("reception.quarantine.full") : "");
    frame
        .screen()
        .panels()
        .show(
            new SidePanel(frame.say("reception.quarantine.title"))
                .about(frame.arrival().product().name() + ", " + frame.arrival().patient())
                .content(content)
                .foot(Buttons.plain(texts, "fx.close", "", frame.screen().panels()::close), put));
  }

  private Node choice(Arrival.Line line, List<Arrival.Spot> free, int at) {
    ComboBox<Arrival.Spot> places = new ComboBox<>();
    places.setConverter(new SpotNames());
    places.getItems().setAll(free);
    if (at < free.size()) {
      places.setValue(free.get(at));
    }
    places.setId("quarantine-place-" + line.unit().unit().content().n());
    chosen.put(line, places);
    Texts texts = frame.screen().texts();
    Field<ComboBox<Arrival.Spot>> field = new Field<>(texts, "reception.quarantine.place", places);
    if (frame.arrival().lines().size() > 1) {
      field.say(org.givre.fx.State.INFO, frame.say("reception.unit", line.number()));
    }
    return field;
  }

  private void put() {
    List<Supplier<Outcome<ReceptionFile>>> acts = new ArrayList<>();
    chosen.forEach(
        (line, places) -> {
          if (!line.isScanned()) {
            acts.add(() -> scanned(line));
          }
          acts.add(() -> placed(line, places.getValue()));
        });
    frame.acts(
        acts,
        () -> {
          frame.screen().panels().close();
          frame.page().show(ReceptionProgress.DECISION);
        });
  }

  private Outcome<ReceptionFile> scanned(Arrival.Line line) {
    Identifier cassette =
        new Identifier(
            IdentifierType.CASSETTE,
            "",
            readOnCassette(),
            Identifier.Entry.TYPED,
            frame.desk().by().actor(),
            frame.desk().ticker().now());
    return frame
        .desk()
        .reception()
        .scan(frame.desk().by(), frame.id(), line.unit().id(), List.of(cassette));
  }

  /** What differs, as each reader wrote it. */
  private String readOnCassette() {
    return frame.arrival().file().identity().differing().stream()
        .flatMap(field -> frame.arrival().compared(field).stream())
        .flatMap(field -> field.cells().stream())
        .map(cell -> cell.value())
        .distinct()
        .reduce((a, b) -> a + " / " + b)
        .orElse(frame.arrival().order().number());
  }

  private Outcome<ReceptionFile> placed(Arrival.Line line, Arrival.Spot spot) {
    return frame
        .desk()
        .reception()
        .place(frame.desk().by(), frame.id(), line.unit().id(), spot.id());
  }
}
