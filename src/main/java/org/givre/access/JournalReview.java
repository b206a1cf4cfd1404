package org.givre.access;

import java.time.Instant;
import org.givre.kernel.Digest;

/**
 * Somebody has read the journal and signed it.
 *
 * @param from first entry that was read, {@code to} the last; each review begins where the one
 *     before ended
 * @param head digest of the last entry: the chain up to there was proved when they signed
 */
public record JournalReview(
    long from,
    long to,
    Digest head,
    String remark,
    SignatureId signature,
    String reviewer,
    Instant at) {}
