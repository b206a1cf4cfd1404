package org.givre.acquisition.ui;

import java.util.List;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Pledge;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.acquisition.LineHealth;
import org.givre.acquisition.LiveReads;
import org.givre.fx.SignaturePanel;
import org.givre.kernel.Outcome;
import org.givre.probe.Comparisons;
import org.givre.probe.Metrology;
import org.givre.probe.PointList;
import org.givre.probe.Probes;
import org.givre.probe.Profiles;
import org.givre.probe.SetUp;
import org.givre.storage.TankBook;

/**
 * What the set-up of lines and probes works with.
 *
 * @param ports the ports of this computer; slow, only when a person asks
 * @param reads the lines as they run now
 * @param health of every line that runs
 * @param by who is signed in, now
 * @param follow has the running watch take up what is installed now
 */
public record ProbeDesk(
    Acts acts,
    PointList points,
    TankBook tanks,
    Supplier<List<FoundPort>> ports,
    Supplier<LiveReads> reads,
    Supplier<List<LineHealth>> health,
    Signing signing,
    Supplier<By> by,
    Runnable follow) {

  /** The acts of the set-up. */
  public record Acts(
      Probes probes,
      SetUp setUp,
      Comparisons comparisons,
      Profiles profiles,
      Metrology metrology) {}

  /**
   * A port of this computer.
   *
   * @param stable what finds it again under another name; its path where the system knows no better
   */
  public record FoundPort(String path, String stable, String description) {}

  Outcome<Pledge> pledge(SignaturePanel.Signed signed, ToSign what) {
    return signing.pledge(new Credentials(signed.login(), signed.password()), what, by.get().at());
  }

  Outcome<TwoPersons> both(SignaturePanel.Given given, ToSign what) {
    return pledge(given.signed().getFirst(), what)
        .then(
            first ->
                pledge(given.signed().getLast(), what.asSecond())
                    .then(second -> signing.together(first, second)));
  }
}
