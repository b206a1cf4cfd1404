package org.givre.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.givre.kernel.FailureReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every thread of the program is made here, named, and none of its failures vanishes: what nobody
 * caught is logged once with the short reference that a user can quote, and the others go on.
 */
public final class Threads implements AutoCloseable {

  private final ExecutorService work = Executors.newFixedThreadPool(3, named("givre-work"));
  private final ScheduledExecutorService tick =
      Executors.newSingleThreadScheduledExecutor(named("givre-tick"));

  private final List<ScheduledExecutorService> duties = new CopyOnWriteArrayList<>();

  /** Acts, look-ups and sheets. */
  public ExecutorService work() {
    return work;
  }

  /** Puts the instant into the intake; does no work itself. */
  public ScheduledExecutorService tick() {
    return tick;
  }

  /** Starts a thread with one duty for as long as the program runs: a serial line, the intake. */
  public Thread start(String name, Runnable duty) {
    Thread thread = named("givre-" + name).newThread(duty);
    thread.start();
    return thread;
  }

  /**
   * A duty of its own thread, again and again: it may wait for the world, and nobody waits for it.
   */
  public void every(String name, Runnable duty, long first, long pause, TimeUnit unit) {
    ScheduledExecutorService own =
        Executors.newSingleThreadScheduledExecutor(named("givre-" + name));
    own.scheduleWithFixedDelay(seen(duty), first, pause, unit);
    duties.add(own);
  }

  /** A task whose failure reaches the hook although a pool would keep it to itself. */
  public static Runnable seen(Runnable task) {
    return () -> {
      try {
        task.run();
      } catch (RuntimeException failure) {
        hook(Thread.currentThread(), failure);
      }
    };
  }

  /** The hook, for the threads that a library makes. */
  public static void hook(Thread thread, Throwable failure) {
    log().error("{} on {}", FailureReference.of(failure).text(), thread.getName(), failure);
  }

  /** Asked for when something fails: setting the log up would delay the first window. */
  private static Logger log() {
    return LoggerFactory.getLogger(Threads.class);
  }

  private static ThreadFactory named(String name) {
    AtomicInteger count = new AtomicInteger();
    return duty -> {
      Thread thread = new Thread(duty, name + "-" + count.incrementAndGet());
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler(Threads::hook);
      return thread;
    };
  }

  @Override
  public void close() {
    duties.forEach(ExecutorService::shutdownNow);
    tick.shutdownNow();
    work.shutdown();
    try {
      for (ExecutorService duty : duties) {
        duty.awaitTermination(5, TimeUnit.SECONDS);
      }
      if (!work.awaitTermination(10, TimeUnit.SECONDS)) {
        work.shutdownNow();
      }
    } catch (InterruptedException stop) {
      work.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
