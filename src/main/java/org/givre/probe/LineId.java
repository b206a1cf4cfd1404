package org.givre.probe;

import java.util.UUID;

/** One serial line of the site. */
public record LineId(UUID value) {}
