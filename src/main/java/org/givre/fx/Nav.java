package org.givre.fx;

/** Goes from page to page. */
public interface Nav {

  void open(Target target);

  default void open(String page) {
    open(Target.page(page));
  }

  /** To where the user came from. */
  void back();
}
