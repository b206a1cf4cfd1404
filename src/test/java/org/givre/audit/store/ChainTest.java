package org.givre.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.givre.audit.AuditFact;
import org.givre.audit.Finding;
import org.givre.audit.Subject;
import org.givre.audit.Verdict;
import org.givre.db.OnBothDatabases;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.Works;

/** Somebody with a database tool changes the journal behind the program's back. */
class ChainTest {

  private static final int ENTRIES = 30;

  private final SqlJournal journal = new SqlJournal("PUI-01");

  @OnBothDatabases
  void anUntouchedJournalIsIntact(Works works) {
    fill(works);
    Verdict verdict = verify(works);
    assertThat(verdict.isIntact()).isTrue();
    assertThat(verdict.checked()).isEqualTo(ENTRIES);
    assertThat(verdict.head()).isEqualTo(works.read(journal::head));
  }

  @OnBothDatabases
  void anEmptyJournalIsIntact(Works works) {
    assertThat(verify(works).isIntact()).isTrue();
  }

  @OnBothDatabases
  void aChangedByteIsFoundInEachColumn(Works works) {
    fill(works);
    String[] changes = {
      "act = 'custody.stolen'",
      "subject_label = 'Kymriah'",
      "subject_id = 'U-9'",
      "subject_kind = 'vial'",
      "reason = 'autre'",
      "fields_after = 'n=8\n'",
      "fields_before = 'n=8\n'",
      "workstation = 'PUI-02'",
      "actor = '00000000-0000-4000-8000-00000000000f'"
    };
    for (String change : changes) {
      Sabotage.with(works, "UPDATE audit_entry SET " + change + " WHERE number = 7");
      assertThat(verify(works).first()).as(change).contains(new Finding(7, Finding.Kind.CHANGED));
      Sabotage.undo(works, 7, fact(7));
    }
    assertThat(verify(works).isIntact()).isTrue();
  }

  @OnBothDatabases
  void anInstantMovedByOneMicrosecondIsFound(Works works) {
    fill(works);
    works.inOne(
        work ->
            Sql.in(work)
                .createUpdate("UPDATE audit_entry SET at = :at WHERE number = 7")
                .bind("at", fact(7).at().plusNanos(1000))
                .execute());
    assertFirst(works, 7, Finding.Kind.CHANGED);
  }

  @OnBothDatabases
  void aDeletedEntryIsFound(Works works) {
    fill(works);
    Sabotage.with(works, "DELETE FROM audit_entry WHERE number = 12");
    assertFirst(works, 12, Finding.Kind.MISSING);
  }

  @OnBothDatabases
  void aDeletedEntryIsFoundEvenWhenTheOthersAreRenumbered(Works works) {
    fill(works);
    Sabotage.with(works, "DELETE FROM audit_entry WHERE number = 12");
    for (int number = 13; number <= ENTRIES; number++) {
      Sabotage.with(works, "UPDATE audit_entry SET number = number - 1 WHERE number = " + number);
    }
    assertFirst(works, 12, Finding.Kind.UNCHAINED);
  }

  @OnBothDatabases
  void twoEntriesThatChangedPlacesAreFound(Works works) {
    fill(works);
    Sabotage.with(works, "UPDATE audit_entry SET number = 900 WHERE number = 5");
    Sabotage.with(works, "UPDATE audit_entry SET number = 5 WHERE number = 6");
    Sabotage.with(works, "UPDATE audit_entry SET number = 6 WHERE number = 900");
    assertFirst(works, 5, Finding.Kind.UNCHAINED);
  }

  @OnBothDatabases
  void aCutTailIsFoundAgainstTheHead(Works works) {
    fill(works);
    Sabotage.with(works, "DELETE FROM audit_entry WHERE number > 25");
    assertFirst(works, 26, Finding.Kind.CUT);
  }

  @OnBothDatabases
  void entriesBehindTheHeadAreFound(Works works) {
    fill(works);
    Sabotage.with(works, "UPDATE audit_head SET number = 25");
    assertFirst(works, 26, Finding.Kind.BEYOND_HEAD);
  }

  private void assertFirst(Works works, long number, Finding.Kind kind) {
    assertThat(verify(works).first()).isEqualTo(Optional.of(new Finding(number, kind)));
  }

  private Verdict verify(Works works) {
    return works.read(work -> journal.verify(work, done -> {}));
  }

  private void fill(Works works) {
    works.inOne(
        work -> {
          for (int n = 1; n <= ENTRIES; n++) {
            journal.record(work, fact(n));
          }
          return null;
        });
  }

  private static AuditFact fact(int n) {
    return AuditFact.of(
            Instant.parse("2026-11-24T09:42:00Z").plusSeconds(n),
            new ActorId(new UUID(0, 5)),
            "custody.moved",
            new Subject("unit", "U-" + n, "Yescarta, FICTIF Bruno"))
        .changed("n", n - 1, n);
  }
}
