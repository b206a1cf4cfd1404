package org.givre.fx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.givre.app.window.Frame;
import org.givre.app.window.FrameActs;
import org.givre.app.window.FrameState;
import org.givre.words.Words;

/**
 * Takes the pictures of docs/screens: a page in its frame, without a display, in both languages, in
 * light and dark, at 1366×768 and 1920×1080. The page is built anew for each picture.
 *
 * <pre>
 * ScreenPictures.page("stock", screen -&gt; new StockPage(screen, …));
 * </pre>
 *
 * Work that the page does in the background is done at once, on the window's thread.
 */
public final class ScreenPictures {

  private static final Path SCREENS =
      Path.of(System.getProperty("givre.basedir", "."), "docs", "screens");

  /** One picture of a page. */
  private record Shot(String suffix, Words words, Theme theme, int width, int height) {}

  private static final List<Shot> SHOTS =
      List.of(
          new Shot("", Words.french(), Theme.LIGHT, 1366, 768),
          new Shot("-en", Words.english(), Theme.LIGHT, 1366, 768),
          new Shot("-dark", Words.french(), Theme.DARK, 1366, 768),
          new Shot("-1920", Words.french(), Theme.LIGHT, 1920, 1080));

  private ScreenPictures() {}

  /** A page in a quiet frame: nothing in alarm, the demonstration site, C. Démo signed in. */
  public static void page(String name, Function<Screen, Page> page) {
    page(name, ScreenPictures::quiet, page, shown -> {});
  }

  /**
   * @param state of the frame, in the words of the picture
   * @param then what is done on the page before the picture: choose a row, open a panel
   */
  public static void page(
      String name,
      Function<Words, FrameState> state,
      Function<Screen, Page> page,
      Consumer<Page> then) {
    for (Shot shot : SHOTS) {
      take(
          name + shot.suffix(),
          shot,
          screen -> {
            Page built = page.apply(screen);
            Frame frame = (Frame) screen.panels();
            frame.show(state.apply(shot.words()));
            frame.show(built);
            built.shown();
            then.accept(built);
            return frame;
          });
    }
  }

  /** Something without the frame: the sign-in page, the wall view. */
  public static void bare(String name, Function<Screen, Region> view) {
    for (Shot shot : SHOTS) {
      take(name + shot.suffix(), shot, view);
    }
  }

  /** Runs something on the window's thread and gives back what it made. */
  public static <T> T onWindow(Supplier<T> what) {
    start();
    CompletableFuture<T> made = new CompletableFuture<>();
    Platform.runLater(
        () ->
            CompletableFuture.runAsync(() -> made.complete(what.get()), Runnable::run)
                .whenComplete(
                    (nothing, failure) -> {
                      if (failure != null) {
                        made.completeExceptionally(failure);
                      }
                    }));
    try {
      return made.get(60, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException | TimeoutException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** What a page is given in tests: work at once, navigation nowhere. */
  public static Screen screen(Words words, Theme theme) {
    Texts texts = new Texts(words);
    Look look = new Look(theme, 100);
    Tasks tasks =
        new Tasks(
            Runnable::run,
            failure -> {
              throw new IllegalStateException(failure);
            });
    Frame frame = new Frame(texts, new NoActs(), tasks.busy());
    return new Screen(texts, look, tasks, new NoNav(), frame, frame);
  }

  /** The frame of the pictures when nothing is wrong. */
  public static FrameState quiet(Words words) {
    boolean french = words.locale().getLanguage().equals("fr");
    return new FrameState(
        new FrameState.Site(
            french ? "CHU de démonstration" : "Demonstration hospital",
            french ? "PUI · Unité MTI" : "Pharmacy · ATMP unit",
            "PUI-01",
            true),
        Optional.of(new FrameState.Person("C. Démo", french ? "Pharmacienne" : "Pharmacist")),
        FrameState.Alarms.NONE,
        Map.of("today", new FrameState.Count(5, FrameState.Kind.DUE)),
        List.of(
            new FrameState.Line(
                State.NORMAL, "COM3", french ? "relevé il y a 8 s" : "read 8 s ago"),
            new FrameState.Line(
                State.NORMAL,
                french ? "Base" : "Database",
                french ? "écrite 10:42:08" : "written 10:42:08"),
            new FrameState.Line(
                State.NORMAL,
                french ? "Horloge" : "Clock",
                french ? "à 0,2 s près" : "within 0.2 s")));
  }

  private static void take(String file, Shot shot, Function<Screen, Region> view) {
    BufferedImage picture =
        onWindow(
            () -> {
              Screen screen = screen(shot.words(), shot.theme());
              Region root = view.apply(screen);
              Scene scene = new Scene(root, shot.width(), shot.height());
              screen.look().dress(scene);
              Stage stage = new Stage();
              stage.setScene(scene);
              stage.show();
              root.applyCss();
              root.layout();
              root.applyCss();
              root.layout();
              BufferedImage taken = pixels(scene.snapshot(null));
              stage.hide();
              return taken;
            });
    keep(SCREENS.resolve(file + ".png"), picture);
  }

  private static BufferedImage pixels(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    return copy;
  }

  /** Writes a picture unless the one that is there shows the same. */
  private static void keep(Path file, BufferedImage picture) {
    try {
      Files.createDirectories(file.getParent());
      if (Files.exists(file) && same(ImageIO.read(file.toFile()), picture)) {
        return;
      }
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static boolean same(BufferedImage one, BufferedImage other) {
    if (one == null || one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return false;
    }
    int width = one.getWidth();
    int height = one.getHeight();
    return java.util.Arrays.equals(
        one.getRGB(0, 0, width, height, null, 0, width),
        other.getRGB(0, 0, width, height, null, 0, width));
  }

  private static synchronized void start() {
    if (Started.TOOLKIT.getCount() == 0) {
      return;
    }
    try {
      Platform.startup(Started.TOOLKIT::countDown);
    } catch (IllegalStateException already) {
      Started.TOOLKIT.countDown();
    }
    Platform.setImplicitExit(false);
    try {
      if (!Started.TOOLKIT.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("no window toolkit");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Started {
    private static final CountDownLatch TOOLKIT = new CountDownLatch(1);
  }

  private record NoNav() implements Nav {
    @Override
    public void open(Target target) {}

    @Override
    public void back() {}
  }

  private record NoActs() implements FrameActs {
    @Override
    public void page(String key) {}

    @Override
    public void open(Target target) {}

    @Override
    public void alarms() {}

    @Override
    public void find(String text) {}

    @Override
    public void help() {}

    @Override
    public void account() {}

    @Override
    public void lock() {}

    @Override
    public void signOut() {}

    @Override
    public void language(String code) {}

    @Override
    public void theme(Theme theme) {}

    @Override
    public void textSize(int percent) {}
  }
}
