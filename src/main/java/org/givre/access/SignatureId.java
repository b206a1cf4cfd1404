package org.givre.access;

import java.util.UUID;

/** One kept signature. */
public record SignatureId(UUID value) {}
