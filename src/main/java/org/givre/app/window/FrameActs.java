package org.givre.app.window;

import org.givre.fx.Target;
import org.givre.fx.Theme;

/** What the controls of the frame do. */
public interface FrameActs {

  void page(String key);

  void open(Target target);

  /** To the alarm that waits longest, or to the list. */
  void alarms();

  /** Text entered in the search field. */
  void find(String text);

  void help();

  /** One's own account: password, generator of codes, when one was last here. */
  void account();

  void lock();

  void signOut();

  /** {@code fr} or {@code en}. */
  void language(String code);

  void theme(Theme theme);

  /** 100, 125 or 150. */
  void textSize(int percent);
}
