package org.givre.db;

/** Makes what was committed before the call survive a power cut. */
interface Durability {
  void force();
}
