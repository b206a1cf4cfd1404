package org.givre.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.givre.kernel.Ticker;
import org.givre.kernel.Works;

/** Proves the journal at start and on demand, and remembers the last verdict. */
public final class TrailCheck {

  /** A verdict, when it was given and how long it took. */
  public record Checked(Verdict verdict, Instant at, Duration took) {}

  private final Works works;
  private final Trail trail;
  private final Ticker ticker;
  private final AtomicReference<Checked> last = new AtomicReference<>();

  public TrailCheck(Works works, Trail trail, Ticker ticker) {
    this.works = works;
    this.trail = trail;
    this.ticker = ticker;
  }

  /** Empty until the first verification has ended. */
  public Optional<Checked> last() {
    return Optional.ofNullable(last.get());
  }

  /** Takes a while with many entries. */
  public Checked run(LongConsumer progress) {
    long begun = ticker.monotonicNanos();
    Verdict verdict = works.read(work -> trail.verify(work, progress));
    Duration took = Duration.ofNanos(ticker.monotonicNanos() - begun);
    Checked checked = new Checked(verdict, ticker.now(), took);
    last.set(checked);
    return checked;
  }
}
