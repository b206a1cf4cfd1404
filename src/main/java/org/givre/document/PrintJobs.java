package org.givre.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.kernel.Work;

/** Where print jobs and what became of them are kept; a job is never removed. */
public interface PrintJobs {

  void add(Work work, PrintJob job);

  void become(Work work, PrintJob job, Instant at);

  Optional<PrintJob> find(Work work, UUID id);

  /** Jobs in these states, oldest first. */
  List<PrintJob> in(Work work, List<PrintJob.State> states);

  /** The printer that last took a paper of this kind. */
  Optional<String> lastPrinter(Work work, String kind);
}
