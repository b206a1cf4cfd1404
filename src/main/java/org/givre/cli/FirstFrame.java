package org.givre.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.givre.app.Threads;
import org.givre.bench.StartBench;

/**
 * Says when a program's first window has had its first pulse, then ends at once. The same watcher
 * for the empty window and for Givre, so that the two times compare.
 */
public final class FirstFrame {
  private FirstFrame() {}

  private static final long LOOK_NANOS = 2_000_000;
  private static final long MOST_LOOKS = 30_000;

  /** A window with nothing in it. */
  public static final class EmptyWindow extends Application {
    @Override
    public void start(Stage stage) {
      stage.setScene(new Scene(new StackPane(), 1366, 768));
      stage.show();
    }
  }

  /**
   * @param arguments {@code empty}, or the arguments of Givre itself
   */
  public static void main(String[] arguments) {
    PrintStream answer = answers();
    new Threads().start("first-frame", () -> watch(answer));
    if (arguments.length == 1 && arguments[0].equals(StartBench.EMPTY)) {
      Application.launch(EmptyWindow.class);
    } else {
      System.exit(Givre.run(arguments));
    }
  }

  private static PrintStream answers() {
    return new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
  }

  private static void watch(PrintStream answer) {
    for (long looks = 0; looks < MOST_LOOKS; looks++) {
      Optional<Window> first = Window.getWindows().stream().filter(Window::isShowing).findFirst();
      if (first.isPresent()) {
        new OnPulse(first.get(), answer).start();
        return;
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
    Runtime.getRuntime().halt(1);
  }

  /** Waits on the window's own thread for a pulse that has laid the scene out. */
  private static final class OnPulse extends AnimationTimer {
    private final Window window;
    private final PrintStream answer;
    private boolean waits;

    OnPulse(Window window, PrintStream answer) {
      this.window = window;
      this.answer = answer;
    }

    @Override
    public void handle(long now) {
      if (!waits && window.getScene() != null) {
        waits = true;
        window.getScene().addPostLayoutPulseListener(this::seen);
      }
    }

    private void seen() {
      answer.println(StartBench.SEEN);
      Runtime.getRuntime().halt(0);
    }
  }
}
