package org.givre.app;

import java.util.List;
import javafx.scene.layout.Region;
import org.givre.fx.Notices;
import org.givre.fx.SidePanels;
import org.givre.fx.State;
import org.givre.kernel.Refusal;

/** No panel and no notice while nobody is signed in: the page says by itself what it has to say. */
final class NoPanels implements SidePanels, Notices {

  @Override
  public void show(Region panel) {}

  @Override
  public void close() {}

  @Override
  public void done(String sentence) {}

  @Override
  public void tell(State state, String title, String what) {}

  @Override
  public void refused(List<Refusal> refusals) {}
}
