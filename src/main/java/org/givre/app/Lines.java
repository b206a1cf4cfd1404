package org.givre.app;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.givre.acquisition.Intake;
import org.givre.acquisition.LineHealth;
import org.givre.acquisition.LiveReads;
import org.givre.acquisition.PollPlan;
import org.givre.acquisition.PollPlans;
import org.givre.acquisition.Poller;
import org.givre.acquisition.wire.LinePoller;
import org.givre.acquisition.wire.TalkerPoller;
import org.givre.kernel.Ticker;
import org.givre.probe.DeviceId;
import org.givre.probe.Installation;
import org.givre.probe.Line;
import org.givre.probe.LineId;
import org.givre.serial.SerialPorts;

/**
 * The polled lines of this process: one thread each, replaced when it hangs in the system, started
 * and ended as the installation changes.
 */
public final class Lines implements LiveReads, AutoCloseable {

  private final SerialPorts ports;
  private final Ticker ticker;
  private final Threads threads;
  private final Consumer<Intake> sink;
  private final Map<LineId, Running> running = new HashMap<>();
  private final Map<LineId, Trial> guests = new HashMap<>();
  private final Map<DeviceId, Trial> trials = new ConcurrentHashMap<>();
  private final Map<DeviceId, Consumer<Intake>> heard = new ConcurrentHashMap<>();
  private Installation installed = new Installation(List.of(), List.of(), List.of(), List.of());

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
    installed = installation;
    Map<LineId, PollPlan> wanted = new HashMap<>();
    PollPlans.of(installation).forEach(plan -> wanted.put(plan.line().id(), plan));
    guests.forEach(
        (line, trial) ->
            wanted.put(
                line,
                trial.beside(wanted.getOrDefault(line, new PollPlan(trial.line(), List.of())))));
    List.copyOf(running.values()).stream()
        .filter(line -> !line.plan().equals(wanted.get(line.plan().line().id())))
        .forEach(line -> end(line, running.remove(line.plan().line().id()).thread()));
    wanted.forEach((id, plan) -> running.computeIfAbsent(id, absent -> start(plan)));
  }

  @Override
  public synchronized Begun begin(Trial trial, Consumer<Intake> listener) {
    DeviceId device = trial.device().id();
    heard.put(device, listener);
    trials.put(device, trial);
    guests.put(trial.line().id(), trial);
    follow(installed);
    return () -> end(trial);
  }

  private synchronized void end(Trial trial) {
    heard.remove(trial.device().id());
    if (guests.remove(trial.line().id(), trial)) {
      follow(installed);
    }
    trials.remove(trial.device().id());
  }

  @Override
  public Begun listen(DeviceId device, Consumer<Intake> listener) {
    heard.put(device, listener);
    return () -> heard.remove(device, listener);
  }

  /** A guest's readings are nobody else's; those of a device in service are the watch's first. */
  private void pass(Line line, boolean inService, Intake intake) {
    boolean guest = intake instanceof Intake.Exchanged one && isGuest(one.result().device());
    if (inService && !guest) {
      sink.accept(intake);
    }
    switch (intake) {
      case Intake.Exchanged one ->
          Optional.ofNullable(heard.get(one.result().device())).ifPresent(to -> to.accept(intake));
      case Intake.HealthChanged health -> tell(line.id(), intake);
      case Intake.HeardLate late -> tell(line.id(), intake);
      case Intake.LineStuck stuck -> tell(line.id(), intake);
    }
  }

  private boolean isGuest(DeviceId device) {
    return trials.containsKey(device);
  }

  private void tell(LineId line, Intake intake) {
    trials.values().stream()
        .filter(trial -> trial.line().id().equals(line))
        .forEach(
            trial ->
                Optional.ofNullable(heard.get(trial.device().id()))
                    .ifPresent(to -> to.accept(intake)));
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
    Line line = plan.line();
    boolean inService = !installed.on(line.id()).isEmpty();
    Consumer<Intake> to = intake -> pass(line, inService, intake);
    boolean talks = plan.devices().getFirst().profile().talks();
    Poller poller =
        talks ? new TalkerPoller(plan, ports, to, ticker) : new LinePoller(plan, ports, to, ticker);
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
