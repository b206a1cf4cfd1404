package org.givre.document.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.db.Sql;
import org.givre.document.PaperJob;
import org.givre.document.PrintJob;
import org.givre.document.PrintJobs;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;

/** Print jobs as rows; each step is added, the last one stands beside the job. */
public final class SqlPrintJobs implements PrintJobs {

  private static final String JOBS =
      "SELECT j.id, j.title, j.printer, j.form, n.ticket, n.state, j.sent_at, j.sent_by"
          + " FROM print_job j JOIN print_job_now n ON n.job = j.id";

  @Override
  public void add(Work work, PrintJob job) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO print_job (id, title, kind, printer, form, sent_at, sent_by)"
                + " VALUES (:id, :title, :kind, :printer, :form, :at, :by)")
        .bind("id", job.id())
        .bind("title", job.title())
        .bind("kind", org.givre.document.PrintKind.of(job.title()))
        .bind("printer", job.printer())
        .bind("form", job.form().name())
        .bind("at", job.at())
        .bind("by", job.by().value())
        .execute();
    Sql.in(work)
        .createUpdate(
            "INSERT INTO print_job_now (job, state, ticket) VALUES (:id, :state, :ticket)")
        .bind("id", job.id())
        .bind("state", job.state().name())
        .bind("ticket", job.ticket().orElse(""))
        .execute();
    step(work, job, job.at());
  }

  private static void step(Work work, PrintJob job, Instant at) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO print_job_step (job, counted, state, at)"
                + " VALUES (:id, (SELECT COUNT(*) + 1 FROM print_job_step WHERE job = :id),"
                + " :state, :at)")
        .bind("id", job.id())
        .bind("state", job.state().name())
        .bind("at", at)
        .execute();
  }

  @Override
  public void become(Work work, PrintJob job, Instant at) {
    Sql.in(work)
        .createUpdate("UPDATE print_job_now SET state = :state, ticket = :ticket WHERE job = :id")
        .bind("id", job.id())
        .bind("state", job.state().name())
        .bind("ticket", job.ticket().orElse(""))
        .execute();
    step(work, job, at);
  }

  @Override
  public Optional<PrintJob> find(Work work, UUID id) {
    return Sql.in(work)
        .createQuery(JOBS + " WHERE j.id = :id")
        .bind("id", id)
        .map((row, context) -> job(row))
        .findOne();
  }

  @Override
  public List<PrintJob> in(Work work, List<PrintJob.State> states) {
    return Sql.in(work)
        .createQuery(JOBS + " WHERE n.state IN (<states>) ORDER BY j.sent_at, j.id")
        .bindList("states", states.stream().map(Enum::name).toList())
        .map((row, context) -> job(row))
        .list();
  }

  @Override
  public Optional<String> lastPrinter(Work work, String kind) {
    return Sql.in(work)
        .createQuery(
            "SELECT printer FROM print_job WHERE kind = :kind"
                + " ORDER BY sent_at DESC FETCH FIRST 1 ROWS ONLY")
        .bind("kind", kind)
        .mapTo(String.class)
        .findOne();
  }

  private static PrintJob job(ResultSet row) throws SQLException {
    return new PrintJob(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getString("printer"),
        PaperJob.Form.valueOf(row.getString("form")),
        Optional.of(row.getString("ticket")).filter(ticket -> !ticket.isEmpty()),
        PrintJob.State.valueOf(row.getString("state")),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        new ActorId(row.getObject("sent_by", UUID.class)));
  }
}
