package org.givre.deviation;

import java.util.UUID;

/** One departure from a requirement. */
public record DeviationId(UUID value) {}
