package org.givre.thermal;

import java.time.Instant;
import org.givre.measure.Celsius;

/**
 * A temperature that a person read on the device's display and typed: listed, never a proof of
 * cold.
 */
public record TypedReading(Instant at, Celsius value) {}
