package org.givre.app;

import java.util.List;
import java.util.function.Consumer;
import org.givre.access.ui.KnownAccount;
import org.givre.alarm.AlarmRules;
import org.givre.settings.DataFolder;

/**
 * How the window is to start.
 *
 * @param rules of the alarms; an exercise may shorten their delays, never their limits
 * @param known accounts to show on the sign-in page before the folder is open
 * @param prepare done on the opened site, in the background, before anybody can sign in
 * @param guide given each main window as it opens
 * @param firstFrame told when the window shows for the first time
 */
public record DesktopPlan(
    DataFolder folder,
    OpenFolder.Use use,
    AlarmRules rules,
    List<KnownAccount> known,
    Consumer<Site> prepare,
    Consumer<MainWindow> guide,
    Runnable firstFrame) {

  /** The workstation of a real site. */
  public static DesktopPlan real(DataFolder folder, Consumer<Site> prepare) {
    return new DesktopPlan(
        folder,
        OpenFolder.Use.ENCRYPTED,
        AlarmRules.USUAL,
        List.of(),
        prepare,
        window -> {},
        () -> {});
  }
}
