package org.givre.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.givre.db.OnBothDatabases;
import org.givre.dispensing.ActsWorld;
import org.givre.document.store.SqlPrintJobs;
import org.givre.kernel.Works;

/** No paper is lost: it came out, it failed, or somebody is asked. */
class PrintingTest {

  /** Queues that do as they are told. */
  private static final class Told implements PaperQueues {
    final Deque<State> states = new ArrayDeque<>();
    boolean gone;
    boolean silent;

    @Override
    public List<String> printers() {
      return List.of("Bureau", "Zebra");
    }

    @Override
    public Optional<String> usual() {
      return Optional.of("Bureau");
    }

    @Override
    public Optional<String> print(String printer, PaperJob job) {
      if (gone) {
        throw new PaperRefused(printer, null);
      }
      return silent ? Optional.empty() : Optional.of(printer + "#1");
    }

    @Override
    public State state(String ticket) {
      return states.pop();
    }
  }

  private static PaperJob job(String title) {
    return new PaperJob(title, new byte[] {1}, PaperJob.Form.A4);
  }

  private static Printing printing(Works works, ActsWorld world, Told queues) {
    return new Printing(works, new SqlPrintJobs(), queues, world.ground.journal());
  }

  @OnBothDatabases
  void aJobIsFollowedToItsEnd(Works works) {
    ActsWorld world = new ActsWorld(works);
    Told queues = new Told();
    Printing printing = printing(works, world, queues);
    printing.send(world.by("c.demo"), "Zebra", job("2026/2026-LIB-000001.pdf"));
    queues.states.add(PaperQueues.State.UNDER_WAY);
    assertThat(printing.follow(world.now())).isEmpty();
    queues.states.add(PaperQueues.State.DONE);
    assertThat(printing.follow(world.now()))
        .extracting(PrintJob::state)
        .containsExactly(PrintJob.State.PRINTED);
    assertThat(printing.follow(world.now())).isEmpty();
    assertThat(printing.waiting()).isEmpty();
    Paper paper = printing.paper(() -> world.by("c.demo"));
    assertThat(paper.usualFor("2026-LIB-000077")).as("the printer of this kind").contains("Zebra");
    assertThat(paper.usualFor("2026-DEL-000001")).contains("Bureau");
  }

  @OnBothDatabases
  void aPrinterThatVanishedLeavesATask(Works works) {
    ActsWorld world = new ActsWorld(works);
    Told queues = new Told();
    queues.gone = true;
    Printing printing = printing(works, world, queues);
    assertThatThrownBy(() -> printing.send(world.by("c.demo"), "Bureau", job("2026-DEL-000001")))
        .isInstanceOf(PaperRefused.class);
    assertThat(printing.waiting())
        .extracting(PrintJob::state)
        .containsExactly(PrintJob.State.FAILED);
  }

  @OnBothDatabases
  void aSilentQueueAsksAPersonAndTheAnswerIsKept(Works works) {
    ActsWorld world = new ActsWorld(works);
    Told queues = new Told();
    queues.silent = true;
    Printing printing = printing(works, world, queues);
    PrintJob sent = printing.send(world.by("c.demo"), "Bureau", job("2026-DEL-000001"));
    assertThat(sent.state()).isEqualTo(PrintJob.State.UNKNOWN);
    printing.answered(world.by("h.essai"), sent.id(), true);
    assertThat(printing.waiting()).isEmpty();
  }

  @OnBothDatabases
  void aJobThatNeverEndsBecomesAQuestion(Works works) {
    ActsWorld world = new ActsWorld(works);
    Told queues = new Told();
    Printing printing = printing(works, world, queues);
    printing.send(world.by("c.demo"), "Bureau", job("2026-DEL-000001"));
    world.later(Duration.ofHours(13));
    queues.states.add(PaperQueues.State.UNDER_WAY);
    assertThat(printing.follow(world.now()))
        .extracting(PrintJob::state)
        .containsExactly(PrintJob.State.UNKNOWN);
  }
}
