package org.givre.dispensing;

/** Who numbers the dispensing register: one series only, never two. */
public enum RegisterSource {
  /** Givre's own continuous series. */
  GIVRE,
  /** The chemotherapy software gives the number; it is typed. */
  TYPED
}
