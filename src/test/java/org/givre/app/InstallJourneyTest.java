package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.givre.alarm.AlarmRules;
import org.givre.app.window.Frame;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.givre.kernel.SystemTicker;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.givre.rehearsal.SimulatedSite;
import org.givre.settings.DataFolder;
import org.givre.watch.ChannelNow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A site installed from the screens alone, from an empty folder: first account, tank, line on a
 * real pseudo-terminal, device, live reading, channels, comparison signed, value on the tank.
 */
class InstallJourneyTest {

  private static final int PATIENCE = 90;
  private static final String PASSWORD = "pharmacie d’essai";

  @TempDir Path folder;
  private Desktop desktop;

  @Test
  void aSiteIsInstalledFromTheScreens() throws Exception {
    SystemTicker clock = new SystemTicker();
    MainWindow[] window = new MainWindow[1];
    Site[] site = new Site[1];
    try (SimulatedSite tanks = new SimulatedSite(folder.resolve("line"), 1, 5, clock)) {
      Thread serving = new Thread(tanks, "tanks");
      serving.setDaemon(true);
      serving.start();
      DesktopPlan plan =
          new DesktopPlan(
              new DataFolder(folder.resolve("data")),
              OpenFolder.Use.REAL,
              AlarmRules.USUAL,
              List.of(),
              opened -> site[0] = opened,
              opened -> window[0] = opened,
              () -> {});
      desktop = ScreenPictures.onWindow(() -> Desktop.within(plan, clock));

      firstAccount();
      window[0] = until(window);
      open(window[0], Target.of("settings", "tanks", "new"));
      makeTank();
      open(window[0], Target.of("probe", "new", ""));
      readLive(tanks.port());
      install();
      compare();

      open(window[0], Target.page("tanks"));
      until(() -> texts().stream().anyMatch(text -> text.startsWith("−1") || text.equals("—")));
      ChannelNow top =
          site[0]
              .watching()
              .watch()
              .snapshot()
              .tanks()
              .getFirst()
              .channel(ChannelKind.TEMP_TOP)
              .orElseThrow();
      assertThat(top.lastValue().orElseThrow().value()).isInstanceOf(Value.Suspect.class);
      assertThat(((Value.Suspect) top.lastValue().orElseThrow().value()).why())
          .isEqualTo("UNVERIFIED_PROFILE");
      assertThat(texts()).contains("Cuve 1");

      open(window[0], Target.of("settings", "lines", ""));
      until(() -> texts().contains("Automate de Cuve 1"));
      assertThat(texts()).contains("à vérifier");

      ScreenPictures.onWindow(
          () -> {
            desktop.stage().close();
            return desktop;
          });
      desktop.awaitEnd();
    }
  }

  private void firstAccount() throws TimeoutException {
    until(() -> find("given") != null);
    type("given", "Camille");
    type("family", "DÉMO");
    type("login", "c.demo");
    type("password", PASSWORD);
    type("again", PASSWORD);
    run(
        () -> {
          ((CheckBox) find("pharmacist")).setSelected(true);
          return true;
        });
    click("make");
  }

  private MainWindow until(MainWindow[] window) throws TimeoutException {
    until(() -> desktop.stage().getScene().getRoot() instanceof Frame && window[0] != null);
    return window[0];
  }

  private void makeTank() throws TimeoutException {
    until(() -> find("tank-name") != null);
    type("tank-name", "Cuve 1");
    type("tank-room", "B-012");
    type("tank-racks", "4");
    type("tank-levels", "5");
    type("tank-slots", "4");
    click("make-tank");
    until(() -> texts().contains("Cuve 1"));
  }

  private void readLive(String port) throws TimeoutException {
    until(() -> find("port-path") != null);
    type("port-path", port);
    click("use-path");
    until(() -> !combo("profile").getItems().isEmpty());
    run(
        () -> {
          ComboBox<Object> profile = combo("profile");
          profile.setValue(profile.getItems().getFirst());
          return profile;
        });
    click("live-begin");
    until(() -> find("live-top") != null);
    assertThat(text("live-top")).endsWith("°C");
  }

  private void install() throws TimeoutException {
    until(() -> !find("install").isDisabled());
    click("install");
    until(() -> texts().contains("à vérifier"));
  }

  private void compare() throws TimeoutException {
    until(() -> find("shown-top") != null && !read("top").equals("—"));
    run(
        () -> {
          ((TextInputControl) find("shown-top")).setText(read("top").replace("\u202f°C", ""));
          return true;
        });
    until(() -> !find("keep-comparison").isDisabled());
    click("keep-comparison");
    until(() -> !signFields().isEmpty());
    run(
        () -> {
          signFields().get(0).setText("c.demo");
          signFields().get(1).setText(PASSWORD);
          return true;
        });
    run(
        () -> {
          root().lookupAll(".side-panel .button.accent").stream()
              .map(ButtonBase.class::cast)
              .findFirst()
              .orElseThrow()
              .fire();
          return true;
        });
    until(() -> texts().stream().anyMatch(text -> text.startsWith("1 sur 5")));
  }

  private String read(String point) {
    return text("read-" + point);
  }

  private List<TextInputControl> signFields() {
    return root().lookupAll(".side-panel .text-input").stream()
        .map(TextInputControl.class::cast)
        .toList();
  }

  private Parent root() {
    return desktop.stage().getScene().getRoot();
  }

  private Node find(String id) {
    return root().lookupAll("#" + id).stream().findFirst().orElse(null);
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Object> combo(String id) {
    return (ComboBox<Object>) find(id);
  }

  private void type(String id, String text) {
    run(
        () -> {
          ((TextInputControl) find(id)).setText(text);
          return true;
        });
  }

  private void click(String id) {
    run(
        () -> {
          ((ButtonBase) find(id)).fire();
          return true;
        });
  }

  private String text(String id) {
    return ((Labeled) find(id)).getText();
  }

  private void open(MainWindow window, Target target) {
    run(
        () -> {
          window.open(target);
          return true;
        });
  }

  private List<String> texts() {
    return root().lookupAll(".label").stream()
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .map(Labeled::getText)
        .filter(text -> text != null)
        .toList();
  }

  private static <T> T run(java.util.function.Supplier<T> what) {
    return ScreenPictures.onWindow(what);
  }

  private void until(Callable<Boolean> condition) throws TimeoutException {
    Function<Callable<Boolean>, Boolean> asked =
        one ->
            ScreenPictures.onWindow(
                () -> {
                  root().applyCss();
                  root().layout();
                  try {
                    return one.call();
                  } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                  }
                });
    WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> asked.apply(condition));
  }
}
