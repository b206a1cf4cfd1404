package org.givre.history;

/** Takes readings one by one without making an object of each. */
@FunctionalInterface
public interface ReadingSink {

  /**
   * @param micros since 1970
   * @param number means nothing when the manner has none
   * @param raw the frame, empty where only the spool has it
   */
  void take(long micros, Manner manner, double number, String raw);
}
