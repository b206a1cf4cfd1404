package org.givre.access;

import java.time.Instant;
import java.util.Optional;

/**
 * When an account was used.
 *
 * @param passwordAt when its password was chosen
 * @param lastIn the newest session; {@code previousIn} the one before
 * @param refused tries refused between the two
 */
public record Visits(
    Instant passwordAt, Optional<Instant> lastIn, Optional<Instant> previousIn, int refused) {}
