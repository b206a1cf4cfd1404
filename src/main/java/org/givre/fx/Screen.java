package org.givre.fx;

/**
 * What every page is given: the language, the look, work in the background, the way to other pages.
 */
public record Screen(
    Texts texts,
    Look look,
    Tasks tasks,
    Nav nav,
    SidePanels panels,
    Notices notices,
    Exports exports) {

  /** Where nothing is exported. */
  public Screen(Texts texts, Look look, Tasks tasks, Nav nav, SidePanels panels, Notices notices) {
    this(texts, look, tasks, nav, panels, notices, Exports.NOWHERE);
  }

  public String say(String key, Object... places) {
    return texts.say(key, places);
  }
}
