package org.givre.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.givre.audit.AuditChain;
import org.givre.audit.AuditEntry;
import org.givre.audit.AuditFact;
import org.givre.audit.Head;
import org.givre.audit.Nature;
import org.givre.audit.Subject;
import org.givre.audit.TrailQuery;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.kernel.Reason;
import org.givre.kernel.Works;

class SqlJournalTest {

  private static final Instant AT = Instant.parse("2026-11-24T09:21:44.123456Z");
  private static final ActorId DEMO =
      new ActorId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
  private static final ActorId ESSAI =
      new ActorId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
  private static final Subject UNIT = new Subject("unit", "U-1", "Carvykti, PATRON Inès");

  private final SqlJournal journal = new SqlJournal("PUI-01");

  @OnBothDatabases
  void readsBackExactlyWhatWasWritten(Works works) {
    AuditFact fact =
        new AuditFact(
            AT,
            DEMO,
            "custody.expiry-corrected",
            UNIT,
            new Reason("Erreur de lecture du mois,\nrelu = « scanné » \\ 100 %"),
            Map.of("péremption", "31/07/2027", "source=", "saisie\\n"),
            Map.of("péremption", "31/08/2027", "source=", ""));

    AuditEntry written = works.inOne(work -> journal.record(work, fact));

    AuditEntry read = works.read(work -> journal.entry(work, 1)).orElseThrow();
    assertThat(read).isEqualTo(written);
    assertThat(read.fact()).isEqualTo(fact);
    assertThat(new AuditChain().digest(read)).isEqualTo(read.digest());
    assertThat(read.previous()).isEqualTo(Digest.ZERO);
  }

  @OnBothDatabases
  void concurrentWritersTakeTheirTurnAndMakeOneChain(Works works) throws Exception {
    int writers = 4;
    int each = 25;
    try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
      List<Callable<Void>> tasks =
          IntStream.range(0, writers)
              .<Callable<Void>>mapToObj(
                  writer ->
                      () -> {
                        for (int n = 0; n < each; n++) {
                          works.inOne(work -> journal.record(work, fact("stock.moved", DEMO)));
                        }
                        return null;
                      })
              .toList();
      for (Future<Void> done : threads.invokeAll(tasks)) {
        done.get();
      }
    }

    List<AuditEntry> all = works.read(work -> journal.from(work, 1, 500));
    assertThat(all).hasSize(writers * each);
    Head head = new Head(0, Digest.ZERO);
    for (AuditEntry entry : all) {
      assertThat(entry.number()).isEqualTo(head.number() + 1);
      assertThat(entry.previous()).isEqualTo(head.digest());
      head = new Head(entry.number(), entry.digest());
    }
    Head end = head;
    assertThat(works.read(journal::head)).isEqualTo(end);
  }

  @OnBothDatabases
  void anActThatFailsLeavesNoEntryAndNoHole(Works works) {
    works.inOne(work -> journal.record(work, fact("stock.moved", DEMO)));
    try {
      works.inOne(
          work -> {
            journal.record(work, fact("stock.moved", DEMO));
            throw new IllegalStateException("disk");
          });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("disk");
    }
    AuditEntry after = works.inOne(work -> journal.record(work, fact("stock.moved", DEMO)));

    assertThat(after.number()).isEqualTo(2);
  }

  @OnBothDatabases
  void pagesFromTheNewestAndFilters(Works works) {
    works.inOne(
        work -> {
          journal.record(work, fact("custody.stored", DEMO));
          journal.record(work, fact("custody.corrected", DEMO).changed("limit", "45 %", "40_%"));
          journal.record(work, fact("access.signed", ESSAI));
          journal.record(work, fact("release.refused", ESSAI));
          return null;
        });

    TrailQuery all = TrailQuery.newest(2);
    assertThat(numbers(works, all)).containsExactly(4L, 3L);
    assertThat(numbers(works, all.after(3))).containsExactly(2L, 1L);
    assertThat(numbers(works, TrailQuery.newest(10).only(Set.of(Nature.CHANGE))))
        .containsExactly(2L);
    assertThat(numbers(works, TrailQuery.newest(10).only(Set.of(Nature.SIGNATURE, Nature.REFUSAL))))
        .containsExactly(4L, 3L);
    assertThat(numbers(works, TrailQuery.newest(10).about("PATRON INÈS")))
        .containsExactly(4L, 3L, 2L, 1L);
    assertThat(numbers(works, TrailQuery.newest(10).about("40_%"))).containsExactly(2L);
    assertThat(numbers(works, TrailQuery.newest(10).about("4__%"))).isEmpty();
    assertThat(works.read(journal::actors)).containsExactlyInAnyOrder(DEMO, ESSAI);
  }

  @OnBothDatabases
  void filtersByPersonDomainAndTime(Works works) {
    works.inOne(
        work -> {
          journal.record(work, AuditFact.of(AT, DEMO, "custody.stored", UNIT));
          journal.record(work, AuditFact.of(AT.plusSeconds(60), ESSAI, "alarm.answered", UNIT));
          return null;
        });

    TrailQuery all = TrailQuery.newest(10);
    assertThat(numbers(works, all.by(Optional.of(ESSAI)))).containsExactly(2L);
    assertThat(numbers(works, all.in("custody"))).containsExactly(1L);
    assertThat(numbers(works, all.since(Optional.of(AT.plusSeconds(1))))).containsExactly(2L);
  }

  private List<Long> numbers(Works works, TrailQuery query) {
    return works.read(work -> journal.page(work, query)).stream().map(AuditEntry::number).toList();
  }

  private static AuditFact fact(String act, ActorId actor) {
    return AuditFact.of(AT, actor, act, UNIT);
  }
}
