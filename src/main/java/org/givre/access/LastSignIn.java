package org.givre.access;

import java.time.Instant;
import java.util.Optional;

/**
 * What an account's person is shown when they come in, so that they notice somebody else.
 *
 * @param before the session before this one; empty at the first
 * @param refused tries refused since then
 * @param passwordUntil when the password must be changed; empty for never
 */
public record LastSignIn(Optional<Instant> before, int refused, Optional<Instant> passwordUntil) {}
