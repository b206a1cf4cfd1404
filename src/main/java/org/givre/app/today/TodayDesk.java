package org.givre.app.today;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.givre.fx.PrintedList;
import org.givre.kernel.Ticker;
import org.givre.words.Words;

/** What the page Aujourd'hui asks, in the background. */
public record TodayDesk(
    List<DueSource> sources,
    BiFunction<Words, Instant, List<Expiring>> expiring,
    Consumer<PrintedList> printing,
    Ticker ticker) {

  public TodayDesk {
    sources = List.copyOf(sources);
  }

  /** All that is due, the soonest first. */
  public List<Due> due(Words words) {
    Instant now = ticker.now();
    List<Due> all = new ArrayList<>();
    sources.forEach(source -> all.addAll(source.due(words, now)));
    all.sort(
        Comparator.comparing(Due::group)
            .thenComparing(Due::day)
            .thenComparing(due -> due.hour().orElse(Instant.MAX)));
    return all;
  }

  /** How many acts wait: the count of the navigation. */
  public static int waiting(List<Due> dues) {
    return (int)
        dues.stream()
            .filter(due -> due.group() == Due.Group.NOW || due.group() == Due.Group.TODAY)
            .count();
  }

  List<Expiring> soon(Words words) {
    return expiring.apply(words, ticker.now());
  }
}
