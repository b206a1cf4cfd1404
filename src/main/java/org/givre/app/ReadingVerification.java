package org.givre.app;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.givre.history.Spool;
import org.givre.history.SpoolReport;
import org.givre.words.Words;

/** Every line of the spool against its own checksum: the original record of the readings. */
final class ReadingVerification implements Verification {

  private final Spool spool;
  private final Words words;

  ReadingVerification(Spool spool, Words words) {
    this.spool = spool;
    this.words = words;
  }

  @Override
  public String what() {
    return "readings";
  }

  @Override
  public Result run(LongConsumer progress) {
    AtomicLong read = new AtomicLong();
    SpoolReport report =
        spool.replay(Instant.EPOCH, reading -> progress.accept(read.incrementAndGet()));
    Optional<String> first =
        report.damages().stream()
            .findFirst()
            .map(damage -> words.of("cli.verify.spool-line", damage.file(), damage.line()));
    return new Result(report.readings(), report.damages().size(), first);
  }
}
