package org.givre.thermal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.givre.custody.UnitId;
import org.givre.db.Sql;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;
import org.givre.measure.Celsius;
import org.givre.thermal.EarlierFacts;
import org.givre.thermal.EarlierJudgement;
import org.givre.thermal.EarlierLog;
import org.givre.thermal.EarlierRecord;
import org.givre.thermal.Judgement;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Records of the time before as rows; no statement here changes or removes one. */
abstract sealed class SqlEarlierFacts implements EarlierFacts permits SqlThermalFacts {

  @Override
  public void add(Work work, EarlierRecord record, List<UnitId> units) {
    Optional<EarlierLog> log = record.log();
    Sql.in(work)
        .createUpdate(
            "INSERT INTO earlier_record (id, kind, file_name, digest, first_at, last_at, readings,"
                + " coldest, warmest, warmest_at, gaps, longest_gap_s, refused_lines, kept_at,"
                + " kept_by) VALUES (:id, :kind, :name, :digest, :from, :to, :readings, :coldest,"
                + " :warmest, :warmestAt, :gaps, :longest, :refused, :at, :by)")
        .bind("id", record.id())
        .bind("kind", record.kind().name())
        .bind("name", record.name())
        .bind("digest", record.digest().hex())
        .bind("from", log.map(EarlierLog::from).orElse(null))
        .bind("to", log.map(EarlierLog::to).orElse(null))
        .bind("readings", log.map(EarlierLog::readings).orElse(0))
        .bind("coldest", log.map(l -> l.coldest().degrees()).orElse(null))
        .bind("warmest", log.map(l -> l.warmest().degrees()).orElse(null))
        .bind("warmestAt", log.map(EarlierLog::warmestAt).orElse(null))
        .bind("gaps", log.map(EarlierLog::gaps).orElse(0))
        .bind("longest", log.map(l -> l.longestGap().toSeconds()).orElse(0L))
        .bind("refused", log.map(EarlierLog::refused).orElse(0))
        .bind("at", record.at())
        .bind("by", record.by())
        .execute();
    PreparedBatch of =
        Sql.in(work).prepareBatch("INSERT INTO earlier_record_unit (record, unit) VALUES (?, ?)");
    units.forEach(unit -> of.add(record.id(), unit.value()));
    of.execute();
  }

  @Override
  public List<EarlierRecord> earlier(Work work, UnitId unit) {
    return Sql.in(work)
        .createQuery(
            "SELECT r.id, r.kind, r.file_name, r.digest, r.first_at, r.last_at, r.readings,"
                + " r.coldest, r.warmest, r.warmest_at, r.gaps, r.longest_gap_s, r.refused_lines,"
                + " r.kept_at, r.kept_by FROM earlier_record r"
                + " JOIN earlier_record_unit u ON u.record = r.id WHERE u.unit = :unit"
                + " ORDER BY r.kept_at, r.id")
        .bind("unit", unit.value())
        .map((row, context) -> record(row))
        .list();
  }

  private static EarlierRecord record(ResultSet row) throws SQLException {
    return new EarlierRecord(
        row.getObject("id", UUID.class),
        EarlierRecord.Kind.valueOf(row.getString("kind")),
        row.getString("file_name"),
        new Digest(row.getString("digest")),
        log(row),
        at(row, "kept_at"),
        row.getString("kept_by"));
  }

  private static Optional<EarlierLog> log(ResultSet row) throws SQLException {
    if (row.getInt("readings") == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new EarlierLog(
            at(row, "first_at"),
            at(row, "last_at"),
            row.getInt("readings"),
            new Celsius(row.getDouble("coldest")),
            new Celsius(row.getDouble("warmest")),
            at(row, "warmest_at"),
            row.getInt("gaps"),
            Duration.ofSeconds(row.getLong("longest_gap_s")),
            row.getInt("refused_lines")));
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  @Override
  public void add(Work work, EarlierJudgement judgement, List<UnitId> units, List<Digest> records) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO earlier_judgement (id, effect, why, judged_at, pharmacist,"
                + " pharmacist_signature, second_person, second_signature) VALUES (:id, :effect,"
                + " :why, :at, :pharmacist, :first, :second, :other)")
        .bind("id", judgement.id())
        .bind("effect", judgement.effect().name())
        .bind("why", judgement.why())
        .bind("at", judgement.at())
        .bind("pharmacist", judgement.pharmacist())
        .bind("first", judgement.pharmacistSignature())
        .bind("second", judgement.second())
        .bind("other", judgement.secondSignature())
        .execute();
    PreparedBatch of =
        Sql.in(work)
            .prepareBatch(
                "INSERT INTO earlier_judgement_unit (judgement, unit, records) VALUES (?, ?, ?)");
    for (int i = 0; i < units.size(); i++) {
      of.add(judgement.id(), units.get(i).value(), records.get(i).hex());
    }
    of.execute();
  }

  @Override
  public Optional<EarlierJudgement> earlierJudgement(Work work, UnitId unit) {
    return Sql.in(work)
        .createQuery(
            "SELECT j.id, j.effect, u.records, j.why, j.judged_at, j.pharmacist,"
                + " j.pharmacist_signature, j.second_person, j.second_signature"
                + " FROM earlier_judgement j JOIN earlier_judgement_unit u ON u.judgement = j.id"
                + " WHERE u.unit = :unit ORDER BY j.judged_at DESC, j.id"
                + " FETCH FIRST 1 ROWS ONLY")
        .bind("unit", unit.value())
        .map((row, context) -> judgement(row))
        .findOne();
  }

  private static EarlierJudgement judgement(ResultSet row) throws SQLException {
    return new EarlierJudgement(
        row.getObject("id", UUID.class),
        Judgement.Effect.valueOf(row.getString("effect")),
        new Digest(row.getString("records")),
        row.getString("why"),
        at(row, "judged_at"),
        row.getString("pharmacist"),
        row.getObject("pharmacist_signature", UUID.class),
        row.getString("second_person"),
        row.getObject("second_signature", UUID.class));
  }

  @Override
  public Set<UnitId> judgedBefore(Work work) {
    return new HashSet<>(
        Sql.in(work)
            .createQuery("SELECT DISTINCT unit FROM earlier_judgement_unit")
            .map((row, context) -> new UnitId(row.getObject("unit", UUID.class)))
            .list());
  }
}
