package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.givre.access.ui.KnownAccount;
import org.givre.alarm.AlarmRules;
import org.givre.app.window.Entry;
import org.givre.app.window.Frame;
import org.givre.fx.ScreenPictures;
import org.givre.kernel.SystemTicker;
import org.givre.settings.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The real program on a real folder, without a display: sign in, every page, out, closed. */
class DesktopJourneyTest {

  private static final int PATIENCE = 90;

  @TempDir Path folder;

  @Test
  void aNewcomerSignsInSeesEveryPageAndLeaves() throws TimeoutException {
    MainWindow[] window = new MainWindow[1];
    DesktopPlan plan =
        new DesktopPlan(
            new DataFolder(folder),
            OpenFolder.Use.TRAINING,
            AlarmRules.USUAL,
            known(),
            site -> DemoSite.fill(site.ground(), site.stock()),
            opened -> window[0] = opened,
            () -> {});
    Desktop desktop = ScreenPictures.onWindow(() -> Desktop.within(plan, new SystemTicker()));
    click(desktop, "demo-c.demo");
    click(desktop, "open-session");
    until(() -> desktop.stage().getScene().getRoot() instanceof Frame);

    for (Entry entry : Entry.ALL) {
      ScreenPictures.onWindow(
          () -> {
            window[0].page(entry.page());
            return entry;
          });
      until(() -> !window[0].screen().tasks().busy().get());
      assertThat(texts(desktop))
          .as(entry.page())
          .doesNotContain("Quelque chose n’a pas marché, rien n’est perdu");
    }
    ScreenPictures.onWindow(
        () -> {
          window[0].language("en");
          window[0].page("today");
          return window;
        });
    until(() -> texts(desktop).contains("Today"));

    ScreenPictures.onWindow(
        () -> {
          window[0].signOut();
          return window;
        });
    until(() -> !(desktop.stage().getScene().getRoot() instanceof Frame));
    ScreenPictures.onWindow(
        () -> {
          desktop.stage().close();
          return desktop;
        });
    desktop.awaitEnd();
  }

  private static List<KnownAccount> known() {
    return DemoAccount.ALL.stream()
        .map(one -> new KnownAccount(one.login(), one.password(), one.roles()))
        .toList();
  }

  private static void click(Desktop desktop, String id) {
    ScreenPictures.onWindow(
        () -> {
          Parent root = desktop.stage().getScene().getRoot();
          root.applyCss();
          root.layout();
          Node found =
              root.lookupAll(".button").stream()
                  .filter(node -> id.equals(node.getId()))
                  .findFirst()
                  .orElseThrow();
          ((Button) found).fire();
          return found;
        });
  }

  private static List<String> texts(Desktop desktop) {
    return ScreenPictures.onWindow(
        () ->
            desktop.stage().getScene().getRoot().lookupAll(".label").stream()
                .filter(node -> node instanceof Labeled)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null)
                .toList());
  }

  private static void until(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
  }
}
