package org.givre.app;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import org.givre.access.By;
import org.givre.alarm.AlarmRules;
import org.givre.alarm.ThresholdBook;
import org.givre.alarm.store.SqlThresholds;
import org.givre.backfill.Backfill;
import org.givre.backfill.RetrospectiveRules;
import org.givre.backfill.store.SqlImports;
import org.givre.backfill.ui.BackfillDesk;
import org.givre.backfill.ui.BackfillPanel;
import org.givre.custody.store.SqlCustody;
import org.givre.probe.ChannelKind;
import org.givre.probe.store.SqlProbeStore;
import org.givre.product.Products;
import org.givre.storage.TankId;
import org.givre.thermal.LimitsOverTime;
import org.givre.vault.Vault;
import org.givre.watch.ui.TankImports;

/** Controllers' own logs into the history. */
public record BackfillParts(Backfill backfill) {

  public static BackfillParts of(Ground ground, WatchParts watching, Products products) {
    Vault vault = new Vault(ground.folder().vault());
    LimitsOverTime limits = new LimitsOverTime(ground.works(), new SqlCustody(), products);
    return new BackfillParts(
        new Backfill(
            ground.works(),
            ground.journal(),
            new Backfill.Shelves(
                watching.log(),
                new SqlProbeStore(),
                new SqlImports(),
                content -> vault.put(new ByteArrayInputStream(content))),
            new Backfill.Judging(
                watching.alarmStore(), new Then(ground, limits), watching.watch()::filled)));
  }

  /** The thresholds in force at the start of a span, the strictest product within it. */
  private record Then(Ground ground, LimitsOverTime limits) implements RetrospectiveRules {
    @Override
    public List<Rule> of(TankId tank, ChannelKind kind, Instant from, Instant to, Duration period) {
      AlarmRules rules =
          AlarmRules.USUAL.with(
              ThresholdBook.inForce(ground.works().read(new SqlThresholds()::versions), from));
      OptionalDouble strictest =
          limits.of(tank, from, to).stream().mapToDouble(LimitsOverTime.Then::celsius).min();
      return rules.thresholds(tank).of(kind).stream()
          .filter(key -> !key.kind().isDerived())
          .map(key -> new Rule(key.kind(), rules.limit(tank, key, strictest, period)))
          .toList();
    }
  }

  /** The panel, with a file chosen in the system's own dialog. */
  TankImports door(Supplier<By> by) {
    BackfillDesk desk = new BackfillDesk(backfill, by, BackfillParts::chosen);
    return (screen, tank, done) ->
        screen.panels().show(new BackfillPanel(screen, desk, tank, done).panel());
  }

  private static Optional<Backfill.LogFile> chosen() {
    File file = new FileChooser().showOpenDialog(null);
    if (file == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Backfill.LogFile(file.getName(), Files.readAllBytes(file.toPath())));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
