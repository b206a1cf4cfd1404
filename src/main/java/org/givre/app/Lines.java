package org.givre.app;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.givre.acquisition.Intake;
import org.givre.acquisition.LineHealth;
import org.givre.acquisition.PollPlan;
import org.givre.acquisition.PollPlans;
import org.givre.acquisition.Poller;
import org.givre.acquisition.wire.LinePoller;
import org.givre.kernel.Ticker;
import org.givre.probe.Installation;
import org.givre.probe.LineId;
import org.givre.serial.SerialPorts;

/**
 * The polled lines of this process: one thread each, replaced when it hangs in the system, started
 * and ended as the installation changes.
 */
public final class Lines implements AutoCloseable {

  private final SerialPorts ports;
  private final Ticker ticker;
  private final Threads threads;
  private final Consumer<Intake> sink;
  private final Map<LineId, Running> running = new HashMap<>();

  private record Running(PollPlan plan, Poller poller, Thread thread) {}

  /**
   * @param sink given every reading and change, from the threads of the lines: it must not wait
   */
  public Lines(SerialPorts ports, Ticker ticker, Threads threads, Consumer<Intake> sink) {
    this.ports = ports;
    this.ticker = ticker;
    this.threads = threads;
    this.sink = sink;
  }

  /** Polls exactly what is installed: what did not change is not disturbed. */
  public synchronized void follow(Installation installation) {
    Map<LineId, PollPlan> wanted = new HashMap<>();
    PollPlans.of(installation).forEach(plan -> wanted.put(plan.line().id(), plan));
    List.copyOf(running.values()).stream()
        .filter(line -> !line.plan().equals(wanted.get(line.plan().line().id())))
        .forEach(line -> end(line, running.remove(line.plan().line().id()).thread()));
    wanted.forEach((id, plan) -> running.computeIfAbsent(id, absent -> start(plan)));
  }

  public synchronized List<LineHealth> health() {
    return running.values().stream().map(line -> line.poller().health()).toList();
  }

  /**
   * The watchdog, called every second by the tick: a native call that never returns must cost one
   * line for a moment, not the site. The hung thread is abandoned; whatever it says later is not
   * heard.
   */
  public synchronized void check() {
    for (Running line : List.copyOf(running.values())) {
      Optional<Duration> silent = line.poller().stuckFor();
      if (silent.isPresent()) {
        line.poller().stop();
        line.thread().interrupt();
        LineId id = line.plan().line().id();
        running.put(id, start(line.plan()));
        sink.accept(new Intake.LineStuck(id, ticker.now(), silent.get()));
      }
    }
  }

  /** Ends all lines and gives their ports back. */
  @Override
  public synchronized void close() {
    List<Running> all = List.copyOf(running.values());
    running.clear();
    all.forEach(line -> line.poller().stop());
    all.forEach(line -> end(line, line.thread()));
  }

  private Running start(PollPlan plan) {
    Poller poller = new LinePoller(plan, ports, sink, ticker);
    return new Running(plan, poller, threads.start("line-" + plan.line().name(), poller));
  }

  /** Waits for the port to be free, but never for a call that hangs. */
  private static void end(Running line, Thread thread) {
    line.poller().stop();
    try {
      thread.join(Duration.ofSeconds(3));
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
    }
  }
}
