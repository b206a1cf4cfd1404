package org.givre.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.givre.audit.AuditFact;
import org.givre.audit.Subject;
import org.givre.audit.Verdict;
import org.givre.db.Databases;
import org.givre.db.FreshDatabase;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.Reason;
import org.givre.kernel.Works;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A copied database in the hands of somebody with its tool: a thousand flips, deletions, insertions
 * and exchanges of rows, each found, each with the first bad entry. A change is undone by rolling
 * back, so that each is tried on the same whole journal.
 */
class TamperedDatabaseTest {

  private static final int ENTRIES = 200;
  private static final int CHANGES = 1_000;

  private static final List<String> TEXTS =
      List.of(
          "act",
          "workstation",
          "subject_kind",
          "subject_id",
          "subject_label",
          "reason",
          "nature",
          "fields_after",
          "previous",
          "digest");

  /** Carries the verdict out of a transaction that must not stay. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Verdict verdict;

    Undone(Verdict verdict) {
      super(null, null, false, false);
      this.verdict = verdict;
    }
  }

  private final Random random = new Random(20_261_124);
  private final SqlJournal journal = new SqlJournal("PUI-01");
  private FreshDatabase copy;
  private Works works;

  @BeforeEach
  void copyOfAJournal() {
    copy = Databases.freshFile();
    works = copy.database().works();
    works.inOne(
        work -> {
          for (int n = 1; n <= ENTRIES; n++) {
            journal.record(work, fact(n));
          }
          return null;
        });
  }

  @AfterEach
  void close() {
    copy.close();
  }

  private static AuditFact fact(int n) {
    return AuditFact.of(
            Instant.parse("2026-11-24T09:42:00Z").plusSeconds(n),
            new ActorId(new UUID(0, n % 5)),
            "custody.moved",
            new Subject("unit", "U-" + n, "Yescarta, FICTIF Bruno " + n))
        .because(new Reason("motif " + n))
        .changed("place", "A" + n, "B" + n);
  }

  @Test
  void everyChangeIsFoundWithTheFirstBadEntry() {
    for (int change = 0; change < CHANGES; change++) {
      int at = 1 + random.nextInt(ENTRIES - 1);
      Verdict verdict =
          switch (change % 4) {
            case 0 -> after(handle -> flip(handle, at));
            case 1 ->
                after(handle -> handle.execute("DELETE FROM audit_entry WHERE number = ?", at));
            case 2 -> after(handle -> insert(handle, at));
            default -> after(handle -> exchange(handle, at, other(at)));
          };
      assertThat(verdict.first()).as("change %d at %d", change, at).isPresent();
      assertThat(verdict.first().orElseThrow().number())
          .as("first bad entry of change %d", change)
          .isEqualTo(at);
    }
    assertThat(works.read(work -> journal.verify(work, done -> {})).isIntact())
        .as("each change was undone")
        .isTrue();
  }

  private interface Change {
    void on(Handle handle);
  }

  private Verdict after(Change change) {
    try {
      return works.inOne(
          work -> {
            change.on(Sql.in(work));
            throw new Undone(journal.verify(work, done -> {}));
          });
    } catch (Undone undone) {
      return undone.verdict;
    }
  }

  /** One bit of one character of one column, or the instant or the actor. */
  private void flip(Handle handle, int number) {
    int which = random.nextInt(TEXTS.size() + 2);
    if (which == TEXTS.size()) {
      handle.execute(
          "UPDATE audit_entry SET at = DATEADD(MICROSECOND, ?, at) WHERE number = ?",
          1L << random.nextInt(30),
          number);
    } else if (which > TEXTS.size()) {
      handle.execute(
          "UPDATE audit_entry SET actor = ? WHERE number = ?",
          new UUID(1L << random.nextInt(63), number % 5),
          number);
    } else {
      String column = TEXTS.get(which);
      String text =
          handle
              .createQuery("SELECT " + column + " FROM audit_entry WHERE number = :number")
              .bind("number", number)
              .mapTo(String.class)
              .one();
      handle.execute(
          "UPDATE audit_entry SET " + column + " = ? WHERE number = ?", bit(text), number);
    }
  }

  private String bit(String text) {
    char[] letters = text.toCharArray();
    letters[random.nextInt(letters.length)] ^= (char) (1 << random.nextInt(6));
    return new String(letters);
  }

  /**
   * A forged copy slips in before the entry it was copied from; those after it move up, and the end
   * is moved with them.
   */
  private void insert(Handle handle, int at) {
    handle.execute("UPDATE audit_entry SET number = number + 10000 WHERE number >= ?", at);
    handle.execute("UPDATE audit_entry SET number = number - 9999 WHERE number >= 10000");
    handle.execute(
        """
        INSERT INTO audit_entry (number, at, actor, workstation, act, nature, subject_kind,
          subject_id, subject_label, reason, fields_before, fields_after, previous, digest)
        SELECT ?, at, actor, workstation, act, nature, subject_kind, subject_id, subject_label,
               'motif forgé', fields_before, fields_after, previous, digest
          FROM audit_entry WHERE number = ?
        """,
        at,
        at + 1);
    handle.execute("UPDATE audit_head SET number = number + 1");
  }

  private int other(int at) {
    return at + 1 + random.nextInt(ENTRIES - at);
  }

  private static void exchange(Handle handle, int one, int other) {
    handle.execute("UPDATE audit_entry SET number = 90000 WHERE number = ?", one);
    handle.execute("UPDATE audit_entry SET number = ? WHERE number = ?", one, other);
    handle.execute("UPDATE audit_entry SET number = ? WHERE number = 90000", other);
  }
}
