package org.givre.app.today;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.givre.fx.PrintedList;
import org.givre.fx.Screen;

/** What is due, as a list to tick by hand. */
final class TodayPaper {

  private final Screen screen;
  private final Function<Due, String> when;

  TodayPaper(Screen screen, Function<Due, String> when) {
    this.screen = screen;
    this.when = when;
  }

  PrintedList of(List<Due> dues, List<Expiring> expiring) {
    List<List<String>> rows = new ArrayList<>();
    for (Due due : dues) {
      rows.add(
          List.of(
              screen.say(due.group().key()),
              when.apply(due),
              due.title(),
              due.detail() + due.tag().map(tag -> " · " + tag.word()).orElse(""),
              ""));
    }
    return new PrintedList(
        screen.say("app.today.paper"),
        screen.say("app.today.paper.about", dues.size(), expiring.size()),
        List.of(
            screen.say("app.today.paper.group"),
            screen.say("app.today.paper.when"),
            screen.say("app.today.paper.what"),
            screen.say("app.today.paper.detail"),
            screen.say("app.today.paper.done")),
        List.of(0.13, 0.13, 0.3, 0.34, 0.1),
        rows,
        screen.say("app.today.paper.foot"));
  }
}
