package org.givre.storage;

import java.util.UUID;

/** Whatever stands in a position. Storage does not know what it is; custody says it is a unit. */
public record OccupantId(UUID value) {}
