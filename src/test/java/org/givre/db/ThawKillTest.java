package org.givre.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.givre.custody.UnitId;
import org.givre.dispensing.ActsWorld;
import org.givre.dispensing.TimeMark;
import org.givre.dispensing.store.SqlThaws;
import org.givre.product.ClockState;
import org.givre.product.Clocks;
import org.givre.product.ProductId;
import org.givre.product.ProductSheet;
import org.givre.product.UnitEvents;
import org.givre.product.store.SqlProductSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes in the middle of a thaw: the clocks that ran go on, to the same deadlines. */
class ThawKillTest {

  @TempDir private Path folder;

  @Test
  void theRunningClocksComeBackToTheSameDeadlines() throws Exception {
    Path file = folder.resolve("givre");
    String unit;
    String deadlines;
    try (ChildJvm thawing = ChildJvm.run(Thawing.class, file.toString())) {
      unit = thawing.line();
      deadlines = thawing.line();
      thawing.kill();
    }
    try (Database open = Database.openFile(file)) {
      List<ProductSheet> sheets =
          open.works()
              .read(work -> new SqlProductSheets().versions(work, ProductId.of("YESCARTA")));
      List<TimeMark> marks =
          open.works()
              .read(work -> new SqlThaws(null).marks(work, new UnitId(UUID.fromString(unit))));
      assertThat(said(sheets.getLast(), marks)).isEqualTo(deadlines).contains("YES-1", "YES-2");
    }
  }

  static String said(ProductSheet sheet, List<TimeMark> marks) {
    UnitEvents events = UnitEvents.NONE;
    for (TimeMark mark : marks) {
      events = events.with(mark.event(), mark.at());
    }
    return Clocks.states(sheet.clocks(), events).stream()
        .filter(ClockState.Running.class::isInstance)
        .map(ClockState.Running.class::cast)
        .map(clock -> clock.rule().name() + "=" + clock.deadline())
        .collect(Collectors.joining(" "));
  }

  /** Thaws one unit, says its clocks, and waits for the end. */
  static final class Thawing {
    public static void main(String[] arguments) throws IOException {
      Database database = Database.openFile(Path.of(arguments[0]));
      ActsWorld world = new ActsWorld(database.works());
      ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
      world.release(bag);
      world.takenOut(bag, bag.unit());
      var record = world.thawed(bag.unit());
      System.out.println(bag.unit());
      System.out.println(said(record.sheet(), record.marks()));
      System.in.read();
    }
  }
}
