package org.givre.settings;

import java.time.Duration;

/**
 * Rules that texts leave open (domain handbook §20); each change is journaled.
 *
 * @param twoForMoves a move within the stock wants two persons
 * @param proofGap longest time without a reading that still proves cold, 1 to 240 min
 * @param exposureWarning out of the cold, when to warn
 * @param exposureMost out of the cold, from when on it is a deviation
 */
public record RuleSettings(
    boolean twoForMoves, Duration proofGap, Duration exposureWarning, Duration exposureMost) {}
