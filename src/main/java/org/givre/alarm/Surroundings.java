package org.givre.alarm;

/**
 * What else is known of the tank when a channel falls silent.
 *
 * @param anotherGoodAtPlace another probe of the same place reads Good
 * @param otherProbesLost every other temperature probe of the tank is lost too, and there is one
 * @param limitsNotNormal a limit machine of this channel is not Normal
 */
public record Surroundings(
    boolean anotherGoodAtPlace, boolean otherProbesLost, boolean limitsNotNormal) {

  boolean makeCritical() {
    return otherProbesLost || limitsNotNormal;
  }
}
