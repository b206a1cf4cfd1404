package org.givre.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.givre.app.window.Frame;
import org.givre.custody.Finder;
import org.givre.custody.Found;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.label.InternalCode;
import org.givre.label.Scan;
import org.givre.words.Formats;

/** One field that takes anything, and the scanner: opens what a text or a code names. */
final class Search {

  private static final int MOST = 12;

  private final Finder finder;
  private final Screen screen;
  private final Frame frame;
  private final ContextMenu answers = new ContextMenu();

  Search(Finder finder, Screen screen, Frame frame) {
    this.finder = finder;
    this.screen = screen;
    this.frame = frame;
  }

  void find(String text) {
    screen.tasks().run(() -> finder.find(text, MOST)).done(found -> show(text, found)).start();
  }

  /** Opens what a code names. What could not be read is said, with where. */
  void open(Scan scan) {
    switch (scan) {
      case Scan.Malformed broken ->
          screen
              .notices()
              .tell(State.REFUSED, screen.say("app.scan.malformed"), ScanFaults.of(screen, broken));
      case Scan.Internal internal -> internal(internal.code());
      case Scan.Gs1 gs1 -> look(gs1.serial().or(gs1::lot).orElse(gs1.text()));
      case Scan.Isbt128 isbt -> look(isbt.fields().values().stream().findFirst().orElse(""));
      default -> look(scan.text());
    }
  }

  private void internal(InternalCode code) {
    switch (code.of()) {
      case SHEET -> screen.nav().open(Target.of("documents", "sheet", code.id()));
      default -> look(code.id());
    }
  }

  private void look(String text) {
    screen
        .tasks()
        .run(() -> finder.find(text, MOST))
        .done(
            found -> {
              List<Found> units =
                  found.stream().filter(each -> each instanceof Found.FoundUnit).toList();
              if (found.size() == 1 || units.size() == 1) {
                go(units.size() == 1 ? units.getFirst() : found.getFirst());
              } else if (found.isEmpty()) {
                screen
                    .notices()
                    .tell(
                        State.REFUSED,
                        screen.say("app.scan.unknown"),
                        screen.say("app.scan.unknown.what", text));
              } else {
                show(text, found);
              }
            })
        .start();
  }

  private void show(String text, List<Found> found) {
    answers.getItems().clear();
    if (found.isEmpty()) {
      Label none = Labels.of(screen.say("app.find.none", text), "muted", "hit");
      answers.getItems().add(new CustomMenuItem(none, true));
    }
    for (Found each : found) {
      CustomMenuItem item = new CustomMenuItem(line(each), true);
      item.setOnAction(chosen -> go(each));
      answers.getItems().add(item);
    }
    answers.show(frame.searchField(), Side.BOTTOM, 0, 4);
  }

  private Node line(Found found) {
    Formats formats = screen.texts().formats();
    return switch (found) {
      case Found.FoundPatient(var patient) ->
          line(
              "fth-user",
              patient.displayName(),
              screen.say("app.find.patient", formats.day(patient.birthDate()), patient.ipp()));
      case Found.FoundUnit(var unit, var lot, var patient) ->
          line(
              "fth-package",
              patient.displayName(),
              screen.say(
                  "app.find.unit",
                  screen.say("custody.state." + unit.state().code()),
                  Optional.of(lot.number()).filter(n -> !n.isEmpty()).orElse(Formats.DASH)));
      case Found.FoundPlace(var position, var tank) ->
          line("fth-map-pin", position.path(), screen.say("app.find.place", tank.name()));
    };
  }

  private static Node line(String icon, String name, String detail) {
    VBox words = Row.twoLines(Labels.strong(name), Labels.caption(detail));
    words.setMinWidth(320);
    var line = Row.line(12, Icons.of(icon), words);
    line.getStyleClass().add("hit");
    return line;
  }

  private void go(Found found) {
    screen
        .nav()
        .open(
            switch (found) {
              case Found.FoundPatient(var patient) ->
                  Target.of("patients", "patient", patient.id().toString());
              case Found.FoundUnit(var unit, var lot, var patient) ->
                  Target.of("stock", "unit", unit.id().toString());
              case Found.FoundPlace(var position, var tank) ->
                  Target.of("stock", "position", position.id().toString());
            });
  }
}
