package org.givre.fx;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;

/**
 * Work off the window's thread, its end back on it:
 *
 * <pre>
 * tasks.run(() -&gt; book.tanks()).done(this::show).start();
 * tasks.act(() -&gt; storing.store(by, unit, place))
 *     .done(stored -&gt; nav.open(…)).refused(refusals -&gt; notice.show(refusals)).start();
 * </pre>
 *
 * A failure that nobody takes reaches the hook of the program and is told to the user.
 */
public final class Tasks {

  /** Longer than this and the window says that it is at work. */
  private static final Duration UNNOTICED = Duration.millis(100);

  private final Executor work;
  private final Consumer<Throwable> hook;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private int running;
  private Runnable afterActs = () -> {};

  /**
   * @param work where the work is done
   * @param hook told of failures, on the window's thread
   */
  public Tasks(Executor work, Consumer<Throwable> hook) {
    this.work = work;
    this.hook = hook;
  }

  /** Whether work has been under way for longer than goes unnoticed. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Told after each act that was done: what is still due may have changed. */
  public void afterActs(Runnable then) {
    afterActs = then;
  }

  /** A look-up or other work with a value. */
  public <T> Job<T> run(Supplier<T> what) {
    return new Job<>(what);
  }

  /** An act that the rules may refuse. */
  public <T> ActJob<T> act(Supplier<Outcome<T>> what) {
    return new ActJob<>(new Job<>(what));
  }

  /** Puts something on the window's thread: the end of work that others started. */
  public void inWindow(Runnable what) {
    if (Platform.isFxApplicationThread()) {
      what.run();
    } else {
      Platform.runLater(what);
    }
  }

  private void begin() {
    running++;
    PauseTransition wait = new PauseTransition(UNNOTICED);
    wait.setOnFinished(over -> busy.set(running > 0));
    wait.play();
  }

  private void end() {
    running--;
    if (running == 0) {
      busy.set(false);
    }
  }

  /** One piece of work, not started yet. */
  public final class Job<T> {
    private final Supplier<T> what;
    private Consumer<T> done = value -> {};
    private Consumer<Throwable> failed = hook;
    private Runnable last = () -> {};

    private Job(Supplier<T> what) {
      this.what = what;
    }

    public Job<T> done(Consumer<T> then) {
      done = then;
      return this;
    }

    /** Takes a failure of the world that the page can say something about. */
    public Job<T> failed(Consumer<Throwable> then) {
      failed = then;
      return this;
    }

    /** In any case, last. */
    public Job<T> andFinally(Runnable then) {
      last = then;
      return this;
    }

    /** Starts it; call on the window's thread. */
    public void start() {
      begin();
      CompletableFuture.supplyAsync(what, work)
          .whenComplete((value, failure) -> inWindow(() -> finish(value, failure)));
    }

    private void finish(T value, Throwable failure) {
      end();
      try {
        if (failure == null) {
          done.accept(value);
        } else {
          failed.accept(cause(failure));
        }
      } finally {
        last.run();
      }
    }

    private Throwable cause(Throwable failure) {
      return failure instanceof CompletionException && failure.getCause() != null
          ? failure.getCause()
          : failure;
    }
  }

  /** An act, not started yet. */
  public final class ActJob<T> {
    private final Job<Outcome<T>> job;
    private Consumer<T> done = value -> {};
    private Consumer<List<Refusal>> refused = refusals -> {};

    private ActJob(Job<Outcome<T>> job) {
      this.job = job.done(this::judge);
    }

    public ActJob<T> done(Consumer<T> then) {
      done = then;
      return this;
    }

    /** Takes every reason at once. */
    public ActJob<T> refused(Consumer<List<Refusal>> then) {
      refused = then;
      return this;
    }

    public ActJob<T> failed(Consumer<Throwable> then) {
      job.failed(then);
      return this;
    }

    public ActJob<T> andFinally(Runnable then) {
      job.andFinally(then);
      return this;
    }

    public void start() {
      job.start();
    }

    private void judge(Outcome<T> outcome) {
      switch (outcome) {
        case Outcome.Done<T> yes -> {
          done.accept(yes.value());
          afterActs.run();
        }
        case Outcome.Refused<T> no -> refused.accept(no.refusals());
      }
    }
  }
}
