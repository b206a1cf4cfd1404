package org.givre.app;

import java.util.Optional;
import java.util.function.LongConsumer;
import org.givre.audit.AuditEntry;
import org.givre.audit.Finding;
import org.givre.audit.Head;
import org.givre.audit.Trail;
import org.givre.audit.Verdict;
import org.givre.audit.store.HeadFile;
import org.givre.kernel.Works;
import org.givre.words.Words;

/** The journal's chain, and its end against the note kept outside the database. */
final class AuditVerification implements Verification {

  private final Works works;
  private final Trail trail;
  private final HeadFile noted;
  private final Words words;

  AuditVerification(Works works, Trail trail, HeadFile noted, Words words) {
    this.works = works;
    this.trail = trail;
    this.noted = noted;
    this.words = words;
  }

  @Override
  public String what() {
    return "audit";
  }

  @Override
  public Result run(LongConsumer progress) {
    Optional<Head> outside = noted.read();
    Verdict verdict = works.read(work -> trail.verify(work, progress));
    if (verdict.first().isPresent()) {
      Finding first = verdict.first().get();
      return Result.wrong(verdict.checked(), 1, say(first.number(), first.kind()));
    }
    return outside
        .filter(head -> head.number() > 0 && !holds(head))
        .map(head -> Result.wrong(verdict.checked(), 1, say(head.number(), Finding.Kind.CUT)))
        .orElseGet(() -> Result.right(verdict.checked()));
  }

  private boolean holds(Head head) {
    return works
        .read(work -> trail.entry(work, head.number()))
        .map(AuditEntry::digest)
        .filter(head.digest()::equals)
        .isPresent();
  }

  private String say(long number, Finding.Kind kind) {
    return words.of("audit.finding." + kind.code(), number);
  }
}
