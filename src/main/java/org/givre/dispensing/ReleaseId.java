package org.givre.dispensing;

import java.util.UUID;

/** One signed decision to release. */
public record ReleaseId(UUID value) {}
