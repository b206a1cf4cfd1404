package org.givre.dispensing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.Signing;
import org.givre.access.TwoSignatures;
import org.givre.custody.LotId;
import org.givre.db.Sql;
import org.givre.dispensing.Attachment;
import org.givre.dispensing.AttachmentId;
import org.givre.dispensing.LymphodepletionDates;
import org.givre.dispensing.PaperStore;
import org.givre.dispensing.SpecificationFinding;
import org.givre.dispensing.TocilizumabConfirmation;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;
import org.givre.pathway.CaseId;
import org.givre.product.CertificateKind;

/** Papers and confirmations as rows; of several the last one counts. */
public final class SqlPapers implements PaperStore {

  private static final String NO_KIND = "OTHER";

  private final Signatures signatures;

  public SqlPapers(Signing signing) {
    this.signatures = new Signatures(signing);
  }

  @Override
  public void add(Work work, Attachment attachment) {
    Stamps.bind(
            Sql.in(work)
                .createUpdate(
                    "INSERT INTO attachment (id, lot, kind, name, digest, "
                        + Stamps.COLUMNS
                        + ") VALUES (:id, :lot, :kind, :name, :digest, "
                        + Stamps.PLACES
                        + ")"),
            attachment.stamp())
        .bind("id", attachment.id().value())
        .bind("lot", attachment.lot().value())
        .bind("kind", attachment.kind().map(Enum::name).orElse(NO_KIND))
        .bind("name", attachment.name())
        .bind("digest", attachment.digest().hex())
        .execute();
  }

  @Override
  public List<Attachment> attachments(Work work, LotId lot) {
    return Sql.in(work)
        .createQuery(
            "SELECT id, lot, kind, name, digest, done_at, done_by, done_name FROM attachment"
                + " WHERE lot = :lot ORDER BY done_at, id")
        .bind("lot", lot.value())
        .map((row, context) -> attachment(row))
        .list();
  }

  private static Attachment attachment(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    return new Attachment(
        new AttachmentId(row.getObject("id", UUID.class)),
        new LotId(row.getObject("lot", UUID.class)),
        kind.equals(NO_KIND) ? Optional.empty() : Optional.of(CertificateKind.valueOf(kind)),
        row.getString("name"),
        new Digest(row.getString("digest")),
        Stamps.read(row));
  }

  @Override
  public void add(Work work, SpecificationFinding finding) {
    SpecificationFinding.OutOfSpecification file = finding.file();
    UUID id = UUID.randomUUID();
    Stamps.bind(
            Sql.in(work)
                .createUpdate(
                    "INSERT INTO specification_finding (id, lot, result, parameters,"
                        + " failed_parameter, found_value, specified, company_letter,"
                        + " physician_decision, patient_informed, pharmacist_decision,"
                        + " notification, "
                        + Stamps.COLUMNS
                        + ") VALUES (:id, :lot, :result, :parameters, :parameter, :value,"
                        + " :specified, :letter, :physician, :informed, :pharmacist,"
                        + " :notification, "
                        + Stamps.PLACES
                        + ")"),
            finding.stamp())
        .bind("id", id)
        .bind("lot", finding.lot().value())
        .bind("result", finding.result().name())
        .bind("parameters", finding.parameters())
        .bind("parameter", file.parameter())
        .bind("value", file.value())
        .bind("specified", file.specification())
        .bind("letter", file.companyLetter())
        .bind("physician", file.physicianDecision())
        .bind("informed", file.patientInformed())
        .bind("pharmacist", file.pharmacistDecision())
        .bind("notification", file.notification())
        .execute();
    finding.decided().ifPresent(signed -> decided(work, id, signed));
  }

  private static void decided(Work work, UUID finding, TwoSignatures signed) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO specification_decision (finding, first_signature, second_signature)"
                + " VALUES (:id, :first, :second)")
        .bind("id", finding)
        .bind("first", signed.first().id().value())
        .bind("second", signed.second().id().value())
        .execute();
  }

  @Override
  public Optional<SpecificationFinding> specification(Work work, LotId lot) {
    return Sql.in(work)
        .createQuery(
            "SELECT f.lot, f.result, f.parameters, f.failed_parameter, f.found_value, f.specified,"
                + " f.company_letter, f.physician_decision, f.patient_informed,"
                + " f.pharmacist_decision, f.notification, f.done_at, f.done_by, f.done_name,"
                + " d.first_signature, d.second_signature FROM specification_finding f"
                + " LEFT JOIN specification_decision d ON d.finding = f.id"
                + " WHERE f.lot = :lot ORDER BY f.done_at, f.id")
        .bind("lot", lot.value())
        .map((row, context) -> finding(work, row))
        .list()
        .stream()
        .reduce((a, b) -> b);
  }

  private SpecificationFinding finding(Work work, ResultSet row) throws SQLException {
    return new SpecificationFinding(
        new LotId(row.getObject("lot", UUID.class)),
        SpecificationFinding.Result.valueOf(row.getString("result")),
        row.getInt("parameters"),
        new SpecificationFinding.OutOfSpecification(
            row.getString("failed_parameter"),
            row.getString("found_value"),
            row.getString("specified"),
            row.getString("company_letter"),
            row.getString("physician_decision"),
            row.getString("patient_informed"),
            row.getString("pharmacist_decision"),
            row.getString("notification")),
        Stamps.read(row),
        row.getObject("first_signature", UUID.class) == null
            ? Optional.empty()
            : Optional.of(signatures.two(work, row)));
  }

  @Override
  public void add(Work work, LymphodepletionDates dates) {
    Stamps.bind(
            Sql.in(work)
                .createUpdate(
                    "INSERT INTO lymphodepletion_dates (id, treatment, first_day, last_day, "
                        + Stamps.COLUMNS
                        + ") VALUES (:id, :treatment, :first, :last, "
                        + Stamps.PLACES
                        + ")"),
            dates.stamp())
        .bind("id", UUID.randomUUID())
        .bind("treatment", dates.treatment().value())
        .bind("first", dates.first())
        .bind("last", dates.last())
        .execute();
  }

  @Override
  public Optional<LymphodepletionDates> lymphodepletion(Work work, CaseId treatment) {
    return Sql.in(work)
        .createQuery(
            "SELECT first_day, last_day, done_at, done_by, done_name FROM lymphodepletion_dates"
                + " WHERE treatment = :treatment ORDER BY done_at, id")
        .bind("treatment", treatment.value())
        .map(
            (row, context) ->
                new LymphodepletionDates(
                    treatment,
                    row.getObject("first_day", LocalDate.class),
                    row.getObject("last_day", LocalDate.class),
                    Stamps.read(row)))
        .list()
        .stream()
        .reduce((a, b) -> b);
  }

  @Override
  public void add(Work work, TocilizumabConfirmation confirmation) {
    Stamps.bind(
            Sql.in(work)
                .createUpdate(
                    "INSERT INTO tocilizumab_confirmation (id, treatment, doses,"
                        + " another_within_8_h, "
                        + Stamps.COLUMNS
                        + ") VALUES (:id, :treatment, :doses, :another, "
                        + Stamps.PLACES
                        + ")"),
            confirmation.stamp())
        .bind("id", UUID.randomUUID())
        .bind("treatment", confirmation.treatment().value())
        .bind("doses", confirmation.doses())
        .bind("another", confirmation.anotherWithinEightHours())
        .execute();
  }

  @Override
  public Optional<TocilizumabConfirmation> tocilizumab(Work work, CaseId treatment) {
    return Sql.in(work)
        .createQuery(
            "SELECT doses, another_within_8_h, done_at, done_by, done_name"
                + " FROM tocilizumab_confirmation WHERE treatment = :treatment"
                + " ORDER BY done_at, id")
        .bind("treatment", treatment.value())
        .map(
            (row, context) ->
                new TocilizumabConfirmation(
                    treatment,
                    row.getInt("doses"),
                    row.getBoolean("another_within_8_h"),
                    Stamps.read(row)))
        .list()
        .stream()
        .reduce((a, b) -> b);
  }
}
