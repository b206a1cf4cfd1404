package org.givre.app;

import org.givre.fx.Nav;
import org.givre.fx.Target;

/** Nowhere to go while nobody is signed in. */
final class NoWay implements Nav {

  @Override
  public void open(Target target) {}

  @Override
  public void back() {}
}
