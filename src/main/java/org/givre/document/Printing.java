package org.givre.document;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.document.PrintJob.State;
import org.givre.kernel.Works;

/**
 * Papers on their way: each is written down before its queue is asked, followed to its end where
 * the queue tells it, and stays a task where nobody knows. A failed print is never lost.
 */
public final class Printing {

  /** A queue that has not told the end of a job by then is held for silent. */
  private static final Duration LONGEST = Duration.ofHours(12);

  private final Works works;
  private final PrintJobs store;
  private final PaperQueues queues;
  private final Journal journal;

  public Printing(Works works, PrintJobs store, PaperQueues queues, Journal journal) {
    this.works = works;
    this.store = store;
    this.queues = queues;
    this.journal = journal;
  }

  /** The printers as a page sees them, for the person at the workstation. */
  public Paper paper(Supplier<By> by) {
    return new Paper() {
      @Override
      public List<String> printers() {
        return queues.printers();
      }

      @Override
      public Optional<String> usual() {
        return queues.usual();
      }

      @Override
      public Optional<String> usualFor(String title) {
        List<String> here = queues.printers();
        return works
            .<Optional<String>>read(work -> store.lastPrinter(work, PrintKind.of(title)))
            .filter(here::contains)
            .or(queues::usual);
      }

      @Override
      public void print(String printer, PaperJob job) {
        send(by.get(), printer, job);
      }
    };
  }

  /**
   * Writes the job down, then asks the queue.
   *
   * @throws PaperRefused when it takes no job; the job stays, as failed
   */
  public PrintJob send(By by, String printer, PaperJob job) {
    PrintJob asked =
        new PrintJob(
            UUID.randomUUID(),
            job.title(),
            printer,
            job.form(),
            Optional.empty(),
            State.ASKED,
            by.at(),
            by.actor());
    works.inOne(
        work -> {
          store.add(work, asked);
          return asked;
        });
    try {
      Optional<String> ticket = queues.print(printer, job);
      return become(asked.with(ticket.isPresent() ? State.QUEUED : State.UNKNOWN, ticket), by.at());
    } catch (PaperRefused refused) {
      become(asked.with(State.FAILED, Optional.empty()), by.at());
      throw refused;
    }
  }

  private PrintJob become(PrintJob job, Instant at) {
    return works.inOne(
        work -> {
          store.become(work, job, at);
          return job;
        });
  }

  /** Asks the queues what became of what they took; called again and again. */
  public List<PrintJob> follow(Instant now) {
    return works.<List<PrintJob>>read(work -> store.in(work, List.of(State.QUEUED))).stream()
        .flatMap(job -> followed(job, now).stream())
        .toList();
  }

  private Optional<PrintJob> followed(PrintJob job, Instant now) {
    boolean tooLong = job.at().plus(LONGEST).isBefore(now);
    return switch (queues.state(job.ticket().orElseThrow())) {
      case DONE -> Optional.of(become(job.with(State.PRINTED, job.ticket()), now));
      case FAILED -> Optional.of(become(job.with(State.FAILED, job.ticket()), now));
      case UNKNOWN -> Optional.of(become(job.with(State.UNKNOWN, job.ticket()), now));
      case UNDER_WAY ->
          tooLong
              ? Optional.of(become(job.with(State.UNKNOWN, job.ticket()), now))
              : Optional.empty();
    };
  }

  /** What somebody has to look after, oldest first. */
  public List<PrintJob> waiting() {
    return works.read(work -> store.in(work, List.of(State.ASKED, State.UNKNOWN, State.FAILED)));
  }

  /** A person says whether the paper came out; journaled. */
  public PrintJob answered(By by, UUID id, boolean printed) {
    return works.inOne(
        work -> {
          PrintJob job = store.find(work, id).orElseThrow();
          PrintJob now = job.with(printed ? State.PRINTED : State.GIVEN_UP, job.ticket());
          store.become(work, now, by.at());
          journal.record(
              work,
              by.fact(
                      printed ? "document.print-confirmed" : "document.print-given-up",
                      new Subject("sheet", job.title(), job.title()))
                  .with("printer", job.printer()));
          return now;
        });
  }
}
