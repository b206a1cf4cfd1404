package org.givre.custody.ui;

import java.util.ArrayList;
import java.util.List;
import org.givre.fx.PrintedList;
import org.givre.fx.Screen;
import org.givre.storage.Place;
import org.givre.storage.PlaceState;

/** A rack on paper, to be checked by hand with the lid open: what should stand where. */
final class RackPaper {

  private final Screen screen;
  private final StockWords words;

  RackPaper(Screen screen) {
    this.screen = screen;
    this.words = new StockWords(screen.texts());
  }

  PrintedList of(RackView view) {
    List<List<String>> rows = new ArrayList<>();
    view.places().stream()
        .filter(place -> !place.isFree())
        .forEach(place -> rows.add(row(view, place)));
    return new PrintedList(
        screen.say("custody.paper.rack", view.tank().tank().name(), view.rack()),
        screen.say("custody.paper.about", rows.size(), view.use().free()),
        List.of(
            screen.say("custody.fact.place"),
            screen.say("custody.stood.unit"),
            screen.say("custody.fact.patient"),
            screen.say("custody.fact.lot"),
            screen.say("custody.paper.state"),
            screen.say("custody.paper.seen")),
        List.of(0.11, 0.24, 0.21, 0.16, 0.16, 0.12),
        rows,
        screen.say("custody.paper.foot"));
  }

  private List<String> row(RackView view, Place place) {
    String path = place.position().path();
    return view.unit(place)
        .map(
            unit ->
                List.of(
                    path,
                    words.name(unit),
                    unit.patient().displayName(),
                    unit.lot().number(),
                    place.state() instanceof PlaceState.Reserved
                        ? screen.say("custody.legend.reserved")
                        : words.state(unit.now().state()),
                    ""))
        .orElseGet(
            () ->
                List.of(
                    path,
                    place.state() instanceof PlaceState.Blocked(var why) ? why : "",
                    "",
                    "",
                    screen.say("custody.cell.blocked"),
                    ""));
  }
}
