package org.givre.cli;

import java.nio.file.Path;
import java.util.List;
import org.givre.alarm.AlarmRules;
import org.givre.app.Desktop;
import org.givre.app.DesktopPlan;
import org.givre.app.OpenFolder;
import org.givre.kernel.SystemTicker;
import org.givre.settings.DataFolder;

/**
 * Opens the window on an empty folder and ends once the folder is open. The build runs it once so
 * that the Java runtime keeps, loaded and linked, the classes that every start needs.
 */
public final class StartRehearsed {
  private StartRehearsed() {}

  /**
   * @param arguments an empty folder
   */
  public static void main(String[] arguments) {
    DataFolder folder = new DataFolder(Path.of(arguments[0]));
    Desktop.run(
        new DesktopPlan(
            folder,
            OpenFolder.Use.TRAINING,
            AlarmRules.USUAL,
            List.of(),
            site -> System.exit(Givre.DONE),
            window -> {},
            () -> {}),
        new SystemTicker());
  }
}
