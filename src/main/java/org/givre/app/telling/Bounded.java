package org.givre.app.telling;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.givre.telling.Sent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A call to another system that may hang although every read of it has a time-out: a server that
 * drips a byte at a time. It is left behind on its own thread.
 */
final class Bounded {

  private static final Logger LOG = LoggerFactory.getLogger(Bounded.class);

  /** Starts a thread of the program. */
  interface Starts {
    Thread start(String name, Runnable duty);
  }

  private final Starts threads;
  private final Duration most;

  Bounded(Starts threads, Duration most) {
    this.threads = threads;
    this.most = most;
  }

  Sent call(String name, Supplier<Sent> what) {
    CompletableFuture<Sent> answer = new CompletableFuture<>();
    Thread thread =
        threads.start(
            name,
            () -> {
              try {
                answer.complete(what.get());
              } catch (RuntimeException failed) {
                answer.completeExceptionally(failed);
              }
            });
    try {
      return answer.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException tooSlow) {
      thread.interrupt();
      return new Sent.Failed("slow", "");
    } catch (ExecutionException failed) {
      LOG.warn("{} failed", name, failed.getCause());
      return new Sent.Failed("refused", String.valueOf(failed.getCause().getMessage()));
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
      return new Sent.Failed("slow", "");
    }
  }
}
