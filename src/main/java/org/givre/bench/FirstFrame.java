package org.givre.bench;

import java.io.PrintStream;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Says when a program's first window has had its first pulse, then ends at once. The same watcher
 * for the empty window and for Givre, so that the two times compare.
 */
public final class FirstFrame {
  private FirstFrame() {}

  static final String SEEN = "FIRST-FRAME";
  static final String EMPTY = "empty";

  private static final long LOOK_NANOS = 2_000_000;

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
    Thread.ofPlatform().daemon().name("first-frame").start(() -> watch(answer));
    if (arguments.length == 1 && arguments[0].equals(EMPTY)) {
      Application.launch(EmptyWindow.class);
    } else {
      org.givre.Main.main(arguments);
    }
  }

  private static PrintStream answers() {
    return new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
  }

  private static void watch(PrintStream answer) {
    while (true) {
      if (Window.getWindows().stream().anyMatch(window -> shows(window, answer))) {
        return;
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  private static boolean shows(Window window, PrintStream answer) {
    if (!window.isShowing() || window.getScene() == null) {
      return false;
    }
    window
        .getScene()
        .addPostLayoutPulseListener(
            () -> {
              answer.println(SEEN);
              Runtime.getRuntime().halt(0);
            });
    return true;
  }
}
