package org.givre.dispensing;

import java.util.UUID;

/** One handing over to a ward. */
public record DispensingId(UUID value) {}
