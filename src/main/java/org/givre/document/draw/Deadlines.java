package org.givre.document.draw;

import java.util.List;
import org.givre.document.DispensingSheet.Deadline;
import org.givre.document.draw.Table.Align;
import org.givre.document.draw.Table.Cell;
import org.givre.document.draw.Table.Column;

/** Every clock of the product sheet; one whose start is still to come says so. */
record Deadlines(Phrases phrases) {

  Table table(List<Deadline> deadlines) {
    return new Table(
        List.of(
            new Column(phrases.plain("deadline.act"), 0.36, Align.LEFT),
            new Column(phrases.plain("deadline.counts"), 0.38, Align.LEFT),
            new Column(phrases.plain("deadline.until"), 0.26, Align.LEFT)),
        deadlines.stream().map(this::row).toList());
  }

  private List<Cell> row(Deadline deadline) {
    return List.of(
        Cell.of(deadline.act()),
        Cell.of(phrases.plain("deadline.rule", deadline.countsFrom(), deadline.rule())),
        deadline.until().isPresent()
            ? Cell.bold(phrases.formats().dateTime(deadline.until().get()))
            : Cell.of(phrases.plain("deadline.open")));
  }
}
