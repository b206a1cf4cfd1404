package org.givre.thermal;

import java.time.Instant;
import org.givre.measure.Celsius;

/** The warmest usable reading and when it was taken. */
public record Warmest(Celsius value, Instant at, String probe) {}
