package org.givre.bench;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.audit.Trail;
import org.givre.audit.Verdict;
import org.givre.kernel.ActorId;
import org.givre.kernel.Reason;
import org.givre.kernel.Ticker;
import org.givre.kernel.Works;

/** How fast the journal's chain is proved, in a real file: thirty years of acts. */
public final class JournalBench implements Bench {

  private static final int AT_ONCE = 5_000;
  private static final int ROUNDS = 5;

  private final Works works;
  private final Journal journal;
  private final Trail trail;
  private final Ticker ticker;
  private final int entries;

  /**
   * @param entries how many are written first
   */
  public JournalBench(Works works, Journal journal, Trail trail, Ticker ticker, int entries) {
    this.works = works;
    this.journal = journal;
    this.trail = trail;
    this.ticker = ticker;
    this.entries = entries;
  }

  @Override
  public String name() {
    return "journal";
  }

  @Override
  public List<Figure> measure(Consumer<String> progress) throws NotMeasured {
    progress.accept(entries + " entries written");
    for (int written = 0; written < entries; written += AT_ONCE) {
      int from = written;
      works.inOne(work -> write(work, from));
    }
    progress.accept("chain proved " + ROUNDS + " times");
    Sample sample = new Sample(ROUNDS);
    Verdict[] verdict = new Verdict[1];
    for (int round = 0; round < ROUNDS; round++) {
      sample.time(
          ticker::monotonicNanos,
          () -> verdict[0] = works.read(work -> trail.verify(work, done -> {})));
    }
    if (!verdict[0].isIntact() || verdict[0].checked() < entries) {
      throw new NotMeasured("the chain is not whole: " + verdict[0].checked());
    }
    double seconds = sample.percentile(50) / 1_000;
    return List.of(
        Figure.of(name(), "entries", verdict[0].checked(), ""),
        Figure.of(name(), "proved-per-second", verdict[0].checked() / seconds, "1/s"));
  }

  private Void write(org.givre.kernel.Work work, int from) {
    for (int n = from; n < Math.min(entries, from + AT_ONCE); n++) {
      journal.record(
          work,
          AuditFact.of(
                  Instant.EPOCH.plusSeconds(600L * n),
                  new ActorId(new UUID(2, n % 12)),
                  "custody.moved",
                  new Subject("unit", "U-" + n % 3_000, "Yescarta, FICTIF Bruno, poche 1"))
              .because(new Reason(n % 7 == 0 ? "Rangement du rack 3" : ""))
              .changed("place", "C1-A-0" + n % 10, "C1-B-1" + n % 10));
    }
    return null;
  }
}
