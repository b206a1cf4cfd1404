package org.givre.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.kernel.Reason;
import org.junit.jupiter.api.Test;

/** A thousand changes behind the program's back: each found, with the first bad entry. */
class TamperTest {

  private static final int ENTRIES = 300;
  private static final int CHANGES = 1_000;

  private final Random random = new Random(20_261_124);
  private final List<AuditEntry> journal = journal();

  private static List<AuditEntry> journal() {
    List<AuditEntry> entries = new ArrayList<>();
    Head head = new Head(0, Digest.ZERO);
    for (int n = 1; n <= ENTRIES; n++) {
      AuditFact fact =
          new AuditFact(
              Instant.parse("2026-11-24T09:00:00Z").plusSeconds(n),
              new ActorId(new UUID(1, n % 7)),
              "custody.stored",
              new Subject("unit", "U-" + n, "Kymriah " + n),
              new Reason("motif " + n),
              Map.of("place", "A" + n),
              Map.of("place", "B" + n, "rack", "R" + n));
      AuditEntry entry = AuditChain.next(head, "PUI-01", fact);
      entries.add(entry);
      head = new Head(entry.number(), entry.digest());
    }
    return entries;
  }

  private Verdict verdict(List<AuditEntry> entries) {
    ChainVerification chain = new ChainVerification();
    for (AuditEntry entry : entries) {
      if (!chain.accept(entry)) {
        break;
      }
    }
    return chain.end(new Head(ENTRIES, journal.getLast().digest()));
  }

  @Test
  void untouchedItIsIntact() {
    assertThat(verdict(journal).isIntact()).isTrue();
  }

  @Test
  void everyChangeIsFoundWithTheFirstBadEntry() {
    for (int change = 0; change < CHANGES; change++) {
      List<AuditEntry> entries = new ArrayList<>(journal);
      int at = random.nextInt(ENTRIES - 1);
      switch (change % 4) {
        case 0 -> entries.set(at, flipped(entries.get(at)));
        case 1 -> entries.remove(at);
        case 2 -> entries.add(at, flipped(entries.get(random.nextInt(ENTRIES))));
        default -> Collections.swap(entries, at, at + 1 + random.nextInt(ENTRIES - at - 1));
      }
      Verdict verdict = verdict(entries);
      assertThat(verdict.first()).as("change %d at %d", change, at + 1).isPresent();
      assertThat(verdict.first().orElseThrow().number()).as("change " + change).isEqualTo(at + 1);
    }
  }

  private AuditEntry flipped(AuditEntry entry) {
    AuditFact fact = entry.fact();
    Subject subject = fact.subject();
    AuditFact changed =
        switch (random.nextInt(5)) {
          case 0 ->
              new AuditFact(
                  fact.at().plusNanos(1000L << random.nextInt(20)),
                  fact.actor(),
                  fact.act(),
                  subject,
                  fact.reason(),
                  fact.before(),
                  fact.after());
          case 1 ->
              new AuditFact(
                  fact.at(),
                  fact.actor(),
                  bit(fact.act()),
                  subject,
                  fact.reason(),
                  fact.before(),
                  fact.after());
          case 2 ->
              new AuditFact(
                  fact.at(),
                  fact.actor(),
                  fact.act(),
                  new Subject(subject.kind(), subject.id(), bit(subject.label())),
                  fact.reason(),
                  fact.before(),
                  fact.after());
          case 3 -> fact.because(new Reason(bit(fact.reason().words()) + "x"));
          default -> fact.with("place", bit(fact.after().get("place")));
        };
    return new AuditEntry(
        entry.number(), entry.workstation(), changed, entry.previous(), entry.digest());
  }

  private String bit(String text) {
    char[] letters = text.toCharArray();
    letters[random.nextInt(letters.length)] ^= (char) (1 << random.nextInt(7));
    return new String(letters);
  }
}
