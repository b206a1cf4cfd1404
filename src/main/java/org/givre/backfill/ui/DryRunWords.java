package org.givre.backfill.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.givre.backfill.DryRun;
import org.givre.backfill.ReadLog.Refused;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.measure.Gap;
import org.givre.words.Formats;

/** What an import would do, line by line. */
final class DryRunWords {

  private static final int LISTED = 12;

  private final Screen screen;
  private final Formats formats;

  DryRunWords(Screen screen) {
    this.screen = screen;
    this.formats = screen.texts().formats();
  }

  List<Node> of(DryRun run) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(pair("backfill.lines", run.log().dataLines()));
    nodes.add(pair("backfill.readings", run.readings().size()));
    nodes.add(pair("backfill.others", run.log().others().size()));
    run.first().ifPresent(first -> nodes.add(span(first, run.last().orElse(first))));
    nodes.add(pair("backfill.duplicates", run.counts().duplicates() + run.counts().known()));
    if (run.counts().conflicts() + run.counts().beside() > 0) {
      nodes.add(pair("backfill.conflicts", run.counts().conflicts() + run.counts().beside()));
    }
    if (run.counts().outOfOrder() > 0) {
      nodes.add(pair("backfill.out-of-order", run.counts().outOfOrder()));
    }
    nodes.add(Row.pair(screen.say("backfill.closed"), closed(run.closed())));
    run.fileGaps().stream()
        .max(java.util.Comparator.comparing(Gap::length))
        .ifPresent(
            gap ->
                nodes.add(
                    Row.pair(
                        screen.say("backfill.file-gaps"),
                        screen.say(
                            "backfill.gaps",
                            run.fileGaps().size(),
                            formats.duration(gap.length())))));
    run.changes()
        .forEach(
            change ->
                nodes.add(
                    Notice.of(
                        State.INFO,
                        screen.say("backfill.change", change.line()),
                        change.before() + " → " + change.after())));
    if (!run.unknown().isEmpty()) {
      nodes.add(
          Notice.of(
              State.ATTENTION,
              screen.say("backfill.unknown", String.join(" ", run.unknown())),
              ""));
    }
    nodes.addAll(refused(run.refused()));
    return nodes;
  }

  private Node pair(String key, int count) {
    return Row.pair(screen.say(key), formats.count(count));
  }

  private Node span(Instant first, Instant last) {
    return Row.pair(
        screen.say("backfill.span"), formats.dayHour(first) + " → " + formats.dayHour(last));
  }

  private String closed(List<Gap> closed) {
    Duration length = closed.stream().map(Gap::length).reduce(Duration.ZERO, Duration::plus);
    return screen.say("backfill.gaps", closed.size(), formats.duration(length));
  }

  private List<Node> refused(List<Refused> refused) {
    List<Node> nodes = new ArrayList<>();
    if (refused.isEmpty()) {
      return nodes;
    }
    nodes.add(Labels.heading(screen.say("backfill.refused", refused.size())));
    for (Refused line : refused.subList(0, Math.min(LISTED, refused.size()))) {
      nodes.add(
          Labels.wrapped(
              screen.say(
                  "backfill.refused.line",
                  line.number(),
                  screen.say("backfill.why." + line.why().name()),
                  line.text()),
              "caption"));
    }
    return nodes;
  }
}
