package org.givre.access;

import java.util.UUID;

/** One way for a person to sign in. */
public record AccountId(UUID value) {}
