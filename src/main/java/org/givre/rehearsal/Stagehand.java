package org.givre.rehearsal;

/**
 * Holds the rehearsal's site: opens it, closes it as a stop of the program would, opens it again.
 */
public interface Stagehand {

  Doors open();

  void close();
}
